import type { RaceEdge } from "../measures/race.ts";
import { countRules } from "../measures/request/who-may-ask.ts";
import type { WhatIf, WhatIfChange } from "../measures/what-if.ts";
import { countries, joined, type Speech } from "./speech.ts";

/** Changes that are told one by one. */
const TOLD = 3;

/** `Requests to Kenya: 2 more countries could ask: …; …` */
async function changeSentence(
  { jurisdiction, newly, noLonger, otherwise }: WhatIfChange,
  speech: Speech,
): Promise<string> {
  const { t, countryName } = speech;
  const part = async (
    key: "whatIf.newly" | "whatIf.noLonger" | "whatIf.otherwise",
    edges: readonly RaceEdge[],
  ) =>
    edges.length === 0
      ? []
      : [
          t(key, {
            count: edges.length,
            names: await countries(
              edges.map(({ requesting }) => requesting),
              speech,
            ),
          }),
        ];
  const parts = [
    ...(await part("whatIf.newly", newly)),
    ...(await part("whatIf.noLonger", noLonger)),
    ...(await part("whatIf.otherwise", otherwise)),
  ];
  const country = await countryName(jurisdiction);
  return t("whatIf.country", { country, parts: joined(parts, t) });
}

/** What a supposition changes, in sentences: who may newly ask, who no longer may, and the first changes by name. */
export async function whatIfSentences(found: WhatIf, speech: Speech): Promise<string[]> {
  const { changed, states } = found;
  const { t } = speech;
  if (changed.length === 0) return [t("whatIf.nothing", { count: states })];
  const edges = changed.flatMap(({ newly }) => newly);
  const none = edges.filter(
    ({ requests: [first] }) => countRules(first.afterHandOver()).noneKnownToExist > 0,
  );
  const free = edges.filter(({ requestedPunishes }) => requestedPunishes === "known_not_to_punish");
  const counted = (edgesOf: (change: WhatIfChange) => readonly RaceEdge[]) =>
    changed.filter((change) => edgesOf(change).length > 0).length;
  return [
    t("whatIf.count", {
      all: states,
      newly: counted(({ newly }) => newly),
      noLonger: counted(({ noLonger }) => noLonger),
      otherwise: counted(({ otherwise }) => otherwise),
    }),
    ...(edges.length > 0 ? [t("whatIf.rules", { count: none.length, all: edges.length })] : []),
    ...(free.length > 0 ? [t("whatIf.free", { count: free.length })] : []),
    ...(await Promise.all(changed.slice(0, TOLD).map((change) => changeSentence(change, speech)))),
  ];
}
