import { readdirSync, readFileSync } from "node:fs";

const HERE = new URL("./", import.meta.url);

/** The whole SDL: every `.graphql` file of this folder, in the order of their names. */
export const sdl: string = readdirSync(HERE)
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => readFileSync(new URL(name, HERE), "utf8"))
  .join("\n");
