import {
  casePath,
  graphPath,
  jurisdictionPath,
  lawPath,
  queryLink,
  treatyPath,
} from "../address/links.ts";
import { LawDocument } from "../generated/queries.ts";
import { formatCode, formatDate, sentence } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
import { Contradictions } from "../records/contradictions.tsx";
import { Provision } from "../records/provision.tsx";
import { Section } from "../records/section.tsx";
import { FoldedSources, Sources } from "../records/sources.tsx";
import { breadcrumbs, legislation } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { retired } from "../shell/retired.ts";

export const law: Page = {
  path: "/laws/*",
  async show({ ask, rest, t, address }) {
    const { law: found, meta } = await ask(LawDocument, { id: rest, lang: t.lang });
    if (!found) throw await retired(ask, rest, t("refused.law", { id: rest }), t);
    const steps = [
      ...found.events.map((event) => ({
        ...event,
        what: sentence(formatCode("lawEvent", event.event, t)),
        more: event.note,
      })),
      ...found.amendments.map((change) => ({
        ...change,
        what: sentence(formatCode("amendment", change.effect, t)),
        more: [change.summary, change.by && `(${change.by})`].filter(Boolean).join(" "),
      })),
    ].toSorted((a, b) =>
      (a.date ?? "9999").replace("../", "").localeCompare((b.date ?? "9999").replace("../", "")),
    );
    return {
      title: found.title,
      description: t("law.description", {
        title: found.title,
        jurisdiction: found.jurisdiction.name,
        provisions: t("count.provisions", { count: found.provisions.length }),
        cases: t("count.cases", { count: found.cases.length }),
      }),
      release: meta.release,
      linked: [
        legislation(address, found),
        breadcrumbs(address, [
          ["/jurisdictions", t("nav.jurisdictions")],
          [jurisdictionPath(found.jurisdiction.id), found.jurisdiction.name],
          [lawPath(found.id), found.title],
        ]),
      ],
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(found.jurisdiction.id)}>{found.jurisdiction.name}</a> ·{" "}
            {formatCode("lawKind", found.kind, t)}
            {found.number && (
              <>
                {" "}
                · <EnglishText>{found.number}</EnglishText>
              </>
            )}{" "}
            · {formatCode("lawStatus", found.status, t)}
          </p>
          <h1>
            <EnglishText>{found.title}</EnglishText>
          </h1>
          {found.originalTitle && (
            <p class="standfirst" lang={found.language ?? undefined} dir="auto">
              {found.originalTitle}
            </p>
          )}
          <p>
            {found.officialUrl && (
              <>
                <a href={found.officialUrl} rel="external noreferrer">
                  {t("common.officialText")}
                </a>{" "}
                ·{" "}
              </>
            )}
            <a href={queryLink(LawDocument, { id: found.id, lang: t.lang })}>{t("chart.query")}</a>{" "}
            · <a href={graphPath(found.id)}>{t("record.inGraph")}</a>
          </p>
          {found.pending && <p>{t("law.pending", { date: formatDate(found.pending, t) })}</p>}
          {found.note && <EnglishText as="p">{found.note}</EnglishText>}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          {steps.length > 0 && (
            <>
              <h2>{t("law.steps")}</h2>
              <ol class="timeline">
                {steps.map((step) => (
                  <li key={`${step.what}${step.date}${step.more}`}>
                    <b>{formatDate(step.date, t)}</b> {step.what}
                    {step.more && (
                      <>
                        {t("list.colon")}
                        <EnglishText class="note">{step.more}</EnglishText>
                      </>
                    )}
                    <FoldedSources sources={step.sources} />
                  </li>
                ))}
              </ol>
            </>
          )}
          {found.influences.length > 0 && (
            <>
              <h2>{t("law.followed")}</h2>
              <p class="muted">{t("law.claims")}</p>
              <ul class="plain">
                {found.influences.map((claim) => (
                  <li key={`${claim.from}${claim.claimedBy}`} class="coding">
                    <p>
                      <EnglishText>{claim.claimedBy}</EnglishText>:{" "}
                      {claim.followed?.__typename === "Law" ? (
                        <a href={lawPath(claim.followed.id)}>
                          <EnglishText>{claim.from}</EnglishText>
                        </a>
                      ) : claim.followed?.__typename === "Treaty" ? (
                        <a href={treatyPath(claim.followed.id)}>
                          <EnglishText>{claim.from}</EnglishText>
                        </a>
                      ) : (
                        <EnglishText>{claim.from}</EnglishText>
                      )}
                      {t("clause.comma")}
                      {t("law.rests", {
                        kind: formatCode("influence", claim.kind, t),
                        evidence: formatCode("evidence", claim.evidence, t),
                      })}{" "}
                      <EnglishText>{claim.note}</EnglishText>
                    </p>
                    <Sources sources={claim.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.cases.length > 0 && (
            <>
              <h2>{t("common.documentedCases")}</h2>
              <ul class="cards">
                {found.cases.map(({ id, name, outcome }) => (
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
          <h2>{t("law.provisions")}</h2>
          <p class="muted">{t("law.seldom")}</p>
          {found.provisions.map((provision) => (
            <article key={provision.id} id={provision.id.split("#")[1]} class="card">
              <Provision
                provision={provision}
                heading={
                  <>
                    <Section section={provision.section} />
                    {provision.version
                      ? ` ${t("section.wording", { version: provision.version })}`
                      : ""}
                    {provision.title && (
                      <>
                        {t("list.colon")}
                        <EnglishText>{provision.title}</EnglishText>
                      </>
                    )}
                  </>
                }
              />
              {provision.cases.length > 0 && (
                <p>
                  {t("law.charged")}{" "}
                  {provision.cases.map(({ id, name }, index) => (
                    <span key={id}>
                      {index > 0 && t("list.semicolon")}
                      <a href={casePath(id)}>
                        <EnglishText>{name}</EnglishText>
                      </a>
                    </span>
                  ))}
                </p>
              )}
            </article>
          ))}
        </>
      ),
    };
  },
};
