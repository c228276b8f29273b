import type { RaceEdge } from "../measures/race.ts";
import { countRules } from "../measures/request/who-may-ask.ts";
import type { WhatIf } from "../measures/what-if.ts";
import type { Context } from "../store/context.ts";
import { allRequired, required } from "../store/lookups/required.ts";

/** Changes that are told one by one, and names in each. */
const TOLD = 3;
const NAMES = 12;

async function listed(edges: readonly RaceEdge[], context: Context): Promise<string> {
  const codes = edges.map(({ requesting }) => requesting);
  const rows = await allRequired("Jurisdiction", codes.slice(0, NAMES), context);
  const rest = codes.length - rows.length;
  return `${rows.map(({ nameEn }) => nameEn).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

const states = (count: number): string => (count === 1 ? "1 state" : `${count} states`);

/** What a supposition changes, in sentences: who may newly ask, who no longer may, and the first changes by name. */
export async function whatIfSentences(found: WhatIf, context: Context): Promise<string[]> {
  const { changed, states: all } = found;
  if (changed.length === 0)
    return [
      `Nothing that is known changes for ${all === 1 ? "the one state" : `any of the ${all} states`} looked at.`,
    ];
  const edges = changed.flatMap(({ newly }) => newly);
  const none = edges.filter(
    ({ requests: [first] }) => countRules(first.afterHandOver()).noneKnownToExist > 0,
  );
  const free = edges.filter(({ requestedPunishes }) => requestedPunishes === "known_not_to_punish");
  const told = await Promise.all(
    changed.slice(0, TOLD).map(async ({ jurisdiction, newly, noLonger, otherwise }) => {
      const name = (await required("Jurisdiction", jurisdiction, context)).nameEn;
      const parts = [
        ...(newly.length > 0
          ? [`${states(newly.length)} could newly ask it: ${await listed(newly, context)}`]
          : []),
        ...(noLonger.length > 0
          ? [`${states(noLonger.length)} no longer could: ${await listed(noLonger, context)}`]
          : []),
        ...(otherwise.length > 0
          ? [
              `for ${states(otherwise.length)} a step of the request is otherwise: ${await listed(otherwise, context)}`,
            ]
          : []),
      ];
      return `${name}: ${parts.join("; ")}.`;
    }),
  );
  const counted = (holds: (change: WhatIf["changed"][number]) => boolean) =>
    changed.filter(holds).length;
  return [
    `Of ${all === 1 ? "the one state" : `${all} states`} looked at, ${counted(({ newly }) => newly.length > 0)} could be asked by at least one more, and ${counted(({ noLonger }) => noLonger.length > 0)} no longer by at least one; for ${counted(({ otherwise }) => otherwise.length > 0)} a step of a request is otherwise.`,
    ...(edges.length > 0
      ? [
          `In ${none.length} of the ${edges.length} new pairs a source shows that the law of the requesting state has no rule like at least one protection that the requested state is known to give.`,
        ]
      : []),
    ...(free.length > 0
      ? [`In ${free.length} of them the requested state is known not to punish the offence.`]
      : []),
    ...told,
  ];
}
