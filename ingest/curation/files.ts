import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every YAML file of facts in an atlas, as a path from its folder. */
export const filesOf = (atlas: string): string[] =>
  ["jurisdictions", "treaties", "letters"].flatMap((folder) =>
    existsSync(join(atlas, folder))
      ? readdirSync(join(atlas, folder))
          .filter((name) => name.endsWith(".yaml"))
          .sort()
          .map((name) => `${folder}/${name}`)
      : [],
  );
