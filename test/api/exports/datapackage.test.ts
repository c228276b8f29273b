import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { TABLES } from "../../../api/exports/tables.ts";
import { STORE, STORES } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";
import { NASTY } from "../../support/nasty.ts";
import { publishNasty } from "../../support/nasty-store.ts";
import { countsOf, graphTaken, releaseOf, steady, take } from "../../support/take.ts";

type Rows = Record<string, string>[];
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: {
      name: string;
      type: string;
      description: string;
      constraints?: { enum?: string[] };
    }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

async function opened(store: Parameters<typeof take>[0]) {
  const response = await take(store, `/data/${await releaseOf(store)}/datapackage.zip`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "") as { resources: Resource[] };
  const tables = new Map(
    descriptor.resources.map(({ name, path }) => [
      name,
      parse(files.get(path) ?? "", { columns: true }) as Rows,
    ]),
  );
  return { bytes, files, descriptor, tables };
}

describe.each(STORES)("datapackage.zip from $name", (engine) => {
  const store = fixtureStore(engine);
  let package_: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    package_ = await opened(store());
  });

  it("has a table for each label, with as many rows as meta counts", async () => {
    const counts = await countsOf(store());
    for (const [label, table] of Object.entries(TABLES))
      expect([table, package_.tables.get(table)?.length]).toEqual([table, counts[label] ?? 0]);
  });

  it("has the columns that it describes", () => {
    for (const { name, path, schema } of package_.descriptor.resources) {
      const [head] = parse(package_.files.get(path) ?? "", { to: 1 });
      expect([name, head]).toEqual([name, schema.fields.map((field) => field.name)]);
      expect(schema.fields.filter(({ description }) => description.trim() === "")).toEqual([]);
    }
  });

  it("holds its primary and foreign keys, and what values may be", () => {
    for (const { name, schema } of package_.descriptor.resources) {
      const rows = package_.tables.get(name) ?? [];
      const keysOf = (some: Rows, fields: string[]) =>
        some.map((row) => fields.map((field) => row[field]).join(" "));
      if (schema.primaryKey) {
        const keys = keysOf(rows, schema.primaryKey);
        expect([name, new Set(keys).size]).toEqual([name, keys.length]);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(
          keysOf(package_.tables.get(reference.resource) ?? [], reference.fields),
        );
        const filled = rows.filter((row) => fields.every((field) => row[field] !== ""));
        const lost = keysOf(filled, fields).filter((key) => !there.has(key));
        expect([name, fields, lost]).toEqual([name, fields, []]);
      }
      for (const { name: field, constraints } of schema.fields)
        for (const row of rows)
          if (constraints?.enum && row[field] !== "")
            expect(constraints.enum).toContain(row[field]);
    }
  });

  it("says each arrow: as a column, as a row of links, or as a citation", async () => {
    const { edges } = await graphTaken(store());
    const of = (type: string) => edges.filter(({ edge }) => edge === type).length;
    expect(package_.tables.get("citations")).toHaveLength(of("CITES"));
    expect(package_.tables.get("charges")).toHaveLength(of("CHARGED_UNDER"));
    expect(package_.tables.get("codes_applied")).toHaveLength(of("CODED_AS"));
    expect(package_.tables.get("codebook_translations")).toHaveLength(of("WORDED"));
    expect(package_.tables.get("signatures")).toHaveLength(of("SIGNED"));
    expect(package_.tables.get("codings")?.filter((row) => row["provision"] !== "")).toHaveLength(
      of("RESTS_ON"),
    );
  });

  it("keeps its shape, and is the same bytes each time", async () => {
    const shown = ["README.md", "laws.csv", "penalties.csv", "charges.csv", "citations.csv"];
    const parts = shown.map((name) => `# ${name}\n\n${package_.files.get(name)}`);
    expectGolden("exports/datapackage.txt", await steady(store(), parts.join("\n")));
    expectGolden(
      "exports/datapackage.json",
      await steady(
        store(),
        JSON.stringify(
          package_.descriptor.resources.filter(({ name }) => ["laws", "charges"].includes(name)),
          null,
          2,
        ),
      ),
    );
    expect((await opened(store())).bytes).toEqual(package_.bytes);
  });
});

describe("texts that are hard to write", () => {
  it("come out of the CSV as they went in, but for what a spreadsheet would run", async () => {
    const { store, close } = await STORE.open();
    try {
      await publishNasty(store);
      const { tables } = await opened(store);
      expect(tables.get("laws")?.map((row) => row["title"])).toEqual(
        NASTY.map((text) => (text.startsWith("=") ? `'${text}` : text)),
      );
    } finally {
      await close();
    }
  });
});
