import type { Format } from "./format.ts";
import { alonePicture } from "./picture.ts";

/** The picture with its title, source line and licence inside. */
export const svg: Format = {
  ending: "svg",
  type: "image/svg+xml; charset=utf-8",
  isPicture: true,
  give: (made) => `<?xml version="1.0" encoding="UTF-8"?>\n${alonePicture(made).svg}\n`,
};
