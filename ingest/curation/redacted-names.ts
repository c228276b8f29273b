import { existsSync } from "node:fs";
import { join } from "node:path";
import { RetiredFile } from "../../schema/records/retired.ts";
import { type FindName, findHashed } from "../../schema/redaction/find.ts";
import { KEY_SETTING, keyMark } from "../../schema/redaction/key.ts";
import { readYaml } from "../formats/yaml.ts";
import { showIssue } from "../issues.ts";

/** The names that were taken out of an atlas cannot be looked for; the message says why. */
export class NamesUnreadable extends Error {
  override readonly name = "NamesUnreadable";
}

/** What finds the names that were taken out of an atlas, by the key with which they were hashed. */
export function findRedacted(atlas: string, key: string | undefined): FindName {
  const file = join(atlas, "ids.yaml");
  if (!existsSync(file)) return () => null;
  const { value, issues } = readYaml(file, "ids.yaml", RetiredFile);
  if (!value) throw new NamesUnreadable(issues.map(showIssue).join("\n"));
  const { redacted, key: mark } = value.value;
  if (redacted.length === 0) return () => null;
  if (key === undefined || keyMark(key) !== mark)
    throw new NamesUnreadable(
      `${key === undefined ? `${KEY_SETTING} is not set` : `${KEY_SETTING} is another key than the one of ids.yaml`}, so nobody can say which frozen releases hold a name that was taken out`,
    );
  return findHashed(
    key,
    redacted.map(({ words }) => words),
  );
}
