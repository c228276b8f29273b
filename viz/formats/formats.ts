import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { html } from "./html.tsx";
import { json } from "./json.ts";
import { metadata } from "./metadata.ts";
import { png } from "./png.ts";
import { svg } from "./svg.ts";

/** The ways in which every chart is given. */
export const FORMATS: readonly Format[] = [
  svg,
  png,
  csv,
  json,
  metadata(() => FORMATS.map(({ ending }) => ending)),
  html,
];
