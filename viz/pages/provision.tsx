import { casePath, graphPath, jurisdictionPath, lawPath, queryLink } from "../address/links.ts";
import { ProvisionDocument, type ProvisionQuery } from "../generated/queries.ts";
import { sentence, showDate } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { inLaw } from "../records/node-name.tsx";
import { Provision } from "../records/provision.tsx";
import { Section } from "../records/section.tsx";
import type { Page } from "../shell/page.ts";
import { gone } from "../shell/retired.ts";
import { alikeTo, Resembling } from "./provision/alike.tsx";
import { inTreaties, Treaties } from "./provision/treaties.tsx";

type Found = NonNullable<ProvisionQuery["provision"]>;

/** Days that stand for no limit. */
const ALWAYS = "0000-01-01";
const NEVER = "9999-12-31";

const between = (first: string, last: string): string =>
  first === last ? first : `${first}/${last}`;

/** When it was in force, as far as sources limit it. */
const Periods = ({ found }: { found: Found }) => {
  const words = useWords();
  const from = ({ possiblyFrom, certainlyFrom }: Found["periods"][number]): string =>
    possiblyFrom === ALWAYS
      ? certainlyFrom === NEVER
        ? words("record.startUnknown")
        : showDate(`../${certainlyFrom}`, words)
      : showDate(between(possiblyFrom, certainlyFrom), words);
  return (
    <>
      <h2>{words("record.periods")}</h2>
      <p>
        {found.inForce === null
          ? words("record.notInForce")
          : words("record.inForceToday", { certainty: words(`certainty.${found.inForce}`) })}
      </p>
      <ul>
        {found.periods.map((period) => (
          <li key={`${period.possiblyFrom}${period.certainlyTo}`}>
            {sentence(
              period.certainlyTo === NEVER && period.possiblyTo === NEVER
                ? words("record.periodOpen", { from: from(period) })
                : words("record.period", {
                    from: from(period),
                    to:
                      period.certainlyTo === NEVER
                        ? showDate(`${period.possiblyTo}/..`, words)
                        : showDate(between(period.possiblyTo, period.certainlyTo), words),
                  }),
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

const Cases = ({ cases }: { cases: Found["cases"] }) => {
  const words = useWords();
  return (
    <>
      <h2>{words("common.documentedCases")}</h2>
      {cases.length === 0 ? (
        <p class="unknown">{words("record.noCases")}</p>
      ) : (
        <>
          <p class="muted">
            {words("common.reported")}
            {words("sentence.gap")}
            {words("common.listing")}
          </p>
          <ul class="cards">
            {cases.map(({ id, name, outcome }) => (
              <li key={id}>
                <a href={casePath(id)}>
                  <Written as="b">{name}</Written>
                </a>
                <Written as="p">{outcome}</Written>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

export const provision: Page = {
  path: "/provisions/*",
  async show({ ask, rest, words }) {
    const variables = { id: rest, lang: words.lang };
    const { provision: found, treaties, meta } = await ask(ProvisionDocument, variables);
    if (!found) throw await gone(ask, rest, words("record.noProvision", { id: rest }), words);
    const [made, alike] = await Promise.all([
      inTreaties(ask, found, treaties.nodes, words),
      alikeTo(ask, found, words),
    ]);
    const { law, jurisdiction, section, version } = found;
    const wording = version ? ` ${words("section.wording", { version })}` : "";
    return {
      title: `${inLaw(found, words)}${wording}`,
      description: words("record.provisionSays", {
        section,
        law: law.title,
        state: jurisdiction.name,
        cases: words("count.cases", { count: found.cases.length }),
      }),
      release: meta.release,
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(jurisdiction.id)}>{jurisdiction.name}</a> ·{" "}
            <a href={lawPath(law.id)}>
              <Written>{law.title}</Written>
            </a>
          </p>
          <h1>
            <Section section={section} />
            {wording}
            {found.title && (
              <>
                {words("list.colon")}
                <Written>{found.title}</Written>
              </>
            )}
          </h1>
          <p>
            <a href={lawPath(found.id)}>{words("record.wholeLaw")}</a> ·{" "}
            <a href={graphPath(found.id)}>{words("record.inGraph")}</a> ·{" "}
            <a href={queryLink(ProvisionDocument, variables)}>{words("chart.query")}</a>
          </p>
          <Provision provision={found} />
          <Periods found={found} />
          <Cases cases={found.cases} />
          <Treaties {...made} />
          {found.offences.length > 0 && <Resembling id={found.id} families={alike} />}
        </>
      ),
    };
  },
};
