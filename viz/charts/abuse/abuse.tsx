import { codebookOf, countriesOf, yearsOf } from "../../address/options.ts";
import { AbuseDocument, type AbuseQueryVariables } from "../../generated/queries.ts";
import { showList } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { ofChosen } from "../kit/fact-scopes.ts";
import { abuseDescription } from "./description.ts";
import type { Abuse } from "./flows.ts";
import { Drawn } from "./picture.tsx";

/*
 * From the offence charged to how the case ended, over the documented cases. It counts reports, and says
 * so beside the picture, or under it where it stands alone.
 */

function abuseAsked(query: URLSearchParams, words: Words): Omit<AbuseQueryVariables, "lang"> {
  const roles = codebookOf(query, "role", words);
  const jurisdictions = countriesOf(query, 300, words);
  const { from, to } = yearsOf(query);
  const where: AbuseQueryVariables["where"] = {
    ...(roles.length > 0 ? { roles } : {}),
    ...(jurisdictions.length > 0 ? { jurisdictions } : {}),
    ...(from ? { notBefore: `${from}-01-01` } : {}),
    ...(to ? { notAfter: `${to}-12-31` } : {}),
  };
  return Object.keys(where).length === 0 ? {} : { where };
}

/** Which cases were asked for, in words; empty for all. */
function casesAsked(
  { where }: Omit<AbuseQueryVariables, "lang">,
  { roles }: Abuse,
  words: Words,
): string {
  const roleOf = (asked: string) => roles.find(({ code }) => code.code === asked)?.code.label;
  const [from, to] = [where?.notBefore, where?.notAfter].map((day) => day?.slice(0, 4) ?? "");
  return [
    showList(
      (where?.roles ?? []).map((role) => roleOf(role) ?? role),
      words,
    ),
    showList(where?.jurisdictions ?? [], words),
    from || to ? words("abuse.steps", { years: `${from}–${to}` }) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

export interface AbuseShown extends ChartShown {
  readonly abuse: Abuse;
}

const abuseChart = {
  name: "abuse",
  method: "abuse",
  options: {
    role: "only people of these roles, such as journalist",
    countries: "only cases of these states, such as KEN~JOR",
    from: "only cases of which a dated step may be of this year or later",
    to: "only cases of which a dated step may be of this year or earlier",
  },
  async show({ ask, query, words }): Promise<AbuseShown> {
    const variables = { ...abuseAsked(query, words), lang: words.lang };
    const { abuse, meta } = await ask(AbuseDocument, variables);
    return {
      abuse,
      title: words("abuse.title"),
      description: abuseDescription(abuse, words),
      sure: words("abuse.sure", {
        cases: abuse.cases,
        unknown: abuse.provisionUnknown,
        rulings: abuse.rulings,
      }),
      caution: words("abuse.caution"),
      release: meta.release,
      asked: casesAsked(variables, abuse, words),
      rests: { facts: ["case", "provision"], ...ofChosen(variables.where?.jurisdictions) },
      columns: [
        // First what is always known: the first cell of a row is its heading.
        ["outcome", words("col.outcome")],
        ["offence", words("col.offence")],
        ["cases", words("col.cases")],
        ["people", words("col.people")],
      ],
      rows: abuse.flows.map(({ offence, severalOffences, outcome, cases, people }) => ({
        offence: severalOffences ? words("abuse.severalOffences") : (offence?.label ?? null),
        outcome: words(`outcome.${outcome}`),
        cases,
        people,
      })),
      document: AbuseDocument,
      variables,
      draw: (standing) => <Drawn abuse={abuse} words={words} standing={standing} />,
    };
  },
} satisfies ChartDefinition;

export default abuseChart;
