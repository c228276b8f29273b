import initSqlJs, { type Database, type SqlValue } from "sql.js";
import { citation, DATA_LICENCE } from "../../store/citation.ts";
import { textOf } from "../columns.ts";
import type { ExportContext, ReleaseFormat } from "../format.ts";
import { resources } from "../resources.ts";
import { type Table, tables } from "../rows.ts";

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(", ");

const TYPES = { string: "TEXT", number: "NUMERIC", boolean: "INTEGER", list: "TEXT" } as const;

function sqlValue(value: unknown): SqlValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : textOf(value);
}

type Described = ReturnType<typeof resources>;

/** The table with its keys; each column that holds a key of another table has an index. */
function create(database: Database, { name, columns }: Table, described: Described): void {
  const schema = described.find((one) => one.name === name)?.schema;
  const primaryKey = list(schema?.primaryKey ?? []);
  const primary = primaryKey === "" ? [] : [`PRIMARY KEY (${primaryKey})`];
  /** Columns to which other tables refer. */
  const referredTo = described
    .flatMap(({ schema: { foreignKeys = [] } }) => foreignKeys)
    .filter(({ reference }) => reference.resource === name)
    .map(({ reference }) => list(reference.fields));
  const unique = [...new Set(referredTo)].filter((key) => key !== primaryKey);
  const foreign = (schema?.foreignKeys ?? []).map(
    ({ fields, reference }) =>
      `FOREIGN KEY (${list(fields)}) REFERENCES ${quoted(reference.resource)} (${list(reference.fields)})`,
  );
  const parts = [
    ...columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`),
    ...primary,
    ...unique.map((key) => `UNIQUE (${key})`),
    ...foreign,
  ];
  database.run(`CREATE TABLE ${quoted(name)} (${parts.join(", ")})`);
  for (const { fields } of schema?.foreignKeys ?? [])
    database.run(
      `CREATE INDEX ${quoted(`${name} by ${fields.join(" and ")}`)} ON ${quoted(name)} (${list(fields)})`,
    );
}

async function fill(database: Database, table: Table, from: ExportContext): Promise<void> {
  const places = table.columns.map(() => "?").join(", ");
  const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`);
  try {
    for await (const page of table.pages(from))
      for (const row of page) insert.run(row.map(sqlValue));
  } finally {
    insert.free();
  }
}

/** What each table and column holds, as the Data Package describes them. */
function describe(database: Database, described: Described): void {
  database.run('CREATE TABLE "about_columns" ("table" TEXT, "column" TEXT, "description" TEXT)');
  for (const { name, description, schema } of described) {
    database.run('INSERT INTO "about_columns" VALUES (?, NULL, ?)', [name, description]);
    for (const field of schema.fields)
      database.run('INSERT INTO "about_columns" VALUES (?, ?, ?)', [
        name,
        field.name,
        field.description,
      ]);
  }
}

async function* write(from: ExportContext): AsyncGenerator<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const described = resources();
  try {
    database.run("BEGIN");
    for (const table of tables) {
      create(database, table, described);
      await fill(database, table, from);
    }
    describe(database, described);
    database.run('CREATE TABLE "about" ("citation" TEXT, "licence" TEXT)');
    database.run('INSERT INTO "about" VALUES (?, ?)', [citation(from.release), DATA_LICENCE]);
    database.run("COMMIT");
    yield database.export();
  } finally {
    database.close();
  }
}

const format: ReleaseFormat = {
  file: "lawdrift.sqlite",
  mediaType: "application/vnd.sqlite3",
  description:
    "One SQLite file with every table of the Data Package, their keys and indexes, and a table that describes each column; lists are JSON.",
  write,
};
export default format;
