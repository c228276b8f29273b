import { casePath, graphPath, jurisdictionPath, lawPath, queryLink } from "../address/links.ts";
import { ProvisionDocument, type ProvisionQuery } from "../generated/queries.ts";
import { formatDate, sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { inLaw } from "../records/node-name.tsx";
import { Provision } from "../records/provision.tsx";
import { Section } from "../records/section.tsx";
import type { Page } from "../shell/page.ts";
import { retired } from "../shell/retired.ts";
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
  const t = useMessages();
  const from = ({ possiblyFrom, certainlyFrom }: Found["periods"][number]): string =>
    possiblyFrom === ALWAYS
      ? certainlyFrom === NEVER
        ? t("record.startUnknown")
        : formatDate(`../${certainlyFrom}`, t)
      : formatDate(between(possiblyFrom, certainlyFrom), t);
  return (
    <>
      <h2>{t("record.periods")}</h2>
      <p>
        {found.inForce === null
          ? t("record.notInForce")
          : t("record.inForceToday", { certainty: t(`certainty.${found.inForce}`) })}
      </p>
      <ul>
        {found.periods.map((period) => (
          <li key={`${period.possiblyFrom}${period.certainlyTo}`}>
            {sentence(
              period.certainlyTo === NEVER && period.possiblyTo === NEVER
                ? t("record.periodOpen", { from: from(period) })
                : t("record.period", {
                    from: from(period),
                    to:
                      period.certainlyTo === NEVER
                        ? formatDate(`${period.possiblyTo}/..`, t)
                        : formatDate(between(period.possiblyTo, period.certainlyTo), t),
                  }),
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

const Cases = ({ cases }: { cases: Found["cases"] }) => {
  const t = useMessages();
  return (
    <>
      <h2>{t("common.documentedCases")}</h2>
      {cases.length === 0 ? (
        <p class="unknown">{t("record.noCases")}</p>
      ) : (
        <>
          <p class="muted">
            {t("common.reported")}
            {t("sentence.gap")}
            {t("common.listing")}
          </p>
          <ul class="cards">
            {cases.map(({ id, name, outcome }) => (
              <li key={id}>
                <a href={casePath(id)}>
                  <EnglishText as="b">{name}</EnglishText>
                </a>
                <EnglishText as="p">{outcome}</EnglishText>
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
  async show({ ask, rest, t }) {
    const variables = { id: rest, lang: t.lang };
    const { provision: found, treaties, meta } = await ask(ProvisionDocument, variables);
    if (!found) throw await retired(ask, rest, t("record.noProvision", { id: rest }), t);
    const [made, alike] = await Promise.all([
      inTreaties(ask, found, treaties.nodes, t),
      alikeTo(ask, found, t),
    ]);
    const { law, jurisdiction, section, version } = found;
    const wording = version ? ` ${t("section.wording", { version })}` : "";
    return {
      title: `${inLaw(found, t)}${wording}`,
      description: t("record.provisionSays", {
        section,
        law: law.title,
        state: jurisdiction.name,
        cases: t("count.cases", { count: found.cases.length }),
      }),
      release: meta.release,
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(jurisdiction.id)}>{jurisdiction.name}</a> ·{" "}
            <a href={lawPath(law.id)}>
              <EnglishText>{law.title}</EnglishText>
            </a>
          </p>
          <h1>
            <Section section={section} />
            {wording}
            {found.title && (
              <>
                {t("list.colon")}
                <EnglishText>{found.title}</EnglishText>
              </>
            )}
          </h1>
          <p>
            <a href={lawPath(found.id)}>{t("record.wholeLaw")}</a> ·{" "}
            <a href={graphPath(found.id)}>{t("record.inGraph")}</a> ·{" "}
            <a href={queryLink(ProvisionDocument, variables)}>{t("chart.query")}</a>
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
