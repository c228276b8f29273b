import { JurisdictionDocument, type JurisdictionQuery, type Lens } from "../generated/queries.ts";
import { Coding } from "../parts/coding.tsx";
import { casePath, lawPath, queryLink, treatyPath, withQuery } from "../parts/links.ts";
import { BadAddress, type Page } from "../parts/page.ts";
import { Participated } from "../parts/participated.tsx";
import { plural, showDate, showInterval, showPercent, showTerm } from "../parts/words.ts";

type Found = NonNullable<JurisdictionQuery["jurisdiction"]>;
type Codes = JurisdictionQuery["codebook"];

const LENSES: readonly Lens[] = ["privacy_cross_border", "speech", "due_process", "research"];

const Levels = ({ found, codes }: { found: Found; codes: Codes }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Lens</th>
        <th scope="col">Guaranteed by its own law</th>
        <th scope="col">Known</th>
        <th scope="col">In the race</th>
      </tr>
    </thead>
    <tbody>
      {LENSES.map((lens) => (
        <tr key={lens}>
          <th scope="row">
            {codes.find(({ kind, code }) => kind === "lens" && code === lens)?.label}
          </th>
          <td>{showInterval(found[lens])}</td>
          <td>{showPercent(found[lens].coverage)}</td>
          <td>
            <a href={withQuery("/", { country: found.id, lens })}>
              See who may ask<span class="visually-hidden"> ({showTerm(lens)})</span>
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Safeguards = ({ found, codes }: { found: Found; codes: Codes }) => (
  <table class="matrix">
    <thead>
      <tr>
        <th scope="col">Safeguard</th>
        <th scope="col">Answer</th>
      </tr>
    </thead>
    <tbody>
      {codes
        .filter(({ kind }) => kind === "safeguard")
        .map(({ code, label, question }) => {
          const own = found.safeguards.filter((coding) => coding.code.code === code);
          return (
            <tr key={code}>
              <th scope="row">
                {label}
                <small>{question}</small>
              </th>
              <td>
                {own.length === 0 ? (
                  <span class="unknown">Not researched</span>
                ) : (
                  own.map((coding) => <Coding key={coding.id} coding={coding} />)
                )}
              </td>
            </tr>
          );
        })}
    </tbody>
  </table>
);

export const jurisdiction: Page = {
  path: "/jurisdictions/*",
  async show({ ask, rest }) {
    const variables = { id: rest.toUpperCase() };
    const {
      jurisdiction: found,
      codebook: codes,
      meta,
    } = await ask(JurisdictionDocument, variables);
    if (!found) throw new BadAddress(`no such jurisdiction: ${rest}; use a code such as KEN`, 404);
    const passed = (law: Found["laws"][number]) =>
      law.events.find(({ event }) => event === "in_force") ?? law.events[0];
    return {
      title: found.name,
      description: `${found.name}: ${plural(found.laws.length, "law")}, ${plural(found.cases.length, "case")} and ${plural(found.safeguards.length, "known safeguard")} in the atlas, each with its source.`,
      release: meta.release,
      body: (
        <>
          <p class="muted">{[found.region, found.subregion].filter(Boolean).join(" · ")}</p>
          <h1>{found.name}</h1>
          {!found.researched && (
            <p class="notice">
              The law of {found.name} was not researched yet: only what it did about treaties is
              known. Nothing here means “no”.
            </p>
          )}
          <p>
            <a href={queryLink(JurisdictionDocument, variables)}>API query</a> ·{" "}
            <a href={`/compare/${found.id}~${found.id === "DEU" ? "KEN" : "DEU"}`}>Compare</a>
          </p>
          <h2>What its law guarantees</h2>
          <Levels found={found} codes={codes} />
          {found.laws.length > 0 && (
            <>
              <h2>Laws</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Law</th>
                    <th scope="col">Status</th>
                    <th scope="col">First dated step</th>
                    <th scope="col">Provisions</th>
                  </tr>
                </thead>
                <tbody>
                  {found.laws.map((law) => (
                    <tr key={law.id}>
                      <th scope="row">
                        <a href={lawPath(law.id)}>{law.title}</a>
                      </th>
                      <td>{showTerm(law.status)}</td>
                      <td>
                        {passed(law)
                          ? `${showTerm(passed(law)?.event ?? "")} ${showDate(passed(law)?.date)}`
                          : "date not known"}
                      </td>
                      <td>{law.provisions.length}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
          {found.cases.length > 0 && (
            <>
              <h2>Documented cases</h2>
              <p class="muted">Their number says what was reported, not how often it happens.</p>
              <ul class="cards">
                {found.cases.map(({ id, name, outcome, roles }) => (
                  <li key={id}>
                    <a href={casePath(id)}>
                      <b>{name}</b>
                    </a>
                    <span class="muted">
                      {roles.map(({ label }) => label.toLowerCase()).join(", ")}
                    </span>
                    <p>{outcome}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>Safeguards</h2>
          <Safeguards found={found} codes={codes} />
          {found.powers.length > 0 && (
            <>
              <h2>Who authorises what</h2>
              <table class="matrix">
                <tbody>
                  {found.powers.map((coding) => (
                    <tr key={coding.id}>
                      <th scope="row">{coding.code.label}</th>
                      <td>
                        <Coding coding={coding} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
          <h2>Treaties</h2>
          {found.participations.length === 0 ? (
            <p class="unknown">Nothing in the atlas.</p>
          ) : (
            <table class="matrix">
              <tbody>
                {found.participations.map((did) => (
                  <tr key={did.treaty.id}>
                    <th scope="row">
                      <a href={treatyPath(did.treaty.id)}>{did.treaty.shortTitle}</a>
                    </th>
                    <td>
                      <Participated did={did} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      ),
    };
  },
};
