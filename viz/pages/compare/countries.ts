import { partsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { MOST_COMPARED } from "../../charts/compare/options.ts";
import { JurisdictionsNamedDocument } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import type { StateNamed } from "../../shell/researched-states.ts";

/** The search takes no longer text. */
const LONGEST = 200;

/** A text that is no one country, and the countries that it may mean. */
export interface Unclear {
  readonly text: string;
  readonly meant: readonly string[];
}

export interface CountriesChosen {
  /** Their codes, each once, in the order in which they were named. */
  readonly countries: readonly string[];
  readonly unclear: readonly Unclear[];
}

/** The countries that an address names: by code, or as a reader wrote them into the search field. */
export async function countriesChosen(
  ask: Ask,
  texts: readonly string[],
  states: readonly StateNamed[],
  t: Messages,
): Promise<CountriesChosen> {
  const parts = partsOf(texts);
  // Each of them is looked up.
  if (parts.length > 2 * MOST_COMPARED)
    throw new BadAddress(t("refused.compared", { count: parts.length }));
  const found = await Promise.all(
    parts.map(async (text): Promise<string | Unclear> => {
      const same = (name: string) => name.toLowerCase() === text.toLowerCase();
      const listed = states.find(({ id, name }) => same(id) || same(name));
      if (listed) return listed.id;
      if (text.length > LONGEST) return { text: `${text.slice(0, LONGEST)}…`, meant: [] };
      const { jurisdictionsNamed } = await ask(JurisdictionsNamedDocument, {
        name: text,
        lang: t.lang,
      });
      const [one, ...others] = jurisdictionsNamed;
      if (one !== undefined && others.length === 0) return one.id;
      // What looks like a code is refused by the API as one that it does not know.
      if (one === undefined && /^[a-z]{3}$/i.test(text)) return text.toUpperCase();
      return { text, meant: jurisdictionsNamed.map(({ name }) => name) };
    }),
  );
  return {
    countries: [...new Set(found.filter((one) => typeof one === "string"))],
    unclear: found.filter((one) => typeof one !== "string"),
  };
}
