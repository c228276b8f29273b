import { FULL_WIDTH } from "../charts/kit/picture.tsx";
import { appearanceOf } from "./appearance.ts";

/** A chart as no option but its language leaves it, by which its picture is kept; null if it has others. */
export function plainly(query: URLSearchParams): string | null {
  const options = [...query].filter(([name]) => name !== "lang");
  const isPlain = options.every(([name, value]) => name === "width" && value === `${FULL_WIDTH}`);
  return isPlain ? appearanceOf(query).lang : null;
}

/** The name by which a drawn picture of a frozen release is kept, for as long as that stands. */
export function pictureName(file: string, query: URLSearchParams): string {
  const options = new URLSearchParams(query);
  options.sort();
  return `${file}?${options}`;
}
