import { handleMaybePromise, type MaybePromise } from "@whatwg-node/promise-helpers";
import type { AnyNode, Node } from "../../schema/graph/nodes.ts";
import type {
  CodeExampleResolvers,
  CodeResolvers,
  WordingResolvers,
} from "../generated/resolvers.ts";
import type * as answers from "../store/answers.ts";
import type { Context } from "../store/context.ts";
import { worded } from "../store/lookups/wording.ts";

/** Labels of the facts that an entry may have as its example. */
const EXAMPLES = ["Provision", "Coding", "Case"] as const;

/** Resolves one of the words of a code. */
const word =
  <W>(pick: (words: Node<"Code"> | Node<"Wording">) => W) =>
  (row: Node<"Code">, { lang }: { lang?: string | null }, context: Context): MaybePromise<W> =>
    handleMaybePromise(() => worded(row, lang, context), pick);

export const Code: CodeResolvers = {
  kind: ({ kind }) => kind as never,
  governs: ({ governs }) => governs as never,
  collect: ({ collect }) => collect as never,
  after: ({ after }) => after as never,
  label: word(({ label }) => label),
  definition: word(({ definition }) => definition),
  question: word(({ question }) => question),
  includes: word(({ includes }) => includes),
  includesAgainst: ({ includesAgainst }) => includesAgainst === true,
  excludes: word(({ excludes }) => excludes),
  translations: ({ id }, _, { loaders }) => loaders.linked("WORDED", "Wording").load(id),
  example: async ({ id, exampleBecause }, _, { loaders }): Promise<answers.CodeExample | null> => {
    if (exampleBecause === null) return null;
    const found = await Promise.all(
      EXAMPLES.map(async (label) => {
        const [row] = await loaders.linked("EXEMPLIFIED_BY", label).load(id);
        return row && ({ ...row, __typename: label } as AnyNode);
      }),
    );
    const fact = found.find((one) => one !== undefined);
    return fact ? { fact, because: exampleBecause } : null;
  },
};
export const CodeExample: CodeExampleResolvers = { fact: ({ fact }) => fact };
export const Wording: WordingResolvers = { language: ({ language }) => language as never };
