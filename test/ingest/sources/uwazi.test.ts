import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, dateOf, isPlace, valuesOf } from "../../../ingest/sources/uwazi/cells.ts";
import { type Identity, isSame } from "../../../ingest/sources/uwazi/laws.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { expectGolden } from "../../support/golden.ts";
import { imported, written } from "../../support/imported.ts";
import { laid } from "../../support/overlay.ts";

/** An export as Uwazi writes it; the collection is invented. */
const HEAD =
  "Title__es,Date added,Template,País,Tipo,Número,Adoptada,Vigente,Texto,Persona,Ocupación,Ley,Detención,Resumen,Lugar,Documents,Published";
const ROWS = [
  "Ice Computer Act,2024-01-01,Ley,Antarctica,Ley,1,16/05/2010,03/09/2010,Texto oficial|https://example.org/ata/text,,,,,,,,Published",
  "Ley de datos del hielo,2024-01-01,Ley,Antarctica,Decreto,7,01/02/2020,,,,,,,,,,Published",
  "Caso uno,2024-01-01,Caso,Antarctica,,,,,,Un periodista del hielo,oficios::Periodista|Activista,Ice Computer Act|Ley de datos del hielo|Sedición,01/03/2021~05/03/2021,Escribió sobre el hielo.,-75.1|0.5,,Published",
  "Caso dos,2024-01-01,Caso,Noruega,,,,,,Una autora,Periodista,Difamación,2019,Escribió.,,,Published",
  "Caso tres,2024-01-01,Caso,Antarctica,,,,,,Emperor P.,Periodista,Difamación,2012,Escribió.,,,Published",
  "Caso cuatro,2024-01-01,Caso,Antarctica,,,,,,Nadie,Periodista,Difamación,2012,Escribió.,,,Unpublished",
  "Biblioteca,2024-01-01,Lugar,Antarctica,,,,,,,,,,,,,Published",
];
const csv = (...rows: string[]) => [HEAD, ...rows].join("\n");

const MAPPING = `
language: es
dateFormat: dd/mm/yyyy
collection: { title: Archivo del hielo, publisher: Hielo y Derechos, licence: CC BY-NC 4.0, redistribute: "no" }
source: { url: https://example.org/archivo, title: Archivo del hielo, publisher: Hielo y Derechos, tier: ngo }
templates:
  Ley:
    is: law
    country: País
    source: { url: Texto }
    fields:
      title: Title
      kind: { column: Tipo, codes: { Ley: act, Decreto: decree } }
      number: Número
      adopted: Adoptada
      in_force: Vigente
      officialUrl: Texto
  Caso:
    is: case
    country: { column: País, codes: { Antarctica: ATA, Noruega: NOR } }
    fields:
      name: Persona
      naming: { value: withheld }
      roles: { column: Ocupación, codes: { Periodista: journalist, Activista: activist } }
      summary: Resumen
      charges: Ley
      outcome: { value: Not told. }
      detained: Detención
      note: Lugar
`;

async function run(content: string, mapping = MAPPING) {
  const file = join(temporaryFolder(), "mapping.yaml");
  writeFileSync(file, mapping);
  return imported("uwazi", { "export.csv": content }, { mapping: file });
}

describe("an export of Uwazi", () => {
  it("becomes laws and cases by the user's mapping; a law that the atlas has is one with it", async () => {
    const made = await run(csv(...ROWS));
    expectGolden(
      "imports/uwazi.txt",
      `${made.stdout.replaceAll(made.to, "uwazi")}\n${written(made.to)}`,
    );
    const { graph, complaints } = await laid(made.to);
    expect(complaints).toEqual([]);
    const brought = graph?.rows("Law").filter(({ overlays }) => overlays) ?? [];
    // The act of the atlas was added to; only the decree is new.
    expect(brought.map(({ id }) => id)).toEqual(["ATA/act/2010/1", "ATA/decree/2020/7"]);
    const ours = graph?.nodes.Case.get("case/ATA/2021-un-periodista-del-hielo");
    expect(ours).toMatchObject({ naming: "withheld", unknownCharges: ["Sedición"] });
    expect(
      graph?.relationships("CHARGED_UNDER").filter(({ from }) => from === ours?.id),
    ).toMatchObject([{ to: "ATA/act/2010/1" }, { to: "ATA/decree/2020/7" }]);
    expect(graph?.rows("Contradiction").filter(({ overlays }) => overlays)).toMatchObject([
      { subject: "ATA/act/2010/1", about: "date: in force" },
    ]);
    expect(graph?.rows("Release")).toMatchObject([{ unshared: ["uwazi"] }]);
  });

  it("is the same each time", async () => {
    const [one, two] = [await run(csv(...ROWS)), await run(csv(...ROWS))];
    expect(written(two.to)).toBe(written(one.to));
  });

  const changed = (from: string, to: string) => csv(...ROWS.map((row) => row.replace(from, to)));
  it.each([
    [
      "another table",
      "a,b\n1,2",
      MAPPING,
      "export.csv:1 error: País: there is no such column, which the mapping names",
    ],
    [
      "a country that nobody knows",
      changed("Ley,Antarctica,Decreto", "Ley,Atlantis,Decreto"),
      MAPPING,
      "export.csv:3 error: País: unknown country: Atlantis",
    ],
    [
      "a value of a name that every object has",
      changed("Decreto", "constructor"),
      MAPPING,
      "no code for constructor; add it to the mapping",
    ],
    [
      "a value without a code",
      changed("Decreto", "Reglamento"),
      MAPPING,
      "export.csv:3 error: Tipo: no code for Reglamento",
    ],
    [
      "a date that is none",
      changed("16/05/2010", "05/16/2010"),
      MAPPING,
      "export.csv:2 error: Adoptada: no date: 05/16/2010; expected dd/mm/yyyy",
    ],
    [
      "a case without what it needs",
      changed("Escribió sobre el hielo.", ""),
      MAPPING,
      "export.csv:4 error: Resumen: summary: missing",
    ],
    [
      "a link that is none",
      changed("https://example.org/ata/text", "nowhere"),
      MAPPING,
      "export.csv:2 error: Texto: no address",
    ],
    [
      "a mapping with a slip in it",
      csv(...ROWS),
      MAPPING.replace("summary:", "sumary:"),
      "mapping.yaml:",
    ],
    [
      "a mapping to what is no kind of ours",
      csv(...ROWS),
      MAPPING.replace("is: law", "is: treaty"),
      "mapping.yaml:",
    ],
    [
      "a mapping that does not say who may be named",
      csv(...ROWS),
      MAPPING.replace("naming: { value: withheld }", ""),
      "naming: missing",
    ],
  ])("is refused for %s, and nothing is written", async (_, content, mapping, message) => {
    const { to, stderr, status } = await run(content, mapping);
    expect(stderr).toContain(message);
    expect([status, existsSync(to)]).toEqual([2, false]);
  });

  it("needs a mapping", async () => {
    expect((await imported("uwazi", { "a.csv": csv() })).stderr).toContain("uwazi needs --mapping");
  });
});

