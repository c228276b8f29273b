import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Race, race } from "../../api/measures/race.ts";
import { claimsOn, type SafeguardCoding } from "../../api/measures/request/claims.ts";
import type { RequestTreaty } from "../../api/measures/request/treaty.ts";
import { countRules } from "../../api/measures/request/who-may-ask.ts";
import {
  arbitraryCodings,
  arbitraryRequestTreaties,
  STATES,
} from "../support/arbitrary-requests.ts";
import { party } from "../support/toy.ts";
import { DAY, raceQuestion } from "../support/toy-requests.ts";

const POWER = "production_content";
const claimsFrom = (codings: readonly SafeguardCoding[]) => claimsOn(codings, POWER, DAY, null);
const raceOf = (
  codings: readonly SafeguardCoding[],
  treaties: readonly RequestTreaty[],
  onceInForce = false,
) =>
  race(raceQuestion({ offence: null, claims: claimsFrom(codings), treaties, onceInForce }, STATES));

/** All that is told, with names given by a function, in an order that names do not decide. */
const told = (
  { states, edges }: Pick<Race, "states" | "edges">,
  of: (state: string) => string,
) => ({
  states: Object.fromEntries(
    states.map(({ jurisdiction, ownLaw, ...lists }) => [
      of(jurisdiction),
      [
        ownLaw,
        lists.mayAskToday.map(of).sort(),
        lists.possiblyMayAskToday.map(of).sort(),
        lists.mayAskOnceInForce.map(of).sort(),
      ],
    ]),
  ),
  edges: Object.fromEntries(
    edges.map(({ requesting, requested, today, requests }) => [
      `${of(requesting)}>${of(requested)}`,
      [today, requests[0].treaty, countRules(requests[0].afterHandOver())],
    ]),
  ),
});

describe("the race", () => {
  it("changes nothing but names where states have other names", () => {
    const renaming = fc.shuffledSubarray(STATES, { minLength: STATES.length });
    fc.assert(
      fc.property(
        arbitraryCodings,
        arbitraryRequestTreaties,
        renaming,
        (codings, treaties, names) => {
          const renamed = (state: string) => names[STATES.indexOf(state)] ?? state;
          const rename = <T extends { readonly jurisdiction: string }>(one: T): T => ({
            ...one,
            jurisdiction: renamed(one.jurisdiction),
          });
          const other = raceOf(
            codings.map(rename),
            treaties.map((one) => ({ ...one, participations: one.participations.map(rename) })),
            true,
          );
          expect(told(other, (state) => state)).toEqual(
            told(raceOf(codings, treaties, true), renamed),
          );
        },
      ),
    );
  });

  it("has ways that are exactly those named in its lists", () => {
    fc.assert(
      fc.property(arbitraryCodings, arbitraryRequestTreaties, (codings, treaties) => {
        const { states, edges } = raceOf(codings, treaties, true);
        for (const { jurisdiction, ...lists } of states) {
          const own = (today: string | null) =>
            edges
              .filter((edge) => edge.requested === jurisdiction && edge.today === today)
              .map(({ requesting }) => requesting);
          expect(own("certainly")).toEqual(lists.mayAskToday);
          expect(own("possibly")).toEqual(lists.possiblyMayAskToday);
          expect(own(null)).toEqual(lists.mayAskOnceInForce);
        }
      }),
    );
  });

  it("counts what is unknown nowhere: a coding taken away adds to no count but that of the unknown", () => {
    fc.assert(
      fc.property(
        arbitraryCodings.filter((codings) => codings.length > 0),
        arbitraryRequestTreaties,
        fc.nat(),
        (codings, treaties, pick) => {
          const fewer = codings.toSpliced(pick % codings.length, 1);
          const before = raceOf(codings, treaties);
          const after = raceOf(fewer, treaties);
          expect(after.edges.map(({ today }) => today)).toEqual(
            before.edges.map(({ today }) => today),
          );
          for (const [index, { ownLaw }] of before.states.entries()) {
            const less = after.states[index]?.ownLaw;
            for (const key of ["given", "partly", "notGiven"] as const)
              expect(less?.[key]).toBeLessThanOrEqual(ownLaw[key]);
          }
          for (const [index, { requests }] of before.edges.entries()) {
            const is = countRules(after.edges[index]?.requests[0].afterHandOver() ?? []);
            const was = countRules(requests[0].afterHandOver());
            for (const key of ["counterpart", "partialCounterpart", "noneKnownToExist"] as const)
              expect(is[key]).toBeLessThanOrEqual(was[key]);
          }
        },
      ),
    );
  });

  it("gains ways and loses none where a state joins a treaty", () => {
    fc.assert(
      fc.property(
        arbitraryCodings,
        arbitraryRequestTreaties,
        fc.constantFrom(...STATES),
        (codings, treaties, newcomer) => {
          const [first, ...rest] = treaties as [RequestTreaty, ...RequestTreaty[]];
          const joined = {
            ...first,
            participations: [
              ...first.participations.filter(({ jurisdiction }) => jurisdiction !== newcomer),
              party(newcomer),
            ],
          };
          const before = raceOf(codings, treaties);
          const after = raceOf(codings, [joined, ...rest]);
          for (const [index, { mayAskToday }] of before.states.entries())
            expect(after.states[index]?.mayAskToday).toEqual(
              expect.arrayContaining([...mayAskToday]),
            );
        },
      ),
    );
  });
});
