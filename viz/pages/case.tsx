import {
  casePath,
  graphPath,
  jurisdictionPath,
  lawPath,
  queryLink,
  treatyPath,
  whoMayAskPath,
  withQuery,
} from "../address/links.ts";
import { CaseDocument, type CaseQuery } from "../generated/queries.ts";
import {
  formatCode,
  formatCount,
  formatDate,
  formatList,
  formatMonths,
  formatParts,
  sentence,
  within,
} from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { Contradictions } from "../records/contradictions.tsx";
import { Provision } from "../records/provision.tsx";
import { Section } from "../records/section.tsx";
import { FoldedSources, Sources } from "../records/sources.tsx";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { retired } from "../shell/retired.ts";

type Found = NonNullable<CaseQuery["case"]>;

const Charge = ({ charge }: { charge: Found["charges"][number] }) => {
  const t = useMessages();
  if (charge.provision)
    return (
      <article class="card">
        <Provision
          provision={charge.provision}
          heading={
            <a href={lawPath(charge.provision.id)}>
              <EnglishText>{charge.law?.title}</EnglishText>
              {t("clause.comma")}
              <Section section={charge.provision.section} within />
              {charge.provision.version
                ? ` ${t("section.wording", { version: charge.provision.version })}`
                : ""}
            </a>
          }
        />
      </article>
    );
  if (charge.law)
    return (
      <p>
        <a href={lawPath(charge.law.id)}>
          <EnglishText>{charge.law.title}</EnglishText>
        </a>
        {t("clause.comma")}
        {t("case.noSection")}
      </p>
    );
  return (
    <EnglishText as="p" class="unknown">
      {charge.unknown}
    </EnglishText>
  );
};

