import type { Label } from "../../schema/graph/nodes.ts";
import { type Column, columnsOf } from "./columns.ts";
import { describeColumn, labelDescription } from "./describe.ts";
import { LABELS } from "./read.ts";
import { type ForeignKey, foreignKeysOf, LINKS, type LinkTable, TABLES } from "./tables.ts";

interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "boolean" | "array";
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

const fieldType = (type: Column["type"]) => (type === "list" ? "array" : type);

function fieldsOf(label: Label, keys: readonly ForeignKey[]): Field[] {
  return columnsOf(label).map(({ name, type, required }) => {
    const key = keys.find(({ fields }) => fields.length === 1 && fields[0] === name);
    const { description, allowed } = describeColumn(label, name, key?.table);
    const constraints = {
      ...(required ? { required: true as const } : {}),
      ...(allowed && type === "string" ? { enum: allowed } : {}),
    };
    return {
      name,
      type: fieldType(type),
      description: type === "list" ? `${description} A JSON list.` : description,
      ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    };
  });
}

const resource = (
  name: string,
  description: string,
  fields: readonly Field[],
  keys: readonly ForeignKey[],
  primaryKey?: readonly string[],
) => ({
  name,
  path: `${name}.csv`,
  type: "table",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  description,
  schema: {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields,
    missingValues: [""],
    ...(primaryKey ? { primaryKey } : {}),
    ...(keys.length > 0
      ? {
          foreignKeys: keys.map(({ fields: own, table, columns }) => ({
            fields: own,
            reference: { resource: table, fields: columns },
          })),
        }
      : {}),
  },
});

function ofLabel(label: Label) {
  const keys = foreignKeysOf(
    label,
    columnsOf(label).map(({ name }) => name),
  );
  return resource(TABLES[label], labelDescription(label), fieldsOf(label, keys), keys, ["id"]);
}

function ofLink({ name, description, from, to }: LinkTable) {
  const ends = Object.entries({ ...from, ...to });
  const alone = (side: LinkTable["from"]) => Object.keys(side).length === 1;
  const fields = [from, to].flatMap((side) =>
    Object.entries(side).map(([column, label]) => ({
      name: column,
      type: "string" as const,
      description: `Id in the table ${TABLES[label]}${alone(side) ? "" : "; empty if it is of another table"}.`,
      ...(alone(side) ? { constraints: { required: true as const } } : {}),
    })),
  );
  const keys = ends.map(([column, label]) => ({
    fields: [column],
    table: TABLES[label],
    columns: ["id"],
  }));
  return resource(name, description, fields, keys);
}

/** The table of citations: facts are of many tables, so only the source is a foreign key. */
const citations = resource(
  "citations",
  "Which fact cites which source.",
  [
    {
      name: "table",
      type: "string",
      description: "The table of the fact.",
      constraints: { required: true, enum: LABELS.map((label) => TABLES[label]) },
    },
    {
      name: "fact",
      type: "string",
      description: "Id of the fact in that table.",
      constraints: { required: true },
    },
    {
      name: "source",
      type: "string",
      description: "Id in the table sources.",
      constraints: { required: true },
    },
  ],
  [{ fields: ["source"], table: TABLES.Source, columns: ["id"] }],
  ["fact", "source"],
);

/** Every table of the Data Package, described. */
export const resources = () => [...LABELS.map(ofLabel), ...LINKS.map(ofLink), citations];
