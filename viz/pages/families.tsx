import { Moved } from "../address/errors.ts";
import { lawPath, withQuery } from "../address/links.ts";
import { kept } from "../address/options.ts";
import chart, { type FamiliesShown } from "../charts/families/families.tsx";
import { chartLink } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import { FamiliesAlikeDocument } from "../generated/queries.ts";
import type { Words } from "../i18n/messages.ts";
import { choices, Hidden, Pick } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";
import { Groups } from "./families/groups.tsx";
import { TextsAlike } from "./families/texts.tsx";

/** The offence that is shown where none is named. */
const FIRST = "false_information";

type Found = FamiliesShown["found"];

const Claims = ({ found, words }: { found: Found; words: Words }) => (
  <>
    <h2>{words("families.claims")}</h2>
    {found.claimed.length === 0 && <p class="unknown">{words("families.noClaim")}</p>}
    <ul>
      {found.claimed.map(({ id, claimedBy, from, law }) => (
        <li key={id}>
          <a href={lawPath(law.id)}>{law.title}</a>:{" "}
          {words("families.claim", { by: claimedBy, law: law.title, from })}
        </li>
      ))}
    </ul>
  </>
);

export const families: Page = {
  path: "/families/*",
  options: ["offence"],
  async show({ ask, rest, query, words, address: service }) {
    const address = kept(query, ["lang"]);
    const named = query.get("offence");
    if (rest === "" && named)
      throw new Moved(withQuery(`/families/${encodeURIComponent(named)}`, address));
    const offence = rest || FIRST;
    const [all, shown, { families: alike }] = await Promise.all([
      choices(ask, words),
      chart.show({ ask, query: new URLSearchParams({ offence }), words }),
      ask(FamiliesAlikeDocument, { offence, lang: words.lang }),
    ]);
    const placed = { definition: chart, shown, options: { offence }, words, address: service };
    return {
      title: shown.title,
      description: shown.description,
      release: shown.release,
      charts: [chartLink(placed)],
      body: (
        <>
          <h1>{shown.title}</h1>
          <p class="standfirst">{shown.description}</p>
          <form class="find" action="/families" method="get">
            <Pick
              label={words("ask.offence")}
              name="offence"
              options={all.offences}
              chosen={offence}
            />
            <Hidden query={{ lang: address["lang"] }} />
            <button type="submit">{words("ask.show")}</button>
          </form>
          <Measured placed={placed} />
          <Claims found={shown.found} words={words} />
          <Groups
            structural={shown.found.structural}
            alike={alike.structural}
            offences={new Map(all.offences)}
          />
          <TextsAlike text={alike.text} />
        </>
      ),
    };
  },
};
