/**
 * `<lawdrift-chart name="race" country="JOR" lang="fr" theme="dark"><img …></lawdrift-chart>`: a chart in
 * anybody's page. The image inside stands until the chart has come, and for good where it cannot.
 * Attributes that are options of charts are read, `as-of` for `asOf`, `option-role` for what HTML has
 * itself; `release` shows the chart of a frozen release. All others are the page's own affair.
 */
import { CHART_ATTRIBUTES } from "../generated/chart-attributes.ts";

/** Where this script was got from is where the charts are, perhaps under a path of its host. */
const HOME = new URL(import.meta.url);

const STYLE = `
:host { display: block; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; height: 1px; border: 0; opacity: 0; }
iframe.come { opacity: 1; }
`;

/** What an attribute says of the chart; one that is no option is the page's own. */
const optionOf = (attribute: string): string | undefined => {
  const name = attribute.replaceAll("-", "");
  return Object.hasOwn(CHART_ATTRIBUTES, name) ? CHART_ATTRIBUTES[name] : undefined;
};

class LawdriftChart extends HTMLElement {
  readonly #root = this.attachShadow({ mode: "open" });
  readonly #watch = new MutationObserver(() => this.#show());
  #frame: HTMLIFrameElement | undefined;

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || origin !== HOME.origin || source !== frame.contentWindow) return;
    if (data?.type !== "lawdrift:height" || !(data.height > 0)) return;
    frame.style.height = `${data.height}px`;
    frame.classList.add("come");
    this.#root.querySelector("slot")?.remove();
  };

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    this.#watch.observe(this, { attributes: true });
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    this.#watch.disconnect();
  }

  /** The address of the chart's own page with the options that the attributes give; it grows with its text. */
  get src(): string {
    const query = new URLSearchParams();
    for (const { name, value } of this.attributes) {
      const option = optionOf(name);
      if (option !== undefined && value !== "") query.set(option, value);
    }
    const release = this.getAttribute("release");
    const frozen = release ? `r/${encodeURIComponent(release)}/` : "";
    const name = encodeURIComponent(this.getAttribute("name") ?? "");
    return new URL(`${frozen}charts/${name}.html?${query}#grows`, HOME).href;
  }

  #show(): void {
    if (this.#frame?.src === this.src) return;
    const style = document.createElement("style");
    style.textContent = STYLE;
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.title = this.title || this.querySelector("img")?.alt || "Lawdrift";
    frame.src = this.src;
    this.#frame = frame;
    this.#root.replaceChildren(style, document.createElement("slot"), frame);
  }
}

if (!customElements.get("lawdrift-chart")) customElements.define("lawdrift-chart", LawdriftChart);
