import { provisionPath } from "../address/links.ts";
import type { ProvisionPartsFragment } from "../generated/queries.ts";
import { formatCode, formatDate, formatList, formatParts, sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { Contradictions } from "./contradictions.tsx";
import { formatPenalty } from "./penalty.ts";
import { sectionWithin } from "./section.tsx";
import { Sources } from "./sources.tsx";

type Penalty = ProvisionPartsFragment["penalties"][number];

/** A penalty, when it applies, and what else is said of it. */
export const PenaltyLine = ({ penalty }: { penalty: Penalty }) => {
  const t = useMessages();
  return (
    <span class="line">
      {sentence(formatPenalty(penalty, t))}
      {penalty.applies && (
        <>
          {" "}
          (<EnglishText>{penalty.applies}</EnglishText>)
        </>
      )}
      {t("sentence.end")}
      {penalty.note && (
        <>
          {" "}
          <EnglishText>{penalty.note}</EnglishText>
        </>
      )}
    </span>
  );
};

/** What a provision punishes or allows, with which penalty, how it is drafted, and since when; for a `dl`. */
export const ProvisionFacts = ({ provision }: { provision: ProvisionPartsFragment }) => {
  const t = useMessages();
  return (
    <>
      {provision.offences.length > 0 && (
        <>
          <dt>{t("provision.punishes")}</dt>
          <dd>
            {formatList(
              provision.offences.map(({ label }) => label),
              t,
            )}
          </dd>
          <dt>{t("provision.penalty")}</dt>
          <dd>
            {provision.penalties.length === 0
              ? t("provision.penaltyUnknown")
              : provision.penalties.map((penalty) => (
                  <PenaltyLine key={JSON.stringify(penalty)} penalty={penalty} />
                ))}
          </dd>
        </>
      )}
      {provision.powers.length > 0 && (
        <>
          <dt>{t("provision.powers")}</dt>
          <dd>
            {formatList(
              provision.powers.map(({ label }) => label),
              t,
            )}
          </dd>
        </>
      )}
      {provision.elements.length > 0 && (
        <>
          <dt>{t("provision.drafting")}</dt>
          <dd>
            {formatParts(
              provision.elements.map(
                ({ element, value }) =>
                  `${element.label}${t("list.colon")}${formatCode("element", value, t)}`,
              ),
              t,
            )}
          </dd>
        </>
      )}
      {provision.vagueTerms.length > 0 && (
        <>
          <dt>{t("provision.vague")}</dt>
          <EnglishText as="dd">{provision.vagueTerms.join(", ")}</EnglishText>
        </>
      )}
      {(provision.status !== "in_force" || provision.from || provision.to) && (
        <>
          <dt>{t("common.status")}</dt>
          <dd>
            {formatList(
              [
                sentence(formatCode("lawStatus", provision.status, t)),
                provision.from && t("provision.from", { date: formatDate(provision.from, t) }),
                provision.to && t("provision.until", { date: formatDate(provision.to, t) }),
              ].filter((part) => typeof part === "string"),
              t,
            )}
          </dd>
        </>
      )}
      {provision.insertedBy && (
        <>
          <dt>{t("provision.insertedBy")}</dt>
          <EnglishText as="dd">{provision.insertedBy}</EnglishText>
        </>
      )}
    </>
  );
};

/** A provision with its penalties, coding and sources. */
export const Provision = ({
  provision,
  heading,
}: {
  provision: ProvisionPartsFragment;
  /** Left out where it stands under its own name. */
  heading?: preact.ComponentChildren;
}) => {
  const t = useMessages();
  return (
    <div class="provision">
      {heading && <h3>{heading}</h3>}
      <EnglishText as="p">{provision.summary}</EnglishText>
      <dl class="facts">
        <ProvisionFacts provision={provision} />
        {provision.note && (
          <>
            <dt>{t("provision.note")}</dt>
            <EnglishText as="dd">{provision.note}</EnglishText>
          </>
        )}
        <dt>{t("chart.sources")}</dt>
        <dd>
          <Sources sources={provision.sources} />
        </dd>
      </dl>
      <Contradictions contradictions={provision.contradictions} />
      {heading && (
        <p class="more">
          <a href={provisionPath(provision.id)}>
            {t("country.record")}
            <span class="visually-hidden"> ({sectionWithin(provision, t)})</span>
          </a>
        </p>
      )}
    </div>
  );
};
