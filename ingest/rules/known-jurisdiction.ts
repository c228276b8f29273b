import type { OrganizationEntry } from "../../schema/records/organization.ts";
import type { Located, Path } from "../issues.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "known-jurisdiction",
  description:
    "A jurisdiction is one of the ISO 3166-1 alpha-3 codes, or EUU for the European Union, and a file is named after it.",
  level: "error",
  check({ jurisdictions, files, treaties, letters }, complain) {
    const known = new Set(jurisdictions.map(({ id }) => id));
    const allowed = "use an ISO 3166-1 alpha-3 code such as KEN, or EUU";
    for (const file of files) {
      const { jurisdiction } = file.value;
      if (!known.has(jurisdiction))
        complain(file, ["jurisdiction"], `unknown jurisdiction: ${jurisdiction}; ${allowed}`);
      if (file.file.endsWith(".yaml") && !file.file.endsWith(`/${jurisdiction}.yaml`))
        complain(
          file,
          ["jurisdiction"],
          `the file of ${jurisdiction} must be named ${jurisdiction}.yaml`,
        );
    }
    const checkHome = (
      at: Located<unknown>,
      path: Path,
      organization: OrganizationEntry | undefined,
    ) => {
      const home = organization?.jurisdiction;
      if (home !== undefined && !known.has(home))
        complain(at, [...path, "jurisdiction"], `unknown jurisdiction: ${home}; ${allowed}`);
    };
    for (const treaty of treaties)
      for (const [index, { state, organization }] of treaty.value.positions.entries()) {
        if (state !== undefined && !known.has(state))
          complain(
            treaty,
            ["positions", index, "state"],
            `unknown jurisdiction: ${state}; ${allowed}`,
          );
        checkHome(treaty, ["positions", index, "organization"], organization);
      }
    for (const letter of letters) {
      for (const [index, signatory] of letter.value.signatories.entries())
        checkHome(letter, ["signatories", index], signatory);
      for (const [index, { answers }] of letter.value.demands.entries())
        for (const [n, { saidBy }] of answers.entries())
          checkHome(letter, ["demands", index, "answers", n, "saidBy"], saidBy);
    }
    for (const treaty of treaties)
      for (const [index, { state }] of treaty.value.participation.entries())
        if (!known.has(state))
          complain(
            treaty,
            ["participation", index, "state"],
            `unknown jurisdiction: ${state}; ${allowed}`,
          );
  },
};
export default rule;
