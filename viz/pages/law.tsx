import { LawDocument } from "../generated/queries.ts";
import { Contradictions } from "../parts/contradictions.tsx";
import { gone } from "../parts/gone.ts";
import { casePath, jurisdictionPath, lawPath, queryLink, treatyPath } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { Provision } from "../parts/provision.tsx";
import { Sources } from "../parts/sources.tsx";
import { plural, sentence, showDate, showTerm } from "../parts/words.ts";

export const law: Page = {
  path: "/laws/*",
  async show({ ask, rest }) {
    const { law: found, meta } = await ask(LawDocument, { id: rest });
    if (!found) throw await gone(ask, rest, `no such law: ${rest}; see the list of laws`);
    const steps = [
      ...found.events.map((event) => ({
        ...event,
        what: sentence(showTerm(event.event)),
        more: event.note,
      })),
      ...found.amendments.map((change) => ({
        ...change,
        what: sentence(showTerm(change.effect)),
        more: [change.summary, change.by && `(${change.by})`].filter(Boolean).join(" "),
      })),
    ].toSorted((a, b) =>
      (a.date ?? "9999").replace("../", "").localeCompare((b.date ?? "9999").replace("../", "")),
    );
    return {
      title: found.title,
      description: `${found.title}, ${found.jurisdiction.name}: ${plural(found.provisions.length, "provision")} and ${plural(found.cases.length, "documented case")}, each with its source.`,
      release: meta.release,
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(found.jurisdiction.id)}>{found.jurisdiction.name}</a> ·{" "}
            {showTerm(found.kind)}
            {found.number ? ` · ${found.number}` : ""} · {showTerm(found.status)}
          </p>
          <h1>{found.title}</h1>
          {found.originalTitle && (
            <p class="standfirst" lang={found.language ?? undefined} dir="auto">
              {found.originalTitle}
            </p>
          )}
          <p>
            {found.officialUrl && (
              <>
                <a href={found.officialUrl} rel="external noreferrer">
                  Official text
                </a>{" "}
                ·{" "}
              </>
            )}
            <a href={queryLink(LawDocument, { id: found.id })}>API query</a>
          </p>
          {found.note && <p>{found.note}</p>}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          {steps.length > 0 && (
            <>
              <h2>What happened to it</h2>
              <ol class="timeline">
                {steps.map((step) => (
                  <li key={`${step.what}${step.date}${step.more}`}>
                    <b>{showDate(step.date)}</b> {step.what}
                    {step.more ? `: ${step.more}` : ""}
                    <details>
                      <summary>Sources</summary>
                      <Sources sources={step.sources} />
                    </details>
                  </li>
                ))}
              </ol>
            </>
          )}
          {found.influences.length > 0 && (
            <>
              <h2>What it is said to have followed</h2>
              <p class="muted">Claims by others, not a comparison of ours.</p>
              <ul class="plain">
                {found.influences.map((claim) => (
                  <li key={`${claim.from}${claim.claimedBy}`} class="coding">
                    <p>
                      {claim.claimedBy}:{" "}
                      {claim.followed?.__typename === "Law" ? (
                        <a href={lawPath(claim.followed.id)}>{claim.from}</a>
                      ) : claim.followed?.__typename === "Treaty" ? (
                        <a href={treatyPath(claim.followed.id)}>{claim.from}</a>
                      ) : (
                        claim.from
                      )}
                      , {showTerm(claim.kind)}; it rests on {showTerm(claim.evidence)}. {claim.note}
                    </p>
                    <Sources sources={claim.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.cases.length > 0 && (
            <>
              <h2>Documented cases</h2>
              <ul class="cards">
                {found.cases.map(({ id, name, outcome }) => (
                  <li key={id}>
                    <a href={casePath(id)}>
                      <b>{name}</b>
                    </a>
                    <p>{outcome}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>Provisions in the atlas</h2>
          <p class="muted">Seldom the whole law; each in our own words.</p>
          {found.provisions.map((provision) => (
            <article key={provision.id} id={provision.id.split("#")[1]} class="card">
              <Provision
                provision={provision}
                heading={
                  <>
                    Section {provision.section}
                    {provision.version ? ` (wording of ${provision.version})` : ""}
                    {provision.title ? `: ${provision.title}` : ""}
                  </>
                }
              />
              {provision.cases.length > 0 && (
                <p>
                  Charged in:{" "}
                  {provision.cases.map(({ id, name }, index) => (
                    <span key={id}>
                      {index > 0 && "; "}
                      <a href={casePath(id)}>{name}</a>
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
