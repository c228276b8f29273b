import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { LetterFile } from "../../schema/records/letter.ts";
import { JurisdictionOverlay, OverlayCard, TreatyOverlay } from "../../schema/records/overlay.ts";
import { TreatyFile } from "../../schema/records/treaty.ts";
import { readYaml } from "../formats/yaml.ts";
import type { Issue, Located } from "../issues.ts";
import type { Material } from "../material.ts";
import { findsJurisdictions } from "../sources/countries/named.ts";
import { readSpreadsheet } from "./spreadsheets.ts";

/** A folder of the user's own in the shape of the atlas, as it was read. */
export interface Overlay {
  /** The name of its folder, by which everything that it brings is marked. */
  readonly name: string;
  /** Whether its data may be passed on: not where its `source.json` says no. */
  readonly redistribute: boolean;
  readonly jurisdictions: readonly Located<JurisdictionOverlay>[];
  readonly treaties: readonly Located<TreatyOverlay>[];
  /** Treaties that nothing before it has. */
  readonly newTreaties: readonly Located<TreatyFile>[];
  readonly letters: readonly Located<LetterFile>[];
  readonly issues: readonly Issue[];
}

const CARD = "source.json";

/** What an overlay may hold; anything else is a misspelling, or was meant to be read. */
const SHEETS = ["laws.csv", "cases.csv"] as const;
const PARTS = ["jurisdictions", "treaties", "letters", ...SHEETS, CARD];
const IGNORED = /^(\..*|README.*|LICEN[CS]E.*)$/i;

/** A file with the name of its overlay before its own, wherever it is shown. */
function within<T>(name: string, at: Located<T>): Located<T> {
  const { from } = at;
  const file = join(name, at.file);
  if (!from) return { ...at, file };
  return {
    ...at,
    file,
    from(path) {
      const written = from(path);
      return { ...written, file: join(name, written.file) };
    },
  };
}

const issueOf = (file: string, message: string): Issue => ({
  level: "error",
  rule: "overlay",
  file,
  line: 1,
  field: "",
  message,
});

function strangers(folder: string, within: string, isKnown: (name: string) => boolean): Issue[] {
  const at = join(folder, within);
  if (!existsSync(at)) return [];
  if (within !== "" && lstatSync(at).isSymbolicLink())
    return [issueOf(within, "a link, which is not followed; put the folder itself here")];
  if (!statSync(at).isDirectory()) return [issueOf(within, "no folder; make it one")];
  return readdirSync(at)
    .filter((name) => !IGNORED.test(name) && !isKnown(name))
    .map((name) =>
      issueOf(
        join(within, name),
        within === ""
          ? `an overlay has no ${name}; it holds ${PARTS.join(", ")}`
          : `only .yaml files are read in ${within}/; remove it or name it so`,
      ),
    );
}

/** An overlay on what was read before it. */
export function readOverlay(given: string, before: Material): Overlay {
  const folder = realpathSync(given);
  const name = basename(folder);
  const issues: Issue[] = strangers(folder, "", (one) => PARTS.includes(one));
  for (const part of ["jurisdictions", "treaties", "letters"])
    issues.push(...strangers(folder, part, (one) => one.endsWith(".yaml")));
  const read = <T>(file: string, shape: z.ZodType<T>): Located<T>[] => {
    const { value, issues: wrong } = readYaml(join(folder, file), file, shape);
    issues.push(...wrong);
    return value ? [within(name, value)] : [];
  };
  const all = <T>(part: string, shapeOf: (file: string) => z.ZodType<T>): Located<T>[] =>
    lstatSync(join(folder, part), { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(join(folder, part))
          .filter((file) => file.endsWith(".yaml"))
          .sort()
          .flatMap((file) => read(join(part, file), shapeOf(file.replace(/\.yaml$/, ""))))
      : [];
  const known = new Set(before.treaties.map(({ value }) => value.treaty));
  const [card] = existsSync(join(folder, CARD)) ? read(CARD, OverlayCard) : [];
  const treaties = all<TreatyFile | TreatyOverlay>("treaties", (id) =>
    known.has(id) ? TreatyOverlay : TreatyFile,
  );
  const countryOf = findsJurisdictions(before.jurisdictions);
  const sheets = SHEETS.flatMap((sheet) => {
    const { files, issues: wrong } = readSpreadsheet(folder, sheet, countryOf);
    issues.push(...wrong);
    return files.map((one) => within(name, one));
  });
  const overlay = {
    name,
    redistribute: card?.value.redistribute !== "no",
    jurisdictions: [...all("jurisdictions", () => JurisdictionOverlay), ...sheets],
    treaties: treaties.filter(({ value }) => !("title" in value)) as Located<TreatyOverlay>[],
    newTreaties: treaties.filter(({ value }) => "title" in value) as Located<TreatyFile>[],
    letters: all("letters", () => LetterFile),
  };
  const { jurisdictions, letters } = overlay;
  if (issues.length === 0 && jurisdictions.length + treaties.length + letters.length === 0)
    issues.push(issueOf("", `nothing to read in ${folder}; an overlay holds ${PARTS.join(", ")}`));
  return { ...overlay, issues: issues.map((one) => ({ ...one, file: join(name, one.file) })) };
}
