import { existsSync } from "node:fs";
import { join } from "node:path";
import { codebook } from "../../schema/codebook/codebook.ts";
import { LAW_EVENTS } from "../../schema/records/law.ts";
import { JurisdictionOverlay } from "../../schema/records/overlay.ts";
import { type CsvRow, readCsv } from "../formats/csv.ts";
import { slug } from "../formats/slug.ts";
import { describe } from "../formats/yaml.ts";
import { type Issue, type Located, type Path, showPath } from "../issues.ts";

/** What stands between several values of one cell. */
const BETWEEN = "|";

const SOURCE: Readonly<Record<string, string>> = {
  source_url: "url",
  source_title: "title",
  source_publisher: "publisher",
  source_date: "date",
  source_retrieved: "retrieved",
  source_tier: "tier",
  source_language: "language",
  source_archive: "archive",
};

/** Columns that are a field of the record, by the field. */
const CASE: Readonly<Record<string, string>> = {
  id: "id",
  name: "name",
  naming: "naming",
  people: "people",
  roles: "roles",
  summary: "summary",
  charges: "charges",
  outcome: "outcome",
  followed: "followed",
  sanctions: "sanctions",
  rights: "rights",
  cross_border: "crossBorder",
  note: "note",
};
const LAW: Readonly<Record<string, string>> = {
  id: "id",
  title: "title",
  original_title: "originalTitle",
  language: "language",
  kind: "kind",
  number: "number",
  unit: "unit",
  status: "status",
  official_url: "officialUrl",
  territory: "territory",
  note: "note",
};
const PROVISION: Readonly<Record<string, string>> = {
  section: "section",
  section_title: "title",
  summary: "summary",
  offences: "offences",
  powers: "powers",
  section_status: "status",
  prison_max_months: "penalties",
};

const STAGES = Object.keys(codebook.stage);

/** The columns of each spreadsheet; docs in CONTRIBUTING. */
export const COLUMNS = {
  "cases.csv": ["country", ...Object.keys(CASE), ...STAGES, ...Object.keys(SOURCE)],
  "laws.csv": [
    "country",
    ...Object.keys(LAW),
    ...LAW_EVENTS,
    ...Object.keys(PROVISION),
    ...Object.keys(SOURCE),
  ],
} as const;
export type Spreadsheet = keyof typeof COLUMNS;

const several = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter((one) => one !== "");

const numberOr = (text: string): number | string =>
  /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;

/** `act/2018/5#22` is a provision, `act/2018/5` a law; anything else says what is not known. */
function chargeOf(text: string): object {
  if (/^[a-z][a-z-]*\/\S*#.+$/.test(text)) return { provision: text };
  return /^[a-z][a-z-]*(\/[a-z0-9][a-z0-9.-]*)+$/.test(text) ? { law: text } : { unknown: text };
}

/** `prison 24` in months, `fine 5000 KES`, `travel_ban`. */
function sanctionOf(text: string): object {
  const [, sanction = text, amount, currency] =
    /^(\w+)(?: +([\d.]+))?(?: +([A-Z]{3}))?$/.exec(text) ?? [];
  if (amount === undefined) return { sanction };
  return currency === undefined
    ? { sanction, months: Number(amount) }
    : { sanction, amount: Number(amount), currency };
}

const MAKE: Readonly<Record<string, (cell: string) => unknown>> = {
  people: numberOr,
  roles: several,
  rights: several,
  crossBorder: several,
  offences: several,
  powers: several,
  charges: (cell) => several(cell).map(chargeOf),
  sanctions: (cell) => several(cell).map(sanctionOf),
  penalties: (cell) => [{ prison: { max: numberOr(cell) } }],
};

/** The fields of a record that a row gives by its columns. */
const fieldsOf = (
  row: CsvRow,
  columns: Readonly<Record<string, string>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([column, field]) => {
      const cell = row.cells[column];
      return cell === undefined ? [] : [[field, (MAKE[field] ?? String)(cell)]];
    }),
  );

/** The dated steps of a row, one a column, in the order of their dates; `?` where the date is not known. */
const stepsOf = (row: CsvRow, kinds: readonly string[], of: "stage" | "event", sources: string[]) =>
  kinds
    .flatMap((kind) => several(row.cells[kind]).map((date) => ({ kind, date })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ kind, date }) => ({ [of]: kind, ...(date === "?" ? {} : { date }), sources }));

interface Placed {
  /** Where the record stands in the whole. */
  readonly to: Path;
  readonly row: CsvRow;
  readonly columns: Readonly<Record<string, string>>;
}

/** The records of one country in one spreadsheet, and where each part was written. */
class Sheet {
  readonly laws: Record<string, unknown>[] = [];
  readonly cases: unknown[] = [];
  readonly sources: Record<string, unknown> = {};
  /** Where each part was written, by its way in the whole. */
  readonly #placed = new Map<string, Placed>();
  /** The short names of sources, by their address. */
  readonly #named = new Map<string, string>();
  readonly #lawAt = new Map<string, number>();

  constructor(
    readonly country: string,
    readonly file: string,
  ) {}

