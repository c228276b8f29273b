import { isObjectType } from "graphql";
import { ServiceDocument, type ServiceQuery } from "../generated/queries.ts";
import { formatCount, plural } from "../i18n/format.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { oneLine, schema } from "../queries/sdl.ts";
import { costOf } from "../queries/sdl-cost.ts";
import type { ExampleShown } from "../shell/examples.ts";
import { SECTIONS } from "../shell/sections.ts";

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

/** Each question on a line: how it is asked, what it costs, what it means. */
function questions(): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return list(
    fields.map((field) => {
      const { name, args, type, description } = field;
      const given = args.map((argument) => `${argument.name}: ${argument.type}`).join(", ");
      const cost = costOf(field) === 1 ? "" : ` Costs ${costOf(field)}.`;
      const call = given === "" ? name : `${name}(${given})`;
      return `\`${call}: ${type}\` ${oneLine(description)}${cost}`;
    }),
  );
}

/** Each limit with its value and meaning. */
function limits({ limits: values }: ServiceQuery["meta"]): string {
  const type = schema.getType("Limits");
  const fields = isObjectType(type) ? type.getFields() : {};
  return list(
    Object.entries(values).map(
      ([name, value]) =>
        `\`${name}\`: ${formatCount(value)}. ${oneLine(fields[name]?.description)}`,
    ),
  );
}

/** What a type of the SDL says of itself. */
const meaning = (type: string): string => oneLine(schema.getType(type)?.description);

/** What a program that reads texts should know before it asks, in the form that llmstxt.org proposes. */
export async function llmsText(
  ask: Ask,
  address: string,
  examples: readonly ExampleShown[],
): Promise<string> {
  const { meta } = await ask(ServiceDocument, {});
  const { researched, known, possible } = meta.coverage;
  return `# Lawdrift

> A comparative-law knowledge graph of national cybercrime laws, the people charged under them, and the treaties that make other states help. Every fact names its sources. Release ${meta.release}, codebook ${meta.codebook}.

## How to ask

GraphQL at ${address}/graphql: POST JSON with \`query\` and \`variables\`, or GET with the same as parameters. No key is needed; nothing can be changed. Introspection is on; the whole schema is one file, ${address}/schema.graphql. Lists are pages: ask for \`pageInfo { hasNextPage endCursor }\` and give \`endCursor\` as \`after\`. Names, labels, \`sentences\` and \`caution\` take \`lang\` (en, es, fr, ar, ru, zh). Each answer has under \`extensions.lawdrift\` its release, licence, citation and cost.

The main questions are also tools of a Model Context Protocol server, ${address}/mcp (streamable HTTP, POST only, no key, no session): search, compare, prison_for_words, who_may_ask, request, case, provision, treaty, sources. Each answer there has its sources, its release and its cautions.

Limits of one request:

${limits(meta)}

## Questions

${questions()}

## How to read the answers

- Unknown is not no. A null means that it is not known, or not researched, unless the field's description says what it means; a safeguard or power that is not listed was not researched. We know ${formatCount(known)} of ${formatCount(possible)} safeguards of ${plural(researched, "researched jurisdiction")}. Say that it is unknown; do not fill it in.
- Scores are intervals \`{ low high coverage }\`, never one number. ${meaning("Interval")} Give both bounds, and rank nothing of which little is known.
- Dates may be imprecise. ${meaning("PartialDate")} ${meaning("Certainty")} Do not turn \`possibly\` into yes.
- Cases are what was reported, not how often it happens: more cases may mean more reporting. Being listed means that a case was reported. It does not mean that the person did anything wrong.
- Sources have a strength (\`tier\`): ${meaning("SourceTier")} Name the sources with the fact; where they disagree, \`contradictions\` has both sides.
- That a treaty lets a country ask does not say that it asked.
- Nothing here is legal advice. The texts are summaries in our own words; the law is in the sources.

## Examples

${examples.map(({ query }) => `\`\`\`graphql\n${query.trim()}\n\`\`\``).join("\n\n")}

## Pages

${list(
  SECTIONS.flatMap((section) => [section, ...section.pages]).map(
    ({ path, title }) => `[${messagesIn("en")(title)}](${address}${path})`,
  ),
)}
- [API reference](${address}/api/reference)
- [Reconciliation service for OpenRefine](${address}/reconcile)

## Licence and citation

Data: ${meta.licence}. Code: Apache-2.0. Cite: ${meta.citation}
`;
}
