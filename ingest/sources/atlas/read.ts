import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { JurisdictionFile } from "../../../schema/records/jurisdiction-file.ts";
import { LetterFile } from "../../../schema/records/letter.ts";
import { RetiredFile } from "../../../schema/records/retired.ts";
import { TreatyFile } from "../../../schema/records/treaty.ts";
import { readYaml } from "../../formats/yaml.ts";
import type { Located } from "../../issues.ts";
import { type Material, nothing } from "../../material.ts";
import type { Folders } from "../source.ts";

function readFolder<T>(folder: string, shape: z.ZodType<T>) {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .sort()
    : [];
  const read = files.map((name) =>
    readYaml(join(folder, name), `${basename(folder)}/${name}`, shape),
  );
  return {
    files: read.flatMap(({ value }): Located<T>[] => (value ? [value] : [])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Our own curated data: one YAML file a jurisdiction, treaty and letter. */
export async function read({ atlas }: Folders): Promise<Material> {
  const jurisdictions = readFolder(join(atlas, "jurisdictions"), JurisdictionFile);
  const treaties = readFolder(join(atlas, "treaties"), TreatyFile);
  const letters = readFolder(join(atlas, "letters"), LetterFile);
  const ids = join(atlas, "ids.yaml");
  const retired = existsSync(ids) ? readYaml(ids, "ids.yaml", RetiredFile) : { issues: [] };
  return {
    ...nothing,
    retired: "value" in retired && retired.value ? [retired.value] : [],
    files: jurisdictions.files,
    treaties: treaties.files,
    letters: letters.files,
    issues: [...jurisdictions.issues, ...treaties.issues, ...letters.issues, ...retired.issues],
  };
}
