import type { ProvisionPartsFragment } from "../generated/queries.ts";
import { Contradictions } from "./contradictions.tsx";
import { Sources } from "./sources.tsx";
import { sentence, showDate, showPenalty, showTerm } from "./words.ts";

/** A provision with its penalties, coding and sources. */
export const Provision = ({
  provision,
  heading,
}: {
  provision: ProvisionPartsFragment;
  heading: preact.ComponentChildren;
}) => (
  <div class="provision">
    <h3>{heading}</h3>
    <p>{provision.summary}</p>
    <dl class="facts">
      {provision.offences.length > 0 && (
        <>
          <dt>Punishes</dt>
          <dd>{provision.offences.map(({ label }) => label).join(", ")}</dd>
          <dt>Penalty</dt>
          <dd>
            {provision.penalties.length === 0
              ? "Not given by any source that we read; that is not the same as none."
              : provision.penalties.map((penalty) => (
                  <span key={showPenalty(penalty)} class="line">
                    {sentence(showPenalty(penalty))}
                  </span>
                ))}
          </dd>
        </>
      )}
      {provision.powers.length > 0 && (
        <>
          <dt>Lets authorities</dt>
          <dd>{provision.powers.map(({ label }) => label).join(", ")}</dd>
        </>
      )}
      {provision.elements.length > 0 && (
        <>
          <dt>Drafting</dt>
          <dd>
            {provision.elements
              .map(({ element, value }) => `${element.label}: ${showTerm(value)}`)
              .join("; ")}
          </dd>
        </>
      )}
      {provision.vagueTerms.length > 0 && (
        <>
          <dt>Undefined words</dt>
          <dd>{provision.vagueTerms.join(", ")}</dd>
        </>
      )}
      {(provision.status !== "in_force" || provision.from || provision.to) && (
        <>
          <dt>Status</dt>
          <dd>
            {sentence(showTerm(provision.status))}
            {provision.from ? `, from ${showDate(provision.from)}` : ""}
            {provision.to ? `, until ${showDate(provision.to)}` : ""}
          </dd>
        </>
      )}
      {provision.insertedBy && (
        <>
          <dt>Added by</dt>
          <dd>{provision.insertedBy}</dd>
        </>
      )}
      {provision.note && (
        <>
          <dt>Note</dt>
          <dd>{provision.note}</dd>
        </>
      )}
      <dt>Sources</dt>
      <dd>
        <Sources sources={provision.sources} />
      </dd>
    </dl>
    <Contradictions contradictions={provision.contradictions} />
  </div>
);
