import { provisionPath } from "../address/links.ts";
import type { ProvisionPartsFragment } from "../generated/queries.ts";
import { sentence, showCode, showDate, showList, showParts } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { Contradictions } from "./contradictions.tsx";
import { showPenalty } from "./penalty.ts";
import { Sources } from "./sources.tsx";

type Penalty = ProvisionPartsFragment["penalties"][number];

/** A penalty, when it applies, and what else is said of it. */
const PenaltyLine = ({ penalty }: { penalty: Penalty }) => {
  const words = useWords();
  return (
    <span class="line">
      {sentence(showPenalty(penalty, words))}
      {penalty.applies && (
        <>
          {" "}
          (<Written>{penalty.applies}</Written>)
        </>
      )}
      {words("sentence.end")}
      {penalty.note && (
        <>
          {" "}
          <Written>{penalty.note}</Written>
        </>
      )}
    </span>
  );
};

/** A provision with its penalties, coding and sources. */
export const Provision = ({
  provision,
  heading,
}: {
  provision: ProvisionPartsFragment;
  /** Left out on the provision's own page. */
  heading?: preact.ComponentChildren;
}) => {
  const words = useWords();
  return (
    <div class="provision">
      {heading && <h3>{heading}</h3>}
      <Written as="p">{provision.summary}</Written>
      <dl class="facts">
        {provision.offences.length > 0 && (
          <>
            <dt>{words("provision.punishes")}</dt>
            <dd>
              {showList(
                provision.offences.map(({ label }) => label),
                words,
              )}
            </dd>
            <dt>{words("provision.penalty")}</dt>
            <dd>
              {provision.penalties.length === 0
                ? words("provision.penaltyUnknown")
                : provision.penalties.map((penalty) => (
                    <PenaltyLine key={JSON.stringify(penalty)} penalty={penalty} />
                  ))}
            </dd>
          </>
        )}
        {provision.powers.length > 0 && (
          <>
            <dt>{words("provision.powers")}</dt>
            <dd>
              {showList(
                provision.powers.map(({ label }) => label),
                words,
              )}
            </dd>
          </>
        )}
        {provision.elements.length > 0 && (
          <>
            <dt>{words("provision.drafting")}</dt>
            <dd>
              {showParts(
                provision.elements.map(
                  ({ element, value }) =>
                    `${element.label}${words("list.colon")}${showCode("element", value, words)}`,
                ),
                words,
              )}
            </dd>
          </>
        )}
        {provision.vagueTerms.length > 0 && (
          <>
            <dt>{words("provision.vague")}</dt>
            <Written as="dd">{provision.vagueTerms.join(", ")}</Written>
          </>
        )}
        {(provision.status !== "in_force" || provision.from || provision.to) && (
          <>
            <dt>{words("common.status")}</dt>
            <dd>
              {showList(
                [
                  sentence(showCode("lawStatus", provision.status, words)),
                  provision.from &&
                    words("provision.from", { date: showDate(provision.from, words) }),
                  provision.to && words("provision.until", { date: showDate(provision.to, words) }),
                ].filter((part) => typeof part === "string"),
                words,
              )}
            </dd>
          </>
        )}
        {provision.insertedBy && (
          <>
            <dt>{words("provision.insertedBy")}</dt>
            <Written as="dd">{provision.insertedBy}</Written>
          </>
        )}
        {provision.note && (
          <>
            <dt>{words("provision.note")}</dt>
            <Written as="dd">{provision.note}</Written>
          </>
        )}
        <dt>{words("source.of")}</dt>
        <dd>
          <Sources sources={provision.sources} />
        </dd>
      </dl>
      <Contradictions contradictions={provision.contradictions} />
      {heading && (
        <p class="more">
          <a href={provisionPath(provision.id)}>
            {words("record.provision")}
            <span class="visually-hidden"> ({provision.section})</span>
          </a>
        </p>
      )}
    </div>
  );
};
