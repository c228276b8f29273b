import type { ComponentChildren } from "preact";

/** A table that scrolls sideways where it has no room; who has no mouse reaches it, and hears its name. */
export const Scrollable = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <section class="table-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
