import { TreatyDocument, type TreatyQuery } from "../generated/queries.ts";
import { Contradictions } from "../parts/contradictions.tsx";
import { gone } from "../parts/gone.ts";
import { History } from "../parts/history.tsx";
import { jurisdictionPath, letterPath, queryLink, treatyPath } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { Participated } from "../parts/participated.tsx";
import { Sources } from "../parts/sources.tsx";
import { plural, sentence, showDate, showRefusal, showTerm } from "../parts/words.ts";

type Found = NonNullable<TreatyQuery["treaty"]>;

const Standing = ({ found }: { found: Found }) => (
  <dl class="facts">
    {found.adopted && (
      <>
        <dt>Adopted</dt>
        <dd>{showDate(found.adopted)}</dd>
      </>
    )}
    {found.opened && (
      <>
        <dt>Opened for signature</dt>
        <dd>{showDate(found.opened)}</dd>
      </>
    )}
    <dt>In force</dt>
    <dd>
      {found.inForce ? showDate(found.inForce) : "Not in force"}
      {!found.inForce && found.partiesNeeded
        ? `; it needs ${plural(found.partiesNeeded, "consent")}${found.daysAfter ? ` and then ${plural(found.daysAfter, "day")}` : ""}`
        : ""}
    </dd>
    {found.depositary && (
      <>
        <dt>Kept by</dt>
        <dd>{found.depositary}</dd>
      </>
    )}
    {(found.scopeOwnOffences !== null ||
      found.scopeSeriousMonths !== null ||
      found.scopeElectronicEvidence) && (
      <>
        <dt>Cooperation covers</dt>
        <dd>
          {[
            found.scopeOwnOffences && "its own offences",
            found.scopeSeriousMonths !== null &&
              `any offence with a maximum of at least ${found.scopeSeriousMonths} months in prison`,
            found.scopeElectronicEvidence && "any offence whose evidence is electronic",
          ]
            .filter(Boolean)
            .join("; ")}
        </dd>
      </>
    )}
  </dl>
);

const CHECKED: Record<string, string> = {
  official_text: "read in the official text",
  two_sources: "confirmed by two sources",
  one_source: "one source",
  unchecked: "wording not yet checked",
};

