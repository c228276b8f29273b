import type { LawQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { monthsOf } from "../../layouts/months.ts";
import { formatLongestTerm } from "../../records/penalty.ts";
import { sorted } from "../../records/provision-table.tsx";
import { sectionWithin } from "../../records/section.tsx";

type Law = NonNullable<LawQuery["law"]>;
type Provision = Law["provisions"][number];

/** How long people can be imprisoned by what may be in force; what is not on file is said beside it. */
function longestOf(law: Pick<Law, "unit">, current: readonly Provision[], t: Messages): string {
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
        where: sectionWithin({ section: longest.section, law }, t),
        open,
      });
}

/** The answer of a law's page: what on file of it punishes today, how long, and what else it holds. */
export function lawAnswer(law: Pick<Law, "unit" | "provisions">, t: Messages): string {
  const { provisions } = law;
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
    ...(current.length > 0 ? [longestOf(law, current, t)] : []),
    ...(givesPower > 0 ? [t("law.says.powers", { count: givesPower })] : []),
  ].join(t("sentence.gap"));
}
