import { lawKey, provisionKey, provisionRefKey } from "../../schema/graph/keys.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "charge-has-provision",
  description:
    "A case charges, and a power or safeguard rests on, a provision or law that stands in the same file.",
  level: "error",
  check({ files }, complain) {
    for (const file of files) {
      const { jurisdiction, laws, cases, powers, safeguards } = file.value;
      const lawIds = new Set(laws.map((law) => lawKey(jurisdiction, law.id)));
      const provisions = new Set(
        laws.flatMap((law) =>
          law.provisions.map((provision) =>
            provisionKey(lawKey(jurisdiction, law.id), provision.section, provision.version),
          ),
        ),
      );
      const near = (reference: string): string => {
        const law = reference.split("#")[0] ?? "";
        const here = [...provisions].filter((id) => id.startsWith(`${lawKey(jurisdiction, law)}#`));
        return here.length > 0
          ? `its provisions are ${here.map((id) => id.slice(jurisdiction.length + 1)).join(", ")}`
          : `the laws of this file are ${laws.map(({ id }) => id).join(", ") || "none"}`;
      };
      for (const [i, item] of cases.entries())
        for (const [n, charge] of item.charges.entries()) {
          const path = ["cases", i, "charges", n];
          if (
            charge.provision !== undefined &&
            !provisions.has(provisionRefKey(jurisdiction, charge.provision))
          )
            complain(
              file,
              [...path, "provision"],
              `no provision ${charge.provision} in this file; ${near(charge.provision)}`,
            );
          if (charge.law !== undefined && !lawIds.has(lawKey(jurisdiction, charge.law)))
            complain(
              file,
              [...path, "law"],
              `no law ${charge.law} in this file; ${near(charge.law)}`,
            );
        }
      const codings = [
        ...powers.map((coding, i) => [coding, ["powers", i]] as const),
        ...safeguards.map((coding, i) => [coding, ["safeguards", i]] as const),
      ];
      for (const [{ provision }, path] of codings)
        if (provision !== undefined && !provisions.has(provisionRefKey(jurisdiction, provision)))
          complain(
            file,
            [...path, "provision"],
            `no provision ${provision} in this file; ${near(provision)}`,
          );
      for (const [i, law] of laws.entries())
        for (const [n, replaced] of (law.replaces ?? []).entries())
          if (!lawIds.has(lawKey(jurisdiction, replaced)))
            complain(
              file,
              ["laws", i, "replaces", n],
              `no law ${replaced} in this file; ${near(replaced)}`,
            );
    }
  },
};
export default rule;
