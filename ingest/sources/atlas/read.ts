import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { AuditFile } from "../../../schema/records/audit.ts";
import { JurisdictionFile } from "../../../schema/records/jurisdiction-file.ts";
import { LetterFile } from "../../../schema/records/letter.ts";
import { RetiredFile } from "../../../schema/records/retired.ts";
import { TreatyFile } from "../../../schema/records/treaty.ts";
import { readYaml } from "../../formats/yaml.ts";
import type { Located } from "../../issues.ts";
import { type Material, nothing } from "../../material.ts";
import type { Folders } from "../source.ts";

export function readFolder<T>(folder: string, shape: z.ZodType<T>) {
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

/** A file of which a folder has one or none. */
function readIfThere<T>(folder: string, name: string, shape: z.ZodType<T>) {
  const path = join(folder, name);
  if (!existsSync(path)) return { files: [], issues: [] };
  const { value, issues } = readYaml(path, name, shape);
  return { files: value ? [value] : [], issues };
}

/** Our own curated data: one YAML file a jurisdiction, treaty and letter. */
export async function read({ atlas }: Folders): Promise<Material> {
  const jurisdictions = readFolder(join(atlas, "jurisdictions"), JurisdictionFile);
  const treaties = readFolder(join(atlas, "treaties"), TreatyFile);
  const letters = readFolder(join(atlas, "letters"), LetterFile);
  const retired = readIfThere(atlas, "ids.yaml", RetiredFile);
  const audits = readIfThere(atlas, "audit.yaml", AuditFile);
  return {
    ...nothing,
    retired: retired.files,
    audits: audits.files,
    files: jurisdictions.files,
    treaties: treaties.files,
    letters: letters.files,
    issues: [
      ...jurisdictions.issues,
      ...treaties.issues,
      ...letters.issues,
      ...retired.issues,
      ...audits.issues,
    ],
  };
}
