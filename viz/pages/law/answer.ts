import type { LawQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { monthsOf } from "../../layouts/months.ts";
import { formatLongestTerm } from "../../records/penalty.ts";
import { sorted } from "../../records/provision-table.tsx";
import { NUMBERED } from "../../records/section.tsx";

type Provision = NonNullable<LawQuery["law"]>["provisions"][number];

/** How long people can be imprisoned by what may be in force; what is not on file is said beside it. */
function longestOf(current: readonly Provision[], t: Messages): string {
  const known = current.flatMap(({ section, basicMaximum }) => {
    const months = basicMaximum && monthsOf(basicMaximum);
    return months === null ? [] : [{ section, months }];
  });
  const open = current.length - known.length;
  const [longest] = known.toSorted((a, b) => b.months - a.months);
  if (longest === undefined) return t("law.says.noTerm");
  return longest.months === 0
    ? t("law.says.noPrison", { known: known.length, open })
    : t("law.says.longest", {
        term: formatLongestTerm(longest.months, t),
        where: NUMBERED.test(longest.section)
          ? t("section.within", { section: longest.section })
          : longest.section,
        open,
      });
}

/** The answer of a law's page: what on file of it punishes today, how long, and what else it holds. */
export function lawAnswer(provisions: readonly Provision[], t: Messages): string {
  if (provisions.length === 0) return t("law.says.none");
  const { offences, powers } = sorted(provisions);
  const current = offences.filter(({ inForce }) => inForce !== null);
  const givesPower = powers.filter(({ inForce }) => inForce !== null).length;
  return [
    offences.length === 0
      ? t("law.says.noOffence")
      : t("law.says.offences", {
          current: current.filter(({ inForce }) => inForce === "certainly").length,
          unsure: current.filter(({ inForce }) => inForce === "possibly").length,
          struck: offences.filter(({ status }) => status === "struck_down").length,
        }),
    ...(current.length > 0 ? [longestOf(current, t)] : []),
    ...(givesPower > 0 ? [t("law.says.powers", { count: givesPower })] : []),
  ].join(t("sentence.gap"));
}