describe("a cell", () => {
  it("holds a date in the format that the mapping names, or a time between two", () => {
    const day = fc.date({
      min: new Date("1700-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", of = ""] = iso.split("-");
        expect(dateOf(`${of}/${month}/${year}`, "dd/mm/yyyy")).toBe(iso);
        expect(dateOf(`${month}/${of}/${year}`, "mm/dd/yyyy")).toBe(iso);
        expect(dateOf(`${year}/${month}/${of}`, "yyyy/mm/dd")).toBe(iso);
        expect(dateOf(iso, "yyyy-mm-dd")).toBe(iso);
        expect(dateOf(`${iso}~${iso}`, "yyyy-mm-dd")).toBe(iso);
        expect(dateOf(`${iso}~2150-01-01`, "yyyy-mm-dd")).toBe(`${iso}/2150-01-01`);
        expect(dateOf(`2150-01-01~${iso}`, "yyyy-mm-dd")).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = dateOf(text, "dd/mm/yyyy");
        expect(read === null || /^\d{4}(-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?)?/.test(read)).toBe(true);
      }),
    );
  });

  it("holds several values, each perhaps a part of another", () => {
    const value = fc.stringMatching(/^[a-z]([a-z ]{0,6}[a-z])?$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 5 }), (pairs) => {
        expect(valuesOf(pairs.map(([part]) => ` ${part} `).join("|"))).toEqual(
          pairs.map(([part]) => part),
        );
        expect(valuesOf(pairs.map(([part, whole]) => `${whole}::${part}`).join("|"))).toEqual(
          pairs.map(([part]) => part),
        );
      }),
    );
  });

  it("holds a place on the map or a link, which are told from several values", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          expect(isPlace(`${latitude.toFixed(6)}|${longitude.toFixed(6)}`)).toBe(true);
        },
      ),
    );
    expect(["1|200", "91|0", "a|b", "1", "1|2|3"].filter(isPlace)).toEqual([]);
    expect(addressOf("Text|https://example.org/a")).toBe("https://example.org/a");
    expect(addressOf("javascript:alert(1)")).toBeNull();
  });
});

describe("two entries are of one law", () => {
  const law = (title: string, rest: Partial<Identity> = {}): Identity => ({
    title,
    kind: "act",
    events: [],
    ...rest,
  });
  const OURS = law("Ice Computer Act", {
    id: "act/2010/1",
    number: "No. 1 of 2010",
    events: [{ date: "2010-05-16" }],
  });
  it("in whatever script their titles are", () => {
    expect(isSame(law("قانون الجليد"), law("قانون الجليد"))).toBe(true);
    expect(isSame(law("冰法"), law("雪法"))).toBe(false);
  });

  it.each<[string, Identity, boolean]>([
    ["by their title", law("Ice computer act"), true],
    ["by their original title", law("Something else", { originalTitle: "Ice Computer Act" }), true],
    ["by kind, number and year", law("Ley del hielo", { number: "1/2010" }), true],
    [
      "not by a title of another year",
      law("Ice Computer Act", { events: [{ date: "1999" }] }),
      false,
    ],
    [
      "not by a title of another number",
      law("Ice Computer Act", { number: "No. 2 of 2010" }),
      false,
    ],
    [
      "not by a number of another year",
      law("Ley del hielo", { number: "1", events: [{ date: "1999" }] }),
      false,
    ],
    ["not by a number without a year", law("Ley del hielo", { number: "1" }), false],
    [
      "not by number and year of another kind",
      law("Decreto", { kind: "decree", number: "1/2010" }),
      false,
    ],
    ["not by a title in a script of its own that is another", law("Лёд и закон"), false],
    ["not by nothing", law("Ley del hielo"), false],
  ])("%s", (_, other, one) => {
    expect([isSame(OURS, other), isSame(other, OURS)]).toEqual([one, one]);
  });
});
