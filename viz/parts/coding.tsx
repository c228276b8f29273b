import type { CodingPartsFragment } from "../generated/queries.ts";
import { lawPath } from "./links.ts";
import { Sources } from "./sources.tsx";
import { sentence, showDate, showTerm } from "./words.ts";

/** One coding: its value, why, since when, by whom, and where it was read. */
export const Coding = ({ coding }: { coding: CodingPartsFragment }) => (
  <div class="coding">
    <p>
      <b>{sentence(showTerm(coding.value))}.</b> {coding.note}
      {coding.pinpoint ? ` (${coding.pinpoint})` : ""}
      {coding.provision && (
        <>
          {" "}
          <a href={lawPath(coding.provision.id)}>Section {coding.provision.section}</a>
        </>
      )}
    </p>
    <p class="muted">
      {coding.from ? `From ${showDate(coding.from)}. ` : ""}
      {coding.rule ? `Computed by the rule “${coding.rule}”` : `Coded by ${coding.coder}`},{" "}
      {coding.reviewedBy ? `reviewed by ${coding.reviewedBy}` : "not yet reviewed by anybody else"}.
    </p>
    <Sources sources={coding.sources} />
  </div>
);