const Sanctions = ({ sanctions }: { sanctions: Found["sanctions"] }) => {
  const t = useMessages();
  return (
    <ul>
      {sanctions.map(({ sanction, months, amount, currency, note }) => (
        <li key={`${sanction.label}${months}${amount}`}>
          {formatList(
            [
              sanction.label,
              months === null ? "" : formatMonths(months, t),
              amount === null ? "" : `${currency ?? ""} ${formatCount(amount, t)}`.trim(),
            ].filter(Boolean),
            t,
          )}
          {note && (
            <>
              {t("sentence.end")}
              {t("sentence.gap")}
              <EnglishText>{note}</EnglishText>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** The status as a code with its day, whether the law fell, and when somebody last looked. */
const Status = ({ found }: { found: Found }) => {
  const t = useMessages();
  const { outcomeNow, lawFell, lawStruckDown, followed } = found;
  const dated = (date: string | null) => (date === null ? "none" : formatDate(date, t));
  const lines = [
    outcomeNow &&
      `${sentence(
        t("case.status", {
          status: [
            t(`outcome.${outcomeNow.code}`),
            ...outcomeNow.counts.map(
              ({ outcome, people }) =>
                `${t(`outcome.${outcome}`)} (${t("count.people", { count: people })})`,
            ),
          ].join(t("list.semicolon")),
          asOf: dated(outcomeNow.asOf),
        }),
      )}${t("sentence.end")}`,
    lawFell && t("case.lawFell", { day: dated(lawStruckDown) }),
    followed && t("case.followed", { date: formatDate(followed, t) }),
  ].filter((line) => typeof line === "string");
  return lines.length === 0 ? null : <p class="muted">{lines.join(t("sentence.gap"))}</p>;
};

type Way = Found["cooperation"][number];

const Ways = ({ ways }: { ways: readonly Way[] }) => {
  const t = useMessages();
  return (
    <ul>
      {ways.map(({ treaty, clauses, bound, otherParties }) => (
        <li key={treaty.id}>
          <a href={treatyPath(treaty.id)}>
            <EnglishText>{treaty.shortTitle}</EnglishText>
          </a>
          {bound === "possibly" ? ` (${t("case.possiblyBound")})` : ""}
          {bound === null ? "" : ` ${t("case.others", { count: otherParties })}`}:{" "}
          {clauses.map(({ power, article }, index) => (
            <span key={`${power.label}${article?.number}`}>
              {index > 0 && t("list.semicolon")}
              {article ? (
                <a href={`${treatyPath(treaty.id)}#${article.number}`}>
                  {formatList(
                    [within(power.label), t("article.long", { article: article.number })],
                    t,
                  )}
                </a>
              ) : (
                within(power.label)
              )}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
};

const Treaties = ({ found }: { found: Found }) => {
  const t = useMessages();
  const { name, id } = found.jurisdiction;
  const binding = found.cooperation.filter(({ bound }) => bound !== null);
  const signed = found.cooperation.filter(({ bound }) => bound === null);
  return (
    <>
      <h2>{t("case.treaties")}</h2>
      {binding.length === 0 ? (
        <p>{t("case.noTreaty", { name })}</p>
      ) : (
        <>
          <p>{t("case.binding", { name })}</p>
          <Ways ways={binding} />
        </>
      )}
      {signed.length > 0 && (
        <>
          <p>{t("case.signed", { name })}</p>
          <Ways ways={signed} />
        </>
      )}
      <p>
        <a href={withQuery("/", { country: id })}>{t("case.race", { name })}</a> ·{" "}
        <a href={whoMayAskPath(id)}>
          {t("measures.whoMayAsk")}
          {t("list.colon")}
          {name}
        </a>{" "}
        · <a href="/abuse">{t("link.abuse")}</a>
      </p>
    </>
  );
};

export const caseOf: Page = {
  path: "/cases/*",
  async show({ ask, rest, t, address }) {
    const variables = { id: `case/${rest}`, lang: t.lang };
    const { case: found, meta } = await ask(CaseDocument, variables);
    if (!found) throw await retired(ask, variables.id, t("refused.case", { id: rest }), t);
    const acrossBorders = found.crossBorder.filter(({ code }) => code !== "none");
    return {
      title: found.name,
      description: `${found.name}, ${found.jurisdiction.name}: ${found.outcome}`,
      release: meta.release,
      linked: [
        breadcrumbs(address, [
          ["/cases", t("nav.cases")],
          [jurisdictionPath(found.jurisdiction.id), found.jurisdiction.name],
          [casePath(found.id), found.name],
        ]),
      ],
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(found.jurisdiction.id)}>{found.jurisdiction.name}</a> ·{" "}
            {formatList(
              found.roles.map(({ label }) => within(label)),
              t,
            )}
            {found.people === null ? "" : ` · ${t("count.people", { count: found.people })}`}
          </p>
          <h1>
            <EnglishText>{found.name}</EnglishText>
          </h1>
          <EnglishText as="p" class="standfirst">
            {found.summary}
          </EnglishText>
          <p>
            <b>{t("case.stood")}</b> <EnglishText>{found.outcome}</EnglishText>
          </p>
          <Status found={found} />
          {found.sanctions.length > 0 && <Sanctions sanctions={found.sanctions} />}
          <p class="notice">
            {t("common.listing")}
            {t("sentence.gap")}
            {sentence(formatCode("naming", found.naming, t))}
          </p>
          <h2>{t("case.charged")}</h2>
          {found.charges.map((charge) => (
            <Charge
              key={charge.provision?.id ?? charge.law?.id ?? charge.unknown}
              charge={charge}
            />
          ))}
          {found.stages.length > 0 && (
            <>
              <h2>{t("case.steps")}</h2>
              <ol class="timeline">
                {found.stages.map(({ stage, date, court, note, sources }) => (
                  <li key={`${stage.label}${date}`}>
                    <b>{formatDate(date, t)}</b> {stage.label}
                    {court && (
                      <>
                        {t("clause.comma")}
                        <EnglishText>{court}</EnglishText>
                      </>
                    )}
                    {note && (
                      <>
                        {t("sentence.end")} <EnglishText class="note">{note}</EnglishText>
                      </>
                    )}
                    <FoldedSources sources={sources} />
                  </li>
                ))}
              </ol>
            </>
          )}
          {(found.rights.length > 0 || acrossBorders.length > 0) && (
            <>
              <h2>{t("case.rights")}</h2>
              <p>
                {formatParts(
                  found.rights.map(({ label }) => label),
                  t,
                )}
                {found.rights.length > 0 && t("sentence.end")}{" "}
                {acrossBorders.length > 0 &&
                  t("case.acrossBorders", {
                    what: formatList(
                      acrossBorders.map(({ label }) => within(label)),
                      t,
                    ),
                  })}
              </p>
            </>
          )}
          <Treaties found={found} />
          <Contradictions contradictions={found.contradictions} />
          {found.note && <EnglishText as="p">{found.note}</EnglishText>}
          <h2>{t("chart.sources")}</h2>
          <Sources sources={found.sources} />
          <p>
            <a href={queryLink(CaseDocument, variables)}>{t("chart.query")}</a> ·{" "}
            <a href={graphPath(found.id)}>{t("record.inGraph")}</a>
          </p>
        </>
      ),
    };
  },
};
