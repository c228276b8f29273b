/**
 * `<lawdrift-chart name="drop" country="JOR" lang="fr" theme="dark"><img …></lawdrift-chart>`: a chart in
 * anybody's page. The image inside stands until the chart has come, and for good where it cannot.
 * Attributes are the chart's options, `as-of` for `asOf`; `release` shows the chart of a frozen release.
 */

/** Where this script was got from is where the charts are, perhaps under a path of its host. */
const { origin: ORIGIN, pathname } = new URL(import.meta.url);
const HOME = ORIGIN + pathname.replace(/\/[^/]*$/, "");

/** Attributes of any element, which are no options of a chart. */
const NO_OPTION =
  /^(id|class|style|title|slot|hidden|dir|name|release|part|role|tabindex|on.*|data-.*|aria-.*)$/;

const STYLE = `
:host { display: block; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; height: 1px; border: 0; opacity: 0; }
iframe.come { opacity: 1; }
`;

const optionOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

class LawdriftChart extends HTMLElement {
  readonly #root = this.attachShadow({ mode: "open" });
  readonly #watch = new MutationObserver(() => this.#show());
  #frame: HTMLIFrameElement | undefined;

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || origin !== ORIGIN || source !== frame.contentWindow) return;
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

  /** The address of the chart's own page with the options that the attributes give. */
  get src(): string {
    const options = [...this.attributes]
      .filter(({ name }) => !NO_OPTION.test(name))
      .map(({ name, value }) => [optionOf(name), value]);
    const query = new URLSearchParams(options);
    const release = this.getAttribute("release");
    const frozen = release ? `/r/${encodeURIComponent(release)}` : "";
    return `${HOME}${frozen}/charts/${encodeURIComponent(this.getAttribute("name") ?? "")}.html?${query}`;
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
