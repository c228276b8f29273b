import type { ComponentChildren } from "preact";

/** What stands under every chart: its table twin, its query, its image, how to embed and cite it. */
export interface ChartFooter {
  /** What the chart is called, for those who read the page by its landmarks. */
  readonly title: string;
  /** How sure it is, in one line. */
  readonly sure: string;
  readonly queryUrl: string;
  readonly svgUrl: string;
  readonly alt: string;
  readonly citation: string;
  readonly table: ComponentChildren;
}

/** The address at which a chart stands can't be known here; the reader's own host goes in front. */
const embedCode = (svgUrl: string, alt: string): string =>
  `<img src="${svgUrl}" alt="${alt.replaceAll('"', "&quot;")}">`;

export const ChartFrame = ({
  footer,
  children,
}: {
  footer: ChartFooter;
  children: ComponentChildren;
}) => (
  <figure class="chart">
    {children}
    <figcaption>
      <p class="sure">{footer.sure}</p>
      <div class="chart-links">
        <details>
          <summary>Table</summary>
          <section class="table-scroll" aria-label={`${footer.title} as a table`} tabIndex={0}>
            {footer.table}
          </section>
        </details>
        <a href={footer.queryUrl}>API query</a>
        <a href={footer.svgUrl} download>
          Download SVG
        </a>
        <details>
          <summary>Embed</summary>
          <p>An image that any page can show; put this site’s address in front of the path.</p>
          <textarea
            readOnly
            rows={4}
            aria-label="Code to embed the chart"
            value={embedCode(footer.svgUrl, footer.alt)}
          />
        </details>
        <details>
          <summary>Cite</summary>
          <p>{footer.citation}</p>
        </details>
      </div>
    </figcaption>
  </figure>
);
