import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { parse } from "graphql";
import type { Ask } from "../../queries/ask.ts";
import type { ExampleShown } from "../../shell/examples.ts";

/** An example query with what it answers at present. */
export interface Answered extends ExampleShown {
  /** The answer in sentences, where the question gives some; in English. */
  readonly sentences: readonly string[];
  /** How many were found, where the question is a list. */
  readonly found: number | null;
}

/** Fields that hold an answer in sentences. */
const SENTENCES = ["sentences", "why", "differences"];

const isText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** The fields of a root answer that say it in short. */
function inShort(answer: unknown): Pick<Answered, "sentences" | "found"> {
  const fields = (answer ?? {}) as Record<string, unknown>;
  const sentences = SENTENCES.flatMap((name) => (isText(fields[name]) ? fields[name] : []));
  const { totalCount } = fields;
  return { sentences, found: typeof totalCount === "number" ? totalCount : null };
}

/** Asks each example now; what is shown is never older than the release. */
export const presentAnswers = (ask: Ask, examples: readonly ExampleShown[]): Promise<Answered[]> =>
  Promise.all(
    examples.map(async (example) => {
      const document = parse(example.query) as TypedDocumentNode<Record<string, unknown>, object>;
      const [first] = Object.values(await ask(document, {}));
      return { ...example, ...inShort(first) };
    }),
  );
