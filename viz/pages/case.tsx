import { CaseDocument, type CaseQuery } from "../generated/queries.ts";
import { Contradictions } from "../parts/contradictions.tsx";
import { gone } from "../parts/gone.ts";
import { jurisdictionPath, lawPath, queryLink, treatyPath, withQuery } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { Provision } from "../parts/provision.tsx";
import { Sources } from "../parts/sources.tsx";
import { plural, sentence, showCount, showDate, showMonths } from "../parts/words.ts";

type Found = NonNullable<CaseQuery["case"]>;

const NAMING: Record<string, string> = {
  named: "Named because courts, campaigns or several publishers name the person.",
  pseudonym: "The name is a pseudonym that the source gives.",
  initials: "Initials only.",
  withheld: "The name is withheld: it stands in too few strong sources.",
  aggregate: "Several people, counted together by a source.",
  ruling: "A ruling on the law itself.",
};

const Charge = ({ charge }: { charge: Found["charges"][number] }) => {
  if (charge.provision)
    return (
      <article class="card">
        <Provision
          provision={charge.provision}
          heading={
            <a href={lawPath(charge.provision.id)}>
              {charge.law?.title}, section {charge.provision.section}
              {charge.provision.version ? ` (wording of ${charge.provision.version})` : ""}
            </a>
          }
        />
      </article>
    );
  if (charge.law)
    return (
      <p>
        <a href={lawPath(charge.law.id)}>{charge.law.title}</a>, section not given by the sources.
      </p>
    );
  return <p class="unknown">{charge.unknown}</p>;
};

const Sanctions = ({ sanctions }: { sanctions: Found["sanctions"] }) => (
  <ul>
    {sanctions.map(({ sanction, months, amount, currency, note }) => (
      <li key={`${sanction.label}${months}${amount}`}>
        {sanction.label}
        {months === null ? "" : `, ${showMonths(months)}`}
        {amount === null ? "" : `, ${currency ?? ""} ${showCount(amount)}`}
        {note ? ` (${note})` : ""}
      </li>
    ))}
  </ul>
);

type Way = Found["cooperation"][number];

const Ways = ({ ways }: { ways: readonly Way[] }) => (
  <ul>
    {ways.map(({ treaty, clauses, bound, otherParties }) => (
      <li key={treaty.id}>
        <a href={treatyPath(treaty.id)}>{treaty.shortTitle}</a>
        {bound === "possibly" ? " (possibly bound)" : ""}
        {bound === null ? "" : ` with ${plural(otherParties, "other state")}`}:{" "}
        {clauses.map(({ power, article }, index) => (
          <span key={`${power.label}${article?.number}`}>
            {index > 0 && "; "}
            {article ? (
              <a href={`${treatyPath(treaty.id)}#${article.number}`}>
                {power.label.toLowerCase()}, article {article.number}
              </a>
            ) : (
              power.label.toLowerCase()
            )}
          </span>
        ))}
      </li>
    ))}
  </ul>
);

const Treaties = ({ found }: { found: Found }) => {
  const { name, id } = found.jurisdiction;
  const binding = found.cooperation.filter(({ bound }) => bound !== null);
  const signed = found.cooperation.filter(({ bound }) => bound === null);
  return (
    <>
      <h2>The treaties around it</h2>
      {binding.length === 0 ? (
        <p>
          No treaty of the atlas by which {name} may ask other states for evidence is known to bind
          it today. It may still ask through bilateral treaties or other channels, which are outside
          the atlas.
        </p>
      ) : (
        <>
          <p>
            By these treaties {name} may ask other states for help with an investigation that falls
            under them. They show what is possible, not that it was used here.
          </p>
          <Ways ways={binding} />
        </>
      )}
      {signed.length > 0 && (
        <>
          <p>Signed by {name}, not binding yet. Once they bind it, it may ask for:</p>
          <Ways ways={signed} />
        </>
      )}
      <p>
        <a href={withQuery("/", { country: id })}>See {name} in the race</a>
      </p>
    </>
  );
};

export const caseOf: Page = {
  path: "/cases/*",
  async show({ ask, rest }) {
    const variables = { id: `case/${rest}` };
    const { case: found, meta } = await ask(CaseDocument, variables);
    if (!found)
      throw await gone(ask, `case/${rest}`, `no such case: ${rest}; see the list of cases`);
    return {
      title: found.name,
      description: `${found.name}, ${found.jurisdiction.name}: ${found.outcome}`,
      release: meta.release,
      body: (
        <>
          <p class="muted">
            <a href={jurisdictionPath(found.jurisdiction.id)}>{found.jurisdiction.name}</a> ·{" "}
            {found.roles.map(({ label }) => label.toLowerCase()).join(", ")}
            {found.people === null ? "" : ` · ${plural(found.people, "person", "people")}`}
          </p>
          <h1>{found.name}</h1>
          <p class="standfirst">{found.summary}</p>
          <p>
            <b>How it stood when last read:</b> {found.outcome}
          </p>
          {found.sanctions.length > 0 && <Sanctions sanctions={found.sanctions} />}
          <p class="notice">
            That someone is listed means that sources report a case, not that the person did
            anything. {NAMING[found.naming] ?? sentence(found.naming)}
          </p>
          <h2>What was charged</h2>
          {found.charges.map((charge) => (
            <Charge
              key={charge.provision?.id ?? charge.law?.id ?? charge.unknown}
              charge={charge}
            />
          ))}
          {found.stages.length > 0 && (
            <>
              <h2>Step by step</h2>
              <ol class="timeline">
                {found.stages.map(({ stage, date, court, note, sources }) => (
                  <li key={`${stage.label}${date}`}>
                    <b>{showDate(date)}</b> {stage.label}
                    {court ? `, ${court}` : ""}
                    {note ? `. ${note}` : ""}
                    <details>
                      <summary>Sources</summary>
                      <Sources sources={sources} />
                    </details>
                  </li>
                ))}
              </ol>
            </>
          )}
          {(found.rights.length > 0 || found.crossBorder.some(({ code }) => code !== "none")) && (
            <>
              <h2>Rights at stake</h2>
              <p>
                {found.rights.map(({ label }) => label).join("; ")}
                {found.crossBorder.some(({ code }) => code !== "none")
                  ? `. Across borders: ${found.crossBorder.map(({ label }) => label.toLowerCase()).join(", ")}.`
                  : ""}
              </p>
            </>
          )}
          <Treaties found={found} />
          <Contradictions contradictions={found.contradictions} />
          {found.note && <p>{found.note}</p>}
          <h2>Sources</h2>
          <Sources sources={found.sources} />
          <p>
            <a href={queryLink(CaseDocument, variables)}>API query</a>
          </p>
        </>
      ),
    };
  },
};
