import { type Attacker, ask, pick, type Target } from "../attacker.ts";

const repeated = (count: number, field: (index: number) => string) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field(index)}`).join(" ")} }`;

const day = ({ random }: Target) =>
  `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}-01`;

/** A scenario of so many steps. */
const steps = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `{ treaty: "treaty/uncc", jurisdiction: "${STATES[index % STATES.length]}" }`,
  ).join(" ");

const STATES = ["KEN", "DEU", "MYS", "BRA", "USA", "RUS", "IND", "TUN"];

/** Questions within all limits that take the longest. */
const COSTLY: readonly ((target: Target) => string)[] = [
  (target) => repeated(4, () => `ratifications(asOf: "${day(target)}") { __typename }`),
  (target) => `{ race(asOf: "${day(target)}") { edges { __typename } states { __typename } } }`,
  (target) =>
    repeated(
      20,
      () =>
        `whoMayAsk(jurisdiction: "${pick(target, STATES)}", asOf: "${day(target)}") { askers { __typename } }`,
    ),
  (target) =>
    `{ whatIf(scenario: { ratify: [${steps(200)}] }, asOf: "${day(target)}") { sentences } }`,
  () => repeated(20, () => "jurisdictions(first: 100) { nodes { id } }"),
  ({ random }) =>
    `{ laws(where: { and: [${Array.from({ length: 40 }, () => `{ words: "${Math.floor(random() * 1e9).toString(36)}" }`).join(" ")}] }) { totalCount } }`,
  ({ random }) =>
    `{ search(query: "${"lawz ".repeat(1 + Math.floor(random() * 30))}") { totalCount } }`,
  ({ random }) =>
    `{ search(query: "${"é".repeat(1 + Math.floor(random() * 180))}") { totalCount } }`,
  (target) =>
    repeated(
      10,
      () => `neighbourhood(id: "${pick(target, STATES)}", first: 100) { relations { __typename } }`,
    ),
  (target) =>
    repeated(5, () => `path(from: "${pick(target, STATES)}", to: "treaty/uncc") { words }`),
  (target) =>
    repeated(
      8,
      () =>
        `compare(jurisdictions: ["KEN", "DEU", "${pick(target, STATES)}"], asOf: "${day(target)}") { differences }`,
    ),
];

export const attack: Attacker = (target) =>
  target.send("/graphql", ask(pick(target, COSTLY)(target)));
