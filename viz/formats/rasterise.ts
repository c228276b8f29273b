import { Resvg } from "@resvg/resvg-js";

/** A picture for the renderer, and what it needs to be set in. */
export interface Drawing {
  readonly svg: string;
  readonly background: string;
  readonly fontFiles: string[];
  readonly defaultFontFamily: string;
}

/** The bytes of a PNG. In a thread of its own: it takes long, and nothing can end it in between. */
export function work({ svg, background, ...font }: Drawing): Uint8Array {
  const image = new Resvg(svg, { background, font: { loadSystemFonts: false, ...font } });
  return new Uint8Array(image.render().asPng());
}
