import type { Path } from "../issues.ts";
import type { Rule } from "./rule.ts";

/** The way to every text that a skeleton left to be written. */
function* unwritten(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === "string") {
    if (/\bTODO\b/.test(value)) yield path;
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* unwritten(item, [...path, index]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) yield* unwritten(item, [...path, key]);
  }
}

const rule: Rule = {
  name: "filled-in",
  description: "No TODO of a skeleton is left.",
  level: "error",
  check({ files, treaties, letters }, complain) {
    for (const file of [...files, ...treaties, ...letters])
      for (const path of unwritten(file.value)) complain(file, path, "fill this in");
  },
};
export default rule;
