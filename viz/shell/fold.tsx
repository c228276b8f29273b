import type { ComponentChildren } from "preact";

/** A list that a small screen folds; where there is room, or no script, it stands open. */
export const Fold = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <details class="fold-narrow" data-fold-narrow open>
    <summary>{label}</summary>
    {children}
  </details>
);
