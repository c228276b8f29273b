import {
  GraphExampleDocument,
  type GraphExampleQuery,
  GraphNodeDocument,
} from "../../generated/queries.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { drawnByRelease } from "../../records/drawn-by-release.ts";
import { type Named, nodeName } from "../../records/node-name.tsx";
import { isWellSourced } from "../../records/well-sourced.ts";

type Candidate = GraphExampleQuery["died"]["nodes"][number];
type Article = NonNullable<
  GraphExampleQuery["treaties"]["nodes"][number]["cooperation"][number]["article"]
>;

/** A person charged, and the article of a treaty by which that country may ask others. */
interface Chosen {
  readonly id: string;
  readonly provision: string;
  readonly treaty: string;
  readonly article: Article;
  readonly others: number;
}

/** The article by which parties of each treaty may ask for electronic evidence of any crime, as somebody read. */
const articlesOf = ({ treaties }: GraphExampleQuery): ReadonlyMap<string, Article> =>
  new Map(
    treaties.nodes.flatMap(({ id, cooperation }) => {
      const clause = cooperation.find(
        ({ certainty, read, scope, article }) =>
          article !== null &&
          read &&
          certainty === "certainly" &&
          scope?.electronicEvidence === true &&
          scope.conditions.length === 0,
      );
      return clause?.article ? [[id, clause.article] as const] : [];
    }),
  );

function chosenOf(one: Candidate, articles: ReadonlyMap<string, Article>): Chosen | null {
  if (one.namedAs !== "charged") return null;
  // With two provisions the connection might go by the one that is not named.
  const [provision, another] = one.charges.flatMap((charge) => charge.provision ?? []);
  const by = one.cooperation.find(
    ({ treaty, bound, otherParties }) =>
      bound === "certainly" && otherParties > 0 && articles.has(treaty.id),
  );
  const article = by && articles.get(by.treaty.id);
  return provision && !another && by && article
    ? {
        id: one.id,
        provision: provision.id,
        treaty: by.treaty.id,
        article,
        others: by.otherParties,
      }
    : null;
}

/**
 * The example that the data choose: somebody named, by good sources, who died, or else was convicted, charged under a provision on
 * file in a country that is certainly bound by a treaty that reaches any crime. Of several the release draws one.
 */
export function chooseExample(found: GraphExampleQuery): Chosen | null {
  const articles = articlesOf(found);
  for (const { nodes } of [found.died, found.convicted]) {
    const fitting = nodes.filter(isWellSourced).flatMap((one) => chosenOf(one, articles) ?? []);
    const [first] = drawnByRelease(fitting, ({ id }) => id, found.meta.release);
    if (first) return first;
  }
  return null;
}

/** The example with what is said of it. */
export interface Example {
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** The example of this release; null if its data hold none. */
export async function exampleOf(ask: Ask, t: Messages): Promise<Example | null> {
  const chosen = chooseExample(await ask(GraphExampleDocument, {}));
  if (!chosen) return null;
  const [person, provision, treaty] = await Promise.all(
    [chosen.id, chosen.provision, chosen.treaty].map(
      async (id) => (await ask(GraphNodeDocument, { id, lang: t.lang })).node,
    ),
  );
  if (person?.__typename !== "Case" || !provision || !treaty) return null;
  const named = (node: Named) => nodeName(node, t);
  const says = t("graph.exampleSays", {
    person: named(person),
    country: person.home.name,
    provision: named(provision),
    status: t(`outcome.${person.outcomeNow?.code ?? "unknown"}`),
    treaty: named(treaty),
    article: chosen.article.number,
    count: chosen.others,
  });
  return { from: chosen.id, to: chosen.article.id, says };
}

/** What the example shows, what it does not, and how it was chosen. */
export const ExampleSays = ({ example }: { example: Example }) => {
  const t = useMessages();
  return (
    <>
      <p class="standfirst">
        <b>{t("graph.example")}</b>
        {t("list.colon")}
        {example.says}
      </p>
      <p class="muted">
        {t("graph.exampleNote")}
        {t("sentence.gap")}
        {t("graph.caution")}
      </p>
    </>
  );
};
