import { BadAddress } from "../../address/errors.ts";
import { withQuery } from "../../address/links.ts";
import { WEIGHTS_OPTION } from "../../address/options.ts";
import { CompareDocument } from "../../generated/queries.ts";
import { arranged } from "../../layouts/compare.ts";
import type { ChartDefinition, ChartRequest, ChartShown, Standing } from "../kit/definition.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import { layoutWidth, Picture } from "../kit/picture.tsx";
import { compareDescription, compareSources, namesOf } from "./description.ts";
import { frameOf, leastWidth } from "./frame.ts";
import { compareAsked } from "./options.ts";
import { compareColumns, compareRows } from "./rows.ts";
import { COMPARE_STYLE } from "./style.ts";
import { Names, Offences, Safeguards } from "./table.tsx";

/*
 * Jurisdictions beside one another. Above, the heaviest prison term for each offence that one of
 * them has; below, a mark for each safeguard. What is not researched is a dotted ring, never a pale
 * version of an answer.
 */

async function show({ ask, query, words }: ChartRequest): Promise<ChartShown> {
  const asked = compareAsked("", query, words);
  if (asked === null)
    throw new BadAddress("name two to eight jurisdictions, such as ?countries=KEN~DEU");
  const { compare: found, answers, meta } = await ask(CompareDocument, asked.variables);
  const comparison = arranged(found, asked.order);
  const { jurisdictions, offences, safeguards, asOf } = comparison;
  const title = words("compare.title", { names: namesOf(comparison, words) });
  const description = compareDescription(comparison, words);
  const caution = words("compare.caution");
  return {
    title,
    description,
    sure: words("compare.sure", { day: asOf }),
    caution,
    release: meta.release,
    asked: asOf,
    rests: {
      facts: ["coding", ...PROVISIONS],
      jurisdictions: jurisdictions.map(({ id }) => id),
    },
    sources: compareSources(comparison),
    page: withQuery(`/compare/${jurisdictions.map(({ id }) => id).join("~")}`, asked.query),
    columns: compareColumns(comparison, words),
    rows: compareRows({ compare: comparison, answers }, words),
    document: CompareDocument as ChartShown["document"],
    variables: asked.variables,
    draw(standing: Standing) {
      const width = layoutWidth(standing, leastWidth(jurisdictions.length));
      const questions = [
        words("compare.heaviest"),
        ...[...offences, ...safeguards].map(({ code }) => code.label),
      ];
      const ids = jurisdictions.map(({ id }) => id);
      const at = frameOf(ids, questions, width, words);
      const height = at.head + (offences.length + safeguards.length) * at.row + at.gap + 16;
      return (
        <Picture
          name="compare"
          {...{ title, description, caution, width, height, standing, words }}
          style={COMPARE_STYLE}
        >
          <Names {...{ comparison, at, words }} />
          <Offences {...{ comparison, at, words }} />
          <Safeguards {...{ comparison, at, words }} />
        </Picture>
      );
    },
  };
}

/** Two to eight jurisdictions beside one another. */
const compare = {
  name: "compare",
  options: {
    countries: "two to eight jurisdictions: countries=KEN~DEU",
    lens: "only the safeguards of a lens: due_process, privacy_cross_border, speech or research",
    ...WEIGHTS_OPTION,
    sort: "the order of the rows: difference, largest first; the codebook's if left out",
    asOf: "the day: asOf=2024-08-08",
  },
  example: ({ state, other }) => ({ countries: `${state}~${other}` }),
  show,
} satisfies ChartDefinition;
export default compare;
