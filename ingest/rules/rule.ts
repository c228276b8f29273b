import { readdirSync } from "node:fs";
import type { Issue, Located, Path } from "../issues.ts";
import { showPath, writtenAt } from "../issues.ts";
import type { Material } from "../material.ts";

/** Where a rule complains: at a part of a file. */
export type Complain = (at: Located<unknown>, path: Path, message: string) => void;

/** What rules are told besides the material. */
export interface RuleSettings {
  /** The key to hashes of what was taken out; without it they cannot be compared. */
  readonly redactionKey?: string | undefined;
  /** The day of the run, YYYY-MM-DD; without it nothing is held against it. */
  readonly today?: string | undefined;
}

/** One thing that must hold of the material. Pure: no clock, no network. */
export interface Rule {
  /** Its file's name. */
  readonly name: string;
  /** What must hold and why, for people; printed by `npm run ingest -- --rules`. */
  readonly description: string;
  readonly level: Issue["level"];
  check(material: Material, complain: Complain, settings: RuleSettings): void;
}

const HERE = new URL("./", import.meta.url);

/** All rules, by name. Adding one is adding a file that exports a Rule as its default. */
export async function listRules(): Promise<Rule[]> {
  const files = readdirSync(HERE)
    .filter((name) => name.endsWith(".ts") && name !== "rule.ts")
    .sort();
  return Promise.all(
    files.map(async (file) => (await import(new URL(file, HERE).href)).default as Rule),
  );
}

/** What the rules say of the material. */
export const applyRules = (
  rules: readonly Rule[],
  material: Material,
  settings: RuleSettings,
): Issue[] =>
  rules.flatMap((rule) => {
    const issues: Issue[] = [];
    rule.check(
      material,
      (at, path, message) => {
        const { file, line, path: field } = writtenAt(at, path);
        issues.push({
          level: rule.level,
          rule: rule.name,
          file,
          line,
          field: showPath(field),
          message,
        });
      },
      settings,
    );
    return issues;
  });
