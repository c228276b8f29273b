import { lawPath } from "../address/links.ts";
import type { CodingPartsFragment } from "../generated/queries.ts";
import { formatDate, formatList, within } from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
import { Overlays } from "./overlays.tsx";
import { Section } from "./section.tsx";
import { Sources } from "./sources.tsx";

/** One coding: its value, why, since when, by whom, and where it was read. */
export const Coding = ({ coding }: { coding: CodingPartsFragment }) => {
  const t = useMessages();
  const label = useLabel();
  const how = coding.rule
    ? t.rich("coding.rule", { rule: <EnglishText>{coding.rule}</EnglishText> })
    : t.rich("coding.coder", {
        coder: coding.coder === "lawdrift" ? "Lawdrift" : <EnglishText>{coding.coder}</EnglishText>,
      });
  // An answer that is tied to no power needs no word on it.
  const readFor = coding.readFor.filter((power) => power !== "all");
  return (
    <div class="coding">
      <p>
        <b>
          {label(coding.value, "value", "authority")}
          {t("sentence.end")}
        </b>{" "}
        <EnglishText class="note">
          {coding.note}
          {coding.pinpoint ? ` (${coding.pinpoint})` : ""}
        </EnglishText>
        {coding.provision && (
          <>
            {" "}
            <a href={lawPath(coding.provision.id)}>
              <Section of={coding.provision} />
            </a>
          </>
        )}
      </p>
      <p class="muted">
        {readFor.length > 0 &&
          t("coding.readFor", {
            powers: formatList(
              readFor.map((power) => within(label(power, "power"))),
              t,
            ),
          }) + t("sentence.gap")}
        {coding.from && t("coding.from", { date: formatDate(coding.from, t) }) + t("sentence.gap")}
        {coding.reviewedBy
          ? t.rich("coding.reviewed", {
              how,
              reviewer: <EnglishText>{coding.reviewedBy}</EnglishText>,
            })
          : t.rich("coding.unreviewed", { how })}
      </p>
      <Overlays of={coding} />
      <Sources sources={coding.sources} />
    </div>
  );
};
