import { z } from "zod";
import { type Label, NODES } from "../../schema/graph/nodes.ts";

/** A property of a label, as files that have to name their fields call it. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "number" | "boolean" | "list";
  /** Whether every node of the label has it. */
  readonly required: boolean;
}

interface Described {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Described[];
}

function typeOf({ type, anyOf }: Described): Column["type"] {
  const types = [type, ...(anyOf ?? []).map((one) => one.type)].flat();
  const known = types.find((one) => one !== undefined && one !== "null");
  if (known === "array") return "list";
  if (known === "number" || known === "boolean" || known === "string") return known;
  throw new Error(`no column is of type ${known}`);
}

/** The properties of a label, in the order of its shape. */
export function columnsOf(label: Label): Column[] {
  const { properties = {}, required = [] } = z.toJSONSchema(NODES[label], { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const type = typeOf(property as Described);
    return { name, type, required: required.includes(name) };
  });
}

const labels = Object.keys(NODES) as Label[];

/** Every property of any label but the id, once; one whose type differs between labels is text. */
export const PROPERTIES: readonly Omit<Column, "required">[] = [
  ...labels
    .flatMap(columnsOf)
    .filter(({ name }) => name !== "id")
    .reduce(
      (seen, { name, type }) =>
        seen.set(name, seen.has(name) && seen.get(name) !== type ? "string" : type),
      new Map<string, Column["type"]>(),
    ),
].map(([name, type]) => ({ name, type }));

/** A value as text; null where it is unknown. Lists are JSON, because their items may hold any sign. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}
