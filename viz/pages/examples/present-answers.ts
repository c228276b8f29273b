import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { parse } from "graphql";
import type { Language } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { refusedByApi } from "../../queries/refusal.ts";
import type { ExampleShown } from "../../shell/examples.ts";

/** An example query with what it answers at present. */
export interface Answered extends ExampleShown {
  /** The answer in sentences of the language asked for, where the question gives some. */
  readonly sentences: readonly string[];
  /** How many there are, where the question is a list. */
  readonly found: number | null;
  /** Why the data served has no answer, such as a law that it lacks; null if it has one. */
  readonly refused: string | null;
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

async function presentAnswer(ask: Ask, example: ExampleShown, lang: Language): Promise<Answered> {
  const document = parse(example.query) as TypedDocumentNode<Record<string, unknown>, object>;
  try {
    const [first] = Object.values(await ask(document, { lang }));
    return { ...example, ...inShort(first), refused: null };
  } catch (error) {
    const refused = refusedByApi(error);
    if (refused === null) throw error;
    return { ...example, sentences: [], found: null, refused };
  }
}

/** Asks each example now; what is shown is never older than the release. */
export const presentAnswers = (
  ask: Ask,
  examples: readonly ExampleShown[],
  lang: Language,
): Promise<Answered[]> => Promise.all(examples.map((example) => presentAnswer(ask, example, lang)));
