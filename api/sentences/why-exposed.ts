import { codebook } from "../../schema/codebook/codebook.ts";
import type { Exposure } from "../measures/exposure.ts";
import type { PathSafeguard } from "../measures/path-level.ts";
import type { Context } from "../store/context.ts";
import { required } from "../store/lookups/required.ts";
import { titleOf } from "../store/lookups/title.ts";

const label = (code: string): string => codebook.safeguard[code]?.label ?? code;

const listed = (codes: readonly string[]): string => codes.map(label).join(", ");

/** Whose law decided, as a reader would say it. */
const whose = { requesting: "asker", requested: "asked", weaker: "weaker" } as const;

const missing = (safeguards: readonly PathSafeguard[], governs: keyof typeof whose) =>
  safeguards.flatMap((one) => (one.governs === governs && one.high === 0 ? [one.code] : []));

/** The facts that decide an exposure, in sentences: who, by which article, what is lacking and whose law lacks it. */
export async function whyExposed(
  asked: string,
  found: Exposure | null,
  context: Context,
): Promise<string[]> {
  if (!found) return [];
  const { decidedBy } = found;
  const nameOf = async (id: string) => (await required("Jurisdiction", id, context)).nameEn;
  const [asker, here, article, treaty] = await Promise.all([
    nameOf(decidedBy.asker),
    nameOf(asked),
    context.loaders.node("Article").load(decidedBy.article),
    required("Treaty", decidedBy.treaty, context),
  ]);
  const by = article
    ? await titleOf({ ...article, __typename: "Article" }, context)
    : treaty.shortTitle;
  const safeguards = decidedBy.safeguards();
  const there = missing(safeguards, "requesting");
  const own = missing(safeguards, "requested");
  const either = missing(safeguards, "weaker");
  const settled = safeguards.filter(({ clause }) => clause !== null);
  const unknown = safeguards.filter(({ low, high }) => low !== high);
  const may = decidedBy.certainty === "certainly" ? "may" : "may possibly";
  return [
    `${asker} ${may} ask ${here} by the ${by}.`,
    ...(there.length > 0
      ? [`The law of ${asker} decides on, and does not give: ${listed(there)}.`]
      : []),
    ...(own.length > 0
      ? [`The law of ${here} decides on, and does not give: ${listed(own)}.`]
      : []),
    ...(either.length > 0
      ? [`No better than the weaker of the two, where one of them lacks it: ${listed(either)}.`]
      : []),
    ...settled.map(({ code, clause, low, high }) =>
      low === high
        ? `Article ${clause} of the treaty settles “${label(code)}”: ${high === 1 ? "given" : high === 0 ? "not given" : "given in part"}.`
        : `Article ${clause} of the treaty is on “${label(code)}”, where no other treaty on mutual assistance binds the two.`,
    ),
    ...(unknown.length > 0
      ? [
          `Not known on this path: ${listed(unknown.map(({ code }) => code))}; this is why bounds are given.`,
        ]
      : []),
  ];
}
