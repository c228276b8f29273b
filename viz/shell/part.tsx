import type { ComponentChildren } from "preact";

/** A part of the page, which an address can name: `/jurisdictions/KEN#offences`. */
export const Part = ({
  id,
  title,
  children,
}: {
  id: string;
  title: ComponentChildren;
  children: ComponentChildren;
}) => (
  <section id={id} class="country-part" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
