import { lawPath } from "../address/links.ts";
import type { CodingPartsFragment } from "../generated/queries.ts";
import { showDate } from "../i18n/format.ts";
import { useLabel, useWords, Written } from "../i18n/locale.tsx";
import { Section } from "./section.tsx";
import { Sources } from "./sources.tsx";

/** One coding: its value, why, since when, by whom, and where it was read. */
export const Coding = ({ coding }: { coding: CodingPartsFragment }) => {
  const words = useWords();
  const label = useLabel();
  const how = coding.rule
    ? words.rich("coding.rule", { rule: <Written>{coding.rule}</Written> })
    : words.rich("coding.coder", {
        coder: coding.coder === "lawdrift" ? "Lawdrift" : <Written>{coding.coder}</Written>,
      });
  return (
    <div class="coding">
      <p>
        <b>
          {label(coding.value, "value", "authority")}
          {words("sentence.end")}
        </b>{" "}
        <Written class="note">
          {coding.note}
          {coding.pinpoint ? ` (${coding.pinpoint})` : ""}
        </Written>
        {coding.provision && (
          <>
            {" "}
            <a href={lawPath(coding.provision.id)}>
              <Section section={coding.provision.section} />
            </a>
          </>
        )}
      </p>
      <p class="muted">
        {coding.from &&
          words("coding.from", { date: showDate(coding.from, words) }) + words("sentence.gap")}
        {coding.reviewedBy
          ? words.rich("coding.reviewed", { how, reviewer: <Written>{coding.reviewedBy}</Written> })
          : words.rich("coding.unreviewed", { how })}
      </p>
      <Sources sources={coding.sources} />
    </div>
  );
};
