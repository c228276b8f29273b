import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../api/arguments/limits.ts";
import { costOf } from "../../api/graphql/cost.ts";
import { schema } from "../../api/graphql/schema.ts";

const FOLDER = fileURLToPath(new URL("../../viz/queries", import.meta.url));
const documents = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((file) => ({ file, document: parse(readFileSync(`${FOLDER}/${file}`, "utf8")) }));

/** Some value for every variable of the documents. */
const VARIABLES = {
  id: "KEN",
  query: "law",
  name: "Turkey",
  first: 50,
  since: "2020-01-01",
  code: "user_notification",
  jurisdictions: ["KEN", "DEU"],
  lens: "speech",
  power: "production_content",
  jurisdiction: "KEN",
  country: "KEN",
  named: true,
  requesting: "MYS",
  requested: "DEU",
  onceInForce: true,
  asker: "JOR",
  asked: "DEU",
  treaty: "treaty/uncc",
  letter: "letter/2022-01-13",
  months: 48,
  offence: "false_information",
  scenario: { everySignatory: ["treaty/uncc"] },
  start: "JOR",
  end: "KEN",
  articles: { offences: ["false_information"] },
  offences: ["false_information"],
  lang: "en",
  skip: 0,
  counted: true,
  above: "KEN/act/2018/5",
  article: "treaty/uncc#40",
  words: "law",
  countries: ["KEN"],
};

/** What one query takes otherwise than others: facets are of an enum of each list. */
const OF: Readonly<Record<string, Record<string, unknown>>> = Object.fromEntries([
  ["Nearest", { laws: true, cases: true, treaties: true }],
  ...[
    ["CaseList", "role"],
    ["LawList", "kind"],
    ["ProvisionList", "offence"],
    ["TreatyList", "kind"],
    ["SourceList", "tier"],
    ["JurisdictionList", "region"],
  ].map(([name, facet]) => [name, { of: [facet], ofAll: [facet] }] as const),
]);

const operationsIn = ({ document }: (typeof documents)[number]) =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

describe("the queries of the pages", () => {
  it("ask only for what the schema has, and use every fragment", () => {
    const definitions = documents.flatMap(({ document }) => document.definitions);
    const faults =
      definitions.length === 0 ? [] : validate(schema, { kind: Kind.DOCUMENT, definitions });
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it("hold one operation a file at most, each with a name of its own", () => {
    const names = documents.map((one) => operationsIn(one).map(({ name }) => name?.value));
    expect(names.filter((inFile) => inFile.length > 1)).toEqual([]);
    expect(names.flat()).not.toContain(undefined);
    expect(new Set(names.flat()).size).toBe(names.flat().length);
  });

  it("cost less than anybody may ask for, so that a chart's query runs in the playground", () => {
    const definitions = documents.flatMap(({ document }) => document.definitions);
    for (const { name } of documents.flatMap(operationsIn)) {
      const cost = costOf({
        schema,
        document: { kind: Kind.DOCUMENT, definitions },
        operationName: name?.value ?? null,
        variableValues: { ...VARIABLES, ...OF[name?.value ?? ""] },
      });
      expect(cost, name?.value).toBeGreaterThan(0);
      expect(cost, name?.value).toBeLessThanOrEqual(LIMITS.cost);
    }
  });
});