const Articles = ({ found }: { found: Found }) => (
  <table class="matrix">
    <thead>
      <tr>
        <th scope="col">Article</th>
        <th scope="col">What it does</th>
      </tr>
    </thead>
    <tbody>
      {found.articles.map((article) => (
        <tr key={article.id} id={`${article.number}`}>
          <th scope="row">
            {article.number}. {article.title}
            <small>
              {showTerm(article.class)}, {CHECKED[article.checked] ?? article.checked}
            </small>
          </th>
          <td>
            {article.gist && <p>{article.gist}</p>}
            {article.enables.length > 0 && (
              <p>Powers: {article.enables.map(({ label }) => label.toLowerCase()).join(", ")}.</p>
            )}
            {article.offences.length > 0 && (
              <p>
                Offences: {article.offences.map(({ label }) => label.toLowerCase()).join(", ")}.
              </p>
            )}
            {article.requires.length > 0 && (
              <p>
                Safeguards: {article.requires.map(({ label }) => label.toLowerCase()).join(", ")}.
              </p>
            )}
            {article.descendsFrom.length > 0 && (
              <p>
                Modelled on{" "}
                {article.descendsFrom.map(({ id, number, treaty }, index) => (
                  <span key={id}>
                    {index > 0 && ", "}
                    <a href={`${treatyPath(treaty.id)}#${number}`}>
                      {treaty.shortTitle}, article {number}
                    </a>
                  </span>
                ))}
                .
              </p>
            )}
            <details>
              <summary>Sources</summary>
              <Sources sources={article.sources} />
            </details>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const treaty: Page = {
  path: "/treaties/*",
  async show({ ask, rest }) {
    const variables = { id: `treaty/${rest}` };
    const { treaty: found, meta } = await ask(TreatyDocument, variables);
    if (!found)
      throw await gone(ask, variables.id, `no such treaty: ${rest}; see the list of treaties`);
    return {
      title: found.shortTitle,
      description: `${found.title}: ${plural(found.articles.length, "article")}, ${plural(found.participations.length, "state")} in the atlas.`,
      release: meta.release,
      body: (
        <>
          <p class="muted">{found.reference}</p>
          <h1>{found.shortTitle}</h1>
          <p class="standfirst">{found.title}</p>
          <Standing found={found} />
          <p>
            {found.officialUrl && (
              <>
                <a href={found.officialUrl} rel="external noreferrer">
                  Official text
                </a>{" "}
                ·{" "}
              </>
            )}
            <a href={queryLink(TreatyDocument, variables)}>API query</a>
          </p>
          {found.note && <p>{found.note}</p>}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          {found.cooperation.length > 0 && (
            <>
              <h2>What one party may ask another for</h2>
              <ul>
                {found.cooperation.map(({ power, article }) => (
                  <li key={`${power.label}${article?.number}`}>
                    {power.label}
                    {article && (
                      <>
                        : <a href={`#${article.number}`}>article {article.number}</a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.refusals.length > 0 && (
            <>
              <h2>When the state asked may refuse</h2>
              <ul>
                {found.refusals.map((refusal) => (
                  <li key={`${refusal.ground}${refusal.clause}`}>
                    {sentence(showRefusal(refusal))}
                    {refusal.mandatory === true
                      ? ": must refuse"
                      : refusal.mandatory === false
                        ? ": may refuse"
                        : ""}
                    <Sources sources={refusal.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.overrides.length > 0 && (
            <>
              <h2>Safeguards that the treaty itself settles</h2>
              <ul>
                {found.overrides.map(({ safeguard, value, clause, note, sources }) => (
                  <li key={`${safeguard.label}${clause}`}>
                    {safeguard.label}: {showTerm(value)} (article {clause}). {note}
                    <Sources sources={sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.articles.length > 0 && (
            <>
              <h2>Articles</h2>
              <Articles found={found} />
            </>
          )}
          {found.history.length > 0 && (
            <>
              <h2>How it came about</h2>
              {found.letters.map(({ id, title }) => (
                <p key={id}>
                  <a href={letterPath(id)}>{title}</a>: what was asked, and how the text answers.
                </p>
              ))}
              <History steps={found.history} />
            </>
          )}
          {found.positions.length > 0 && (
            <>
              <h2>What was said while it was negotiated</h2>
              <p class="muted">As far as it was read; most positions are not researched.</p>
              <ul class="plain">
                {found.positions.map((position) => (
                  <li key={position.id} class="coding">
                    <p>
                      <b>
                        {position.jurisdiction ? (
                          <a href={jurisdictionPath(position.jurisdiction.id)}>
                            {position.jurisdiction.name}
                          </a>
                        ) : (
                          position.organization?.name
                        )}
                      </b>
                      , {showDate(position.date)}, on {showTerm(position.topic)}
                      {position.articles.map(({ id, number }) => (
                        <span key={id}>
                          {" "}
                          (<a href={`#${number}`}>article {number}</a>)
                        </span>
                      ))}
                      : {showTerm(position.stance)}. {position.gist}
                    </p>
                    <Sources sources={position.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>States</h2>
          <table class="matrix">
            <tbody>
              {found.participations.map((did) => (
                <tr key={did.jurisdiction.id}>
                  <th scope="row">
                    <a href={jurisdictionPath(did.jurisdiction.id)}>{did.jurisdiction.name}</a>
                  </th>
                  <td>
                    <Participated did={did} />
                    {did.reservations.map(({ article, gist }) => (
                      <p key={`${article}${gist}`}>
                        Reservation to article {article}: {gist}
                      </p>
                    ))}
                    <Contradictions contradictions={did.contradictions} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ),
    };
  },
};
