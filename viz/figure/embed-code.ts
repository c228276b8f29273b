/*
 * The code by which another page shows a chart. Pure, and it imports little: the server writes the code
 * of the chart as it stands, the browser that of other languages, colours and sizes.
 */
import { releasePath } from "../address/release-paths.ts";

/** In pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

export interface EmbedOptions {
  /** Where this service stands, without a slash at the end. */
  readonly address: string;
  readonly name: string;
  /** The frozen release whose chart is shown; empty: the live one, which follows the newest release. */
  readonly release: string;
  /** The chart's own options. */
  readonly options: Readonly<Record<string, string>>;
  readonly lang: string;
  /** Empty: as the reader's device. */
  readonly theme: "" | "light" | "dark";
  /** In pixels. */
  readonly width: number;
  /** Height of the picture for each pixel of its width. */
  readonly ratio: number;
  /** How high a frame of that width has to be. */
  readonly frameHeight: number;
  /** How high a frame on a small phone has to be. */
  readonly phoneFrame: FrameSize;
  readonly title: string;
  readonly description: string;
  /** The line that names chart, release and licence; empty to leave it out. */
  readonly credit: string;
  /** How the chart is cited, before its address. */
  readonly reference: string;
}

interface EmbedCodes {
  readonly frame: string;
  readonly component: string;
  readonly image: string;
  /** How to cite it, with the address at which it is shown. */
  readonly citation: string;
}

/** In pixels: a picture that is wider is given in a narrow drawing, too, to pages that are no wider than that. */
const NARROW = { page: 600, picture: 400 };

/** Names of options that HTML has for any element itself: they are written with a word before. */
const OWN_OF_HTML: readonly string[] = ["role"];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** `asOf` → `as-of`, since HTML does not tell large letters from small ones in names of attributes. */
export const attributeOf = (option: string): string =>
  OWN_OF_HTML.includes(option)
    ? `option-${option}`
    : option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const attributes = (given: Readonly<Record<string, string>>): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");

/** Options, language and colours as one query. */
function queryOf({ options, lang, theme }: EmbedOptions): Record<string, string> {
  return { ...options, ...(lang === "en" ? {} : { lang }), ...(theme === "" ? {} : { theme }) };
}

/** The path before that of a chart, live or of a frozen release. */
export const before = ({ release }: Pick<EmbedOptions, "release">): string =>
  release === "" ? "" : releasePath(release);

const addressOf = (asked: EmbedOptions, ending: string, query: Record<string, string>) =>
  `${asked.address}${before(asked)}/charts/${asked.name}.${ending}?${new URLSearchParams(query)}`.replace(
    /\?$/,
    "",
  );

/** A frame grows higher as the screen gets narrower: between a phone's and its own width in proportion. */
function growing(wide: FrameSize, phone: FrameSize): string {
  if (phone.height <= wide.height || phone.width >= wide.width) return "";
  const slope = (phone.height - wide.height) / (wide.width - phone.width);
  const most = Math.ceil(phone.height + slope * phone.width);
  return `;min-height:calc(${most}px - ${(slope * 100).toFixed(1)}vw)`;
}

/** A frame that shows a page of ours; with `phone`, as high as its text needs on a phone, too. */
export const frameCode = ({
  src,
  title,
  width,
  height,
  phone = null,
}: FrameSize & { src: string; title: string; phone?: FrameSize | null }): string =>
  `<iframe${attributes({
    src,
    title,
    width: `${width}`,
    height: `${height}`,
    style: `max-width:100%;border:0${phone === null ? "" : growing({ width, height }, phone)}`,
    loading: "lazy",
  })}></iframe>`;

function imageCode(asked: EmbedOptions): string {
  const { width, ratio, title, description, lang } = asked;
  const drawn = (wide: number) => addressOf(asked, "svg", { ...queryOf(asked), width: `${wide}` });
  const src = drawn(width);
  // A dense screen would take the wide drawing with its small letters for a narrow page. Its size is
  // given by `width` and `style`; `sizes` only says which drawing is to be taken.
  const narrow =
    width <= NARROW.page
      ? {}
      : {
          srcset: `${drawn(NARROW.picture)} ${NARROW.picture}w, ${src} ${width}w`,
          sizes: `(max-width: ${NARROW.page}px) ${NARROW.picture / 4}px, ${width}px`,
        };
  return `<img${attributes({
    src,
    ...narrow,
    width: `${width}`,
    height: `${Math.round(width * ratio)}`,
    lang,
    // The finding first: who cannot see the picture has nothing else of it.
    alt: description.startsWith(title) ? description : `${title}. ${description}`,
    style: "max-width:100%;height:auto",
  })}>`;
}

/** A frame, a web component and an image, each as a text to be copied. */
export function embedCodes(asked: EmbedOptions): EmbedCodes {
  const { address, name, release, width, frameHeight, phoneFrame } = asked;
  const { title, options, lang, theme, credit } = asked;
  const page = addressOf(asked, "html", queryOf(asked));
  const below =
    credit === "" ? "" : `\n<p><a${attributes({ href: page })}>${escaped(credit)}</a></p>`;
  const frame = frameCode({
    src: page,
    title,
    width,
    height: frameHeight,
    phone: phoneFrame,
  });
  const image = imageCode(asked);
  const own = Object.fromEntries(
    Object.entries(options).map(([option, value]) => [attributeOf(option), value]),
  );
  const component = `<script${attributes({ type: "module", src: `${address}/lawdrift-chart.js` })}></script>
<lawdrift-chart${attributes({ name, ...(release === "" ? {} : { release }), ...own, lang, ...(theme === "" ? {} : { theme }), style: `max-width:${width}px` })}>
  ${image}
</lawdrift-chart>`;
  return {
    frame: frame + below,
    component: component + below,
    image: image + below,
    citation: `${asked.reference} ${page}`,
  };
}
