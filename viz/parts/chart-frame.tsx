import type { ComponentChildren } from "preact";
import { useWords, Written } from "./reading.tsx";

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

/** The charts speak English only until each takes words; they say so to readers of other languages. */
const Drawn = ({ children }: { children: ComponentChildren }) => {
  const { lang } = useWords();
  return lang === "en" ? children : <Written as="div">{children}</Written>;
};

export const ChartFrame = ({
  footer,
  children,
}: {
  footer: ChartFooter;
  children: ComponentChildren;
}) => {
  const words = useWords();
  return (
    <figure class="chart">
      <Drawn>{children}</Drawn>
      <figcaption>
        <p class="sure">{footer.sure}</p>
        <div class="chart-links">
          <details>
            <summary>{words("chart.table")}</summary>
            <section
              class="table-scroll"
              aria-label={words("chart.asTable", { title: footer.title })}
              tabIndex={0}
            >
              <Drawn>{footer.table}</Drawn>
            </section>
          </details>
          <a href={footer.queryUrl}>{words("chart.query")}</a>
          <a href={footer.svgUrl} download>
            {words("chart.downloadSvg")}
          </a>
          <details>
            <summary>{words("chart.embed")}</summary>
            <p>{words("chart.embedHow")}</p>
            <textarea
              readOnly
              rows={4}
              aria-label={words("chart.embedCode")}
              dir="ltr"
              value={embedCode(footer.svgUrl, footer.alt)}
            />
          </details>
          <details>
            <summary>{words("chart.cite")}</summary>
            <p>{footer.citation}</p>
          </details>
        </div>
      </figcaption>
    </figure>
  );
};
