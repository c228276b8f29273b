import {
  casePath,
  graphPath,
  jurisdictionPath,
  lawPath,
  queryLink,
  treatyPath,
} from "../address/links.ts";
import { LawDocument } from "../generated/queries.ts";
import { sentence, showCode, showDate } from "../i18n/format.ts";
import { Written } from "../i18n/locale.tsx";
import { Contradictions } from "../records/contradictions.tsx";
import { Provision } from "../records/provision.tsx";
import { Section } from "../records/section.tsx";
import { FoldedSources, Sources } from "../records/sources.tsx";
import { breadcrumbs, legislation } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { gone } from "../shell/retired.ts";

export const law: Page = {
  path: "/laws/*",
  async show({ ask, rest, words, address }) {
    const { law: found, meta } = await ask(LawDocument, { id: rest, lang: words.lang });
    if (!found) throw await gone(ask, rest, words("refused.law", { id: rest }), words);
    const steps = [
      ...found.events.map((event) => ({
        ...event,
        what: sentence(showCode("lawEvent", event.event, words)),
        more: event.note,
      })),
      ...found.amendments.map((change) => ({
        ...change,
        what: sentence(showCode("amendment", change.effect, words)),
        more: [change.summary, change.by && `(${change.by})`].filter(Boolean).join(" "),
      })),
    ].toSorted((a, b) =>
      (a.date ?? "9999").replace("../", "").localeCompare((b.date ?? "9999").replace("../", "")),
    );
    return {
      title: found.title,
      description: words("law.description", {
        title: found.title,
        jurisdiction: found.jurisdiction.name,
        provisions: words("count.provisions", { count: found.provisions.length }),
        cases: words("count.cases", { count: found.cases.length }),
      }),
      release: meta.release,
      linked: [
        legislation(address, found),
        breadcrumbs(address, [
          ["/jurisdictions", words("nav.jurisdictions")],
          [jurisdictionPath(found.jurisdiction.id), found.jurisdiction.name],
          [lawPath(found.id), found.title],
        ]),
      ],
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(found.jurisdiction.id)}>{found.jurisdiction.name}</a> ·{" "}
            {showCode("lawKind", found.kind, words)}
            {found.number && (
              <>
                {" "}
                · <Written>{found.number}</Written>
              </>
            )}{" "}
            · {showCode("lawStatus", found.status, words)}
          </p>
          <h1>
            <Written>{found.title}</Written>
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
                  {words("common.officialText")}
                </a>{" "}
                ·{" "}
              </>
            )}
            <a href={queryLink(LawDocument, { id: found.id, lang: words.lang })}>
              {words("chart.query")}
            </a>{" "}
            · <a href={graphPath(found.id)}>{words("record.inGraph")}</a>
          </p>
          {found.pending && <p>{words("law.pending", { date: showDate(found.pending, words) })}</p>}
          {found.note && <Written as="p">{found.note}</Written>}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          {steps.length > 0 && (
            <>
              <h2>{words("law.steps")}</h2>
              <ol class="timeline">
                {steps.map((step) => (
                  <li key={`${step.what}${step.date}${step.more}`}>
                    <b>{showDate(step.date, words)}</b> {step.what}
                    {step.more && (
                      <>
                        {words("list.colon")}
                        <Written class="note">{step.more}</Written>
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
              <h2>{words("law.followed")}</h2>
              <p class="muted">{words("law.claims")}</p>
              <ul class="plain">
                {found.influences.map((claim) => (
                  <li key={`${claim.from}${claim.claimedBy}`} class="coding">
                    <p>
                      <Written>{claim.claimedBy}</Written>:{" "}
                      {claim.followed?.__typename === "Law" ? (
                        <a href={lawPath(claim.followed.id)}>
                          <Written>{claim.from}</Written>
                        </a>
                      ) : claim.followed?.__typename === "Treaty" ? (
                        <a href={treatyPath(claim.followed.id)}>
                          <Written>{claim.from}</Written>
                        </a>
                      ) : (
                        <Written>{claim.from}</Written>
                      )}
                      {words("clause.comma")}
                      {words("law.rests", {
                        kind: showCode("influence", claim.kind, words),
                        evidence: showCode("evidence", claim.evidence, words),
                      })}{" "}
                      <Written>{claim.note}</Written>
                    </p>
                    <Sources sources={claim.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.cases.length > 0 && (
            <>
              <h2>{words("common.documentedCases")}</h2>
              <ul class="cards">
                {found.cases.map(({ id, name, outcome }) => (
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
          <h2>{words("law.provisions")}</h2>
          <p class="muted">{words("law.seldom")}</p>
          {found.provisions.map((provision) => (
            <article key={provision.id} id={provision.id.split("#")[1]} class="card">
              <Provision
                provision={provision}
                heading={
                  <>
                    <Section section={provision.section} />
                    {provision.version
                      ? ` ${words("section.wording", { version: provision.version })}`
                      : ""}
                    {provision.title && (
                      <>
                        {words("list.colon")}
                        <Written>{provision.title}</Written>
                      </>
                    )}
                  </>
                }
              />
              {provision.cases.length > 0 && (
                <p>
                  {words("law.charged")}{" "}
                  {provision.cases.map(({ id, name }, index) => (
                    <span key={id}>
                      {index > 0 && words("list.semicolon")}
                      <a href={casePath(id)}>
                        <Written>{name}</Written>
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
