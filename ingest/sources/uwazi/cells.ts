import { isDay } from "../../../schema/records/partial-date.ts";
import type { Mapping } from "./mapping.ts";

/** What stands between several values, between the two ends of a time, and between a value and what it is a part of. */
const SEVERAL = "|";
const RANGE = "~";
const PARENT = "::";

/** The values of a cell; of a value that is part of another, the part. */
export const valuesOf = (cell: string): string[] =>
  cell
    .split(SEVERAL)
    .map((value) => (value.split(PARENT).at(-1) ?? "").trim())
    .filter((value) => value !== "");

/** The address of a cell that holds a link, `label|address`, or an address alone; null where it holds none. */
export function addressOf(cell: string): string | null {
  const address = cell.split(SEVERAL).at(-1)?.trim() ?? "";
  return /^https?:\/\/\S+$/.test(address) ? address : null;
}

/** A place on the map, `latitude|longitude`. */
export function isPlace(cell: string): boolean {
  const [latitude, longitude, ...more] = cell.split(SEVERAL).map((part) => part.trim());
  const number = /^-?\d{1,3}(\.\d+)?$/;
  return (
    more.length === 0 &&
    number.test(latitude ?? "") &&
    number.test(longitude ?? "") &&
    Math.abs(Number(latitude)) <= 90 &&
    Math.abs(Number(longitude)) <= 180
  );
}

const ORDER: Readonly<Record<Mapping["dateFormat"], readonly ("y" | "m" | "d")[]>> = {
  "dd/mm/yyyy": ["d", "m", "y"],
  "mm/dd/yyyy": ["m", "d", "y"],
  "yyyy/mm/dd": ["y", "m", "d"],
  "yyyy-mm-dd": ["y", "m", "d"],
};

function dayOf(text: string, format: Mapping["dateFormat"]): string | null {
  if (/^\d{4}$/.test(text)) return text;
  const parts = text.split(format.includes("-") ? "-" : "/");
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const part = (which: "y" | "m" | "d"): string => parts[ORDER[format].indexOf(which)] ?? "";
  const date = `${part("y")}-${part("m").padStart(2, "0")}-${part("d").padStart(2, "0")}`;
  return isDay(date) ? date : null;
}

/** A date of a cell, or a time between two, `01/02/2020~05/02/2020`; null where it is none. */
export function dateOf(text: string, format: Mapping["dateFormat"]): string | null {
  const ends = text.split(RANGE).map((end) => dayOf(end.trim(), format));
  const [first, last] = ends;
  if (ends.length > 2 || ends.includes(null) || first == null) return null;
  if (last === undefined || last === first) return first;
  return last !== null && first < last ? `${first}/${last}` : null;
}
