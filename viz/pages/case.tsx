import { group } from "d3";
import {
  casePath,
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
import { Overlays } from "../records/overlays.tsx";
import { ProvisionTable, sorted } from "../records/provision-table.tsx";
import { Sources } from "../records/sources.tsx";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { Part } from "../shell/part.tsx";
import { retired } from "../shell/retired.ts";
import { type ConnectionsData, connectionsOf } from "./record/connections.tsx";
import { Disagree, RecordFoot } from "./record/foot.tsx";

type Found = NonNullable<CaseQuery["case"]>;

/** What was charged, or what the person is accused of or a ruling is on: the provisions that sources name in a line each, then what they say without naming one. */
const Charges = ({ found: { charges, namedAs } }: { found: Found }) => {
  const t = useMessages();
  const laws = new Map(charges.map(({ provision, law }) => [provision?.id, law]));
  const provisions = charges.flatMap(({ provision }) => (provision ? [provision] : []));
  const { offences, powers, rules } = sorted(provisions);
  const before = ({ id }: { id: string }) => (
    <>
      <a href={lawPath(id)}>
        <EnglishText>{laws.get(id)?.title}</EnglishText>
      </a>
      {t("clause.comma")}
    </>
  );
  return (
    <>
      {offences.length > 0 && (
        <ProvisionTable
          provisions={offences}
          about="offences"
          label={t(`case.named.${namedAs}`)}
          before={before}
        />
      )}
      {powers.length + rules.length > 0 && (
        <ProvisionTable
          provisions={[...powers, ...rules]}
          about="rules"
          label={t("law.title.rules", { count: powers.length + rules.length })}
          before={before}
        />
      )}
      {charges
        .filter(({ provision }) => !provision)
        .map(({ law, unknown }) =>
          law ? (
            <p key={law.id}>
              <a href={lawPath(law.id)}>
                <EnglishText>{law.title}</EnglishText>
              </a>
              {t("clause.comma")}
              {t("case.noSection")}
            </p>
          ) : (
            <EnglishText as="p" class="unknown" key={unknown}>
              {unknown}
            </EnglishText>
          ),
        )}
    </>
  );
};

const Sanctions = ({ sanctions }: { sanctions: Found["sanctions"] }) => {
  const t = useMessages();
  return (
    <ul class="compact">
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
          <a href={treatyPath(treaty.id)}>{treaty.shortTitle}</a>
          {bound === "possibly" ? ` (${t("case.possiblyBound")})` : ""}
          {bound === null ? "" : ` ${t("case.others", { count: otherParties })}`}:{" "}
          {[...group(clauses, ({ article }) => article?.number ?? null)].map(
            ([article, own], index) => (
              <span key={article}>
                {index > 0 && t("list.semicolon")}
                {article !== null && (
                  <>
                    <a href={`${treatyPath(treaty.id)}#${article}`}>
                      {t("article.long", { article })}
                    </a>{" "}
                  </>
                )}
                {formatList([...new Set(own.map(({ power }) => within(power.label)))], t)}
              </span>
            ),
          )}
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

/** The answer: how it stands, as of which day, and when somebody last looked; then what happened. */
const Head = ({ found }: { found: Found }) => {
  const t = useMessages();
  return (
    <>
      <p class="kicker">
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
      <p class="standfirst">
        <b>{t("case.stood")}</b> <EnglishText>{found.outcome}</EnglishText>
      </p>
      <Status found={found} />
      {found.sanctions.length > 0 && (
        <>
          <p class="label">{t("list.facet.sanction")}</p>
          <Sanctions sanctions={found.sanctions} />
        </>
      )}
      <EnglishText as="p">{found.summary}</EnglishText>
      <Overlays of={found} />
      <Disagree contradictions={found.contradictions} />
      <p class="notice">
        {t("common.listing")}
        {t("sentence.gap")}
        {sentence(formatCode("naming", found.naming, t))}
      </p>
    </>
  );
};

const Timeline = ({ stages }: { stages: Found["stages"] }) => {
  const t = useMessages();
  return (
    <ol class="step-rows">
      {stages.map(({ stage, date, court, note, sources }) => (
        <li key={`${stage.label}${date}`}>
          <span class="when">{formatDate(date, t)}</span>
          <details>
            <summary>
              <b>{stage.label}</b>
              {court && (
                <>
                  {t("clause.comma")}
                  <EnglishText>{court}</EnglishText>
                </>
              )}
              {note && (
                <>
                  {t("sentence.end")} <EnglishText>{note}</EnglishText>
                </>
              )}
            </summary>
            <Sources sources={sources} />
          </details>
        </li>
      ))}
    </ol>
  );
};

const Rights = ({ found: { rights, crossBorder } }: { found: Found }) => {
  const t = useMessages();
  const acrossBorders = crossBorder.filter(({ code }) => code !== "none");
  if (rights.length + acrossBorders.length === 0) return null;
  return (
    <Part id="rights" title={t("case.rights")}>
      <p>
        {formatParts(
          rights.map(({ label }) => label),
          t,
        )}
        {rights.length > 0 && t("sentence.end")}{" "}
        {acrossBorders.length > 0 &&
          t("case.acrossBorders", {
            what: formatList(
              acrossBorders.map(({ label }) => within(label)),
              t,
            ),
          })}
      </p>
    </Part>
  );
};

const Body = ({ found, connections }: { found: Found; connections: ConnectionsData }) => {
  const t = useMessages();
  return (
    <>
      <Head found={found} />
      {found.charges.length > 0 && (
        <Part id="charges" title={t(`case.named.${found.namedAs}`)}>
          <Charges found={found} />
        </Part>
      )}
      {found.stages.length > 0 && (
        <Part id="steps" title={t("case.steps")}>
          <Timeline stages={found.stages} />
        </Part>
      )}
      <Rights found={found} />
      <Part id="treaties" title={t("case.treaties")}>
        <Treaties found={found} />
      </Part>
      <RecordFoot
        record={found}
        connections={connections}
        query={queryLink(CaseDocument, { id: found.id, lang: t.lang })}
      />
    </>
  );
};

export const caseOf: Page = {
  path: "/cases/*",
  async show({ ask, rest, t, address }) {
    const variables = { id: `case/${rest}`, lang: t.lang };
    const [{ case: found, meta }, connections] = await Promise.all([
      ask(CaseDocument, variables),
      connectionsOf(ask, variables.id, t),
    ]);
    if (!found) throw await retired(ask, variables.id, t("refused.case", { id: rest }), t);
    return {
      title: found.name,
      description: `${found.name}, ${found.jurisdiction.name}: ${found.outcome}`,
      release: meta.release,
      record: found.id,
      linked: [
        breadcrumbs(address, [
          ["/cases", t("nav.cases")],
          [jurisdictionPath(found.jurisdiction.id), found.jurisdiction.name],
          [casePath(found.id), found.name],
        ]),
      ],
      body: <Body found={found} connections={connections} />,
    };
  },
};
