import {
  casePath,
  graphPath,
  jurisdictionPath,
  lawPath,
  queryLink,
  treatyPath,
  withQuery,
} from "../address/links.ts";
import { CaseDocument, type CaseQuery } from "../generated/queries.ts";
import {
  sentence,
  showCode,
  showCount,
  showDate,
  showList,
  showMonths,
  showParts,
  within,
} from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { Contradictions } from "../records/contradictions.tsx";
import { Provision } from "../records/provision.tsx";
import { Section } from "../records/section.tsx";
import { FoldedSources, Sources } from "../records/sources.tsx";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { gone } from "../shell/retired.ts";

type Found = NonNullable<CaseQuery["case"]>;

const Charge = ({ charge }: { charge: Found["charges"][number] }) => {
  const words = useWords();
  if (charge.provision)
    return (
      <article class="card">
        <Provision
          provision={charge.provision}
          heading={
            <a href={lawPath(charge.provision.id)}>
              <Written>{charge.law?.title}</Written>
              {words("clause.comma")}
              <Section section={charge.provision.section} within />
              {charge.provision.version
                ? ` ${words("section.wording", { version: charge.provision.version })}`
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
          <Written>{charge.law.title}</Written>
        </a>
        {words("clause.comma")}
        {words("case.noSection")}
      </p>
    );
  return (
    <Written as="p" class="unknown">
      {charge.unknown}
    </Written>
  );
};

const Sanctions = ({ sanctions }: { sanctions: Found["sanctions"] }) => {
  const words = useWords();
  return (
    <ul>
      {sanctions.map(({ sanction, months, amount, currency, note }) => (
        <li key={`${sanction.label}${months}${amount}`}>
          {showList(
            [
              sanction.label,
              months === null ? "" : showMonths(months, words),
              amount === null ? "" : `${currency ?? ""} ${showCount(amount, words)}`.trim(),
            ].filter(Boolean),
            words,
          )}
          {note && (
            <>
              {words("sentence.end")}
              {words("sentence.gap")}
              <Written>{note}</Written>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** The status as a code with its day, whether the law fell, and when somebody last looked. */
const Status = ({ found }: { found: Found }) => {
  const words = useWords();
  const { outcomeNow, lawFell, lawStruckDown, followed } = found;
  const dated = (date: string | null) => (date === null ? "none" : showDate(date, words));
  const lines = [
    outcomeNow &&
      `${sentence(
        words("case.status", {
          status: [
            words(`outcome.${outcomeNow.code}`),
            ...outcomeNow.counts.map(
              ({ outcome, people }) =>
                `${words(`outcome.${outcome}`)} (${words("count.people", { count: people })})`,
            ),
          ].join(words("list.semicolon")),
          asOf: dated(outcomeNow.asOf),
        }),
      )}${words("sentence.end")}`,
    lawFell && words("case.lawFell", { day: dated(lawStruckDown) }),
    followed && words("case.followed", { date: showDate(followed, words) }),
  ].filter((line) => typeof line === "string");
  return lines.length === 0 ? null : <p class="muted">{lines.join(words("sentence.gap"))}</p>;
};

type Way = Found["cooperation"][number];

const Ways = ({ ways }: { ways: readonly Way[] }) => {
  const words = useWords();
  return (
    <ul>
      {ways.map(({ treaty, clauses, bound, otherParties }) => (
        <li key={treaty.id}>
          <a href={treatyPath(treaty.id)}>
            <Written>{treaty.shortTitle}</Written>
          </a>
          {bound === "possibly" ? ` (${words("case.possiblyBound")})` : ""}
          {bound === null ? "" : ` ${words("case.others", { count: otherParties })}`}:{" "}
          {clauses.map(({ power, article }, index) => (
            <span key={`${power.label}${article?.number}`}>
              {index > 0 && words("list.semicolon")}
              {article ? (
                <a href={`${treatyPath(treaty.id)}#${article.number}`}>
                  {showList(
                    [within(power.label), words("article.long", { article: article.number })],
                    words,
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
  const words = useWords();
  const { name, id } = found.jurisdiction;
  const binding = found.cooperation.filter(({ bound }) => bound !== null);
  const signed = found.cooperation.filter(({ bound }) => bound === null);
  return (
    <>
      <h2>{words("case.treaties")}</h2>
      {binding.length === 0 ? (
        <p>{words("case.noTreaty", { name })}</p>
      ) : (
        <>
          <p>{words("case.binding", { name })}</p>
          <Ways ways={binding} />
        </>
      )}
      {signed.length > 0 && (
        <>
          <p>{words("case.signed", { name })}</p>
          <Ways ways={signed} />
        </>
      )}
      <p>
        <a href={withQuery("/", { country: id })}>{words("case.race", { name })}</a> ·{" "}
        <a href={`/exposure/${id}`}>{words("exposure.title", { state: name })}</a> ·{" "}
        <a href="/abuse">{words("link.abuse")}</a>
      </p>
    </>
  );
};

export const caseOf: Page = {
  path: "/cases/*",
  async show({ ask, rest, words, address }) {
    const variables = { id: `case/${rest}`, lang: words.lang };
    const { case: found, meta } = await ask(CaseDocument, variables);
    if (!found) throw await gone(ask, variables.id, words("refused.case", { id: rest }), words);
    const acrossBorders = found.crossBorder.filter(({ code }) => code !== "none");
    return {
      title: found.name,
      description: `${found.name}, ${found.jurisdiction.name}: ${found.outcome}`,
      release: meta.release,
      linked: [
        breadcrumbs(address, [
          ["/cases", words("nav.cases")],
          [jurisdictionPath(found.jurisdiction.id), found.jurisdiction.name],
          [casePath(found.id), found.name],
        ]),
      ],
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(found.jurisdiction.id)}>{found.jurisdiction.name}</a> ·{" "}
            {showList(
              found.roles.map(({ label }) => within(label)),
              words,
            )}
            {found.people === null ? "" : ` · ${words("count.people", { count: found.people })}`}
          </p>
          <h1>
            <Written>{found.name}</Written>
          </h1>
          <Written as="p" class="standfirst">
            {found.summary}
          </Written>
          <p>
            <b>{words("case.stood")}</b> <Written>{found.outcome}</Written>
          </p>
          <Status found={found} />
          {found.sanctions.length > 0 && <Sanctions sanctions={found.sanctions} />}
          <p class="notice">
            {words("common.listing")}
            {words("sentence.gap")}
            {sentence(showCode("naming", found.naming, words))}
          </p>
          <h2>{words("case.charged")}</h2>
          {found.charges.map((charge) => (
            <Charge
              key={charge.provision?.id ?? charge.law?.id ?? charge.unknown}
              charge={charge}
            />
          ))}
          {found.stages.length > 0 && (
            <>
              <h2>{words("case.steps")}</h2>
              <ol class="timeline">
                {found.stages.map(({ stage, date, court, note, sources }) => (
                  <li key={`${stage.label}${date}`}>
                    <b>{showDate(date, words)}</b> {stage.label}
                    {court && (
                      <>
                        {words("clause.comma")}
                        <Written>{court}</Written>
                      </>
                    )}
                    {note && (
                      <>
                        {words("sentence.end")} <Written class="note">{note}</Written>
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
              <h2>{words("case.rights")}</h2>
              <p>
                {showParts(
                  found.rights.map(({ label }) => label),
                  words,
                )}
                {found.rights.length > 0 && words("sentence.end")}{" "}
                {acrossBorders.length > 0 &&
                  words("case.acrossBorders", {
                    what: showList(
                      acrossBorders.map(({ label }) => within(label)),
                      words,
                    ),
                  })}
              </p>
            </>
          )}
          <Treaties found={found} />
          <Contradictions contradictions={found.contradictions} />
          {found.note && <Written as="p">{found.note}</Written>}
          <h2>{words("source.of")}</h2>
          <Sources sources={found.sources} />
          <p>
            <a href={queryLink(CaseDocument, variables)}>{words("chart.query")}</a> ·{" "}
            <a href={graphPath(found.id)}>{words("record.inGraph")}</a>
          </p>
        </>
      ),
    };
  },
};