  /** The short name of a row's source, under which it is kept. */
  source(row: CsvRow): string {
    const url = row.cells["source_url"] ?? "";
    const known = this.#named.get(url);
    if (known !== undefined) return known;
    const name = `row-${row.line}`;
    this.#named.set(url, name);
    this.sources[name] = fieldsOf(row, SOURCE);
    this.place(["sources", name], row, SOURCE);
    return name;
  }

  place(to: Path, row: CsvRow, columns: Readonly<Record<string, string>>): void {
    this.#placed.set(showPath(to), { to, row, columns });
  }

  /** The place of the law of a row, and whether it is the first row of it. */
  lawAt(row: CsvRow): { at: number; isNew: boolean } {
    const id = row.cells["id"] ?? "";
    const known = this.#lawAt.get(id);
    if (known !== undefined) return { at: known, isNew: false };
    this.#lawAt.set(id, this.laws.length);
    return { at: this.laws.length, isNew: true };
  }

  /** The longest way into the whole, of those that lead to a part, under which something was written. */
  #nearest(path: Path): Placed | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const placed = this.#placed.get(showPath(path.slice(0, length)));
      if (placed) return placed;
    }
    return undefined;
  }

  located(value: JurisdictionOverlay): Located<JurisdictionOverlay> {
    const from = (path: Path) => {
      const nearest = this.#nearest(path);
      const field = path[nearest?.to.length ?? 0];
      const column = Object.entries(nearest?.columns ?? {}).find(([, one]) => one === field)?.[0];
      return {
        file: this.file,
        line: nearest?.row.line ?? 1,
        path: column === undefined ? path : [column],
      };
    };
    return { file: this.file, value, lineOf: (path) => from(path).line, from };
  }
}

const MAKE_ROW: Readonly<Record<Spreadsheet, (sheet: Sheet, row: CsvRow) => void>> = {
  "cases.csv"(sheet, row) {
    const sources = [sheet.source(row)];
    const stages = stepsOf(row, STAGES, "stage", sources);
    const fields = fieldsOf(row, CASE);
    const year = stages.flatMap((stage) =>
      "date" in stage ? [String(stage.date).slice(0, 4)] : [],
    )[0];
    const id = fields["id"] ?? `${year ?? "undated"}-${slug(String(fields["name"] ?? ""))}`;
    sheet.place(["cases", sheet.cases.length], row, CASE);
    sheet.cases.push({ ...fields, id, stages, sources });
  },
  "laws.csv"(sheet, row) {
    const sources = [sheet.source(row)];
    const { at, isNew } = sheet.lawAt(row);
    if (isNew) {
      sheet.place(["laws", at], row, LAW);
      const events = stepsOf(row, LAW_EVENTS, "event", sources);
      sheet.laws.push({ ...fieldsOf(row, LAW), events, sources, provisions: [] });
    }
    if (row.cells["section"] === undefined) return;
    const provisions = sheet.laws[at]?.["provisions"] as unknown[];
    sheet.place(["laws", at, "provisions", provisions.length], row, PROVISION);
    provisions.push({ ...fieldsOf(row, PROVISION), sources });
  },
};

/** The cases or laws of a spreadsheet, by country; each complaint names row and column. */
export function readSpreadsheet(
  folder: string,
  file: Spreadsheet,
  countryOf: (text: string) => string | undefined,
): { files: Located<JurisdictionOverlay>[]; issues: Issue[] } {
  if (!existsSync(join(folder, file))) return { files: [], issues: [] };
  const known = new Set<string>(COLUMNS[file]);
  const { rows, faults } = readCsv(folder, file, ["country", "source_url"], (one) =>
    known.has(one),
  );
  const issueAt = (line: number, field: string, message: string): Issue => ({
    level: "error",
    rule: "readable",
    file,
    line,
    field,
    message,
  });
  const issues = faults.map(({ line, column, message }) => issueAt(line, column, message));
  const sheets = new Map<string, Sheet>();
  for (const row of rows) {
    const named = row.cells["country"];
    const country = named === undefined ? undefined : countryOf(named);
    if (country === undefined) {
      const found = named === undefined ? "missing" : `unknown country: ${named}`;
      issues.push(
        issueAt(row.line, "country", `${found}; write its ISO 3166-1 alpha-3 code, such as KEN`),
      );
      continue;
    }
    const sheet = sheets.get(country) ?? new Sheet(country, file);
    sheets.set(country, sheet);
    MAKE_ROW[file](sheet, row);
  }
  const files = [...sheets.values()].flatMap((sheet): Located<JurisdictionOverlay>[] => {
    const { country: jurisdiction, laws, cases, sources } = sheet;
    const value = { jurisdiction, laws, cases, sources };
    const parsed = JurisdictionOverlay.safeParse(value);
    if (parsed.success) return [sheet.located(parsed.data)];
    const located = sheet.located(value as unknown as JurisdictionOverlay);
    for (const wrong of parsed.error.issues) {
      const path = wrong.path.filter((step): step is string | number => typeof step !== "symbol");
      const { line, path: field } = located.from?.(path) ?? { line: 1, path };
      const found = path.reduce<unknown>(
        (part, step) => (part as Record<string | number, unknown> | undefined)?.[step],
        value,
      );
      issues.push(issueAt(line, field.join("."), describe(wrong, found)));
    }
    return [];
  });
  return { files, issues };
}
