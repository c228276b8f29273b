import { Moved } from "../address/errors.ts";
import { lawPath } from "../address/links.ts";
import type { Families } from "../charts/families/description.ts";
import chart, { type FamiliesOptions } from "../charts/families/families.tsx";
import {
  FamiliesAlikeDocument,
  type FamiliesAlikeQuery,
  type FamiliesQuery,
} from "../generated/queries.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { Pick } from "../shell/controls.tsx";
import { type MeasureData, measurePage } from "../shell/measure-page.tsx";
import { type MostPunished, mostPunished } from "./examples/most-punished.ts";
import { OffenceExample } from "./examples/offence-example.tsx";
import { Groups } from "./families/groups.tsx";
import { TextsAlike } from "./families/texts.tsx";

const Claims = ({ found, t }: { found: Families; t: Messages }) => (
  <>
    <h2>{t("families.claims")}</h2>
    {found.claimed.length === 0 && <p class="unknown">{t("families.noClaim")}</p>}
    <ul>
      {found.claimed.map(({ id, claimedBy, from, law }) => (
        <li key={id}>
          <a href={lawPath(law.id)}>{law.title}</a>:{" "}
          {t("families.claim", { by: claimedBy, law: law.title, from })}
        </li>
      ))}
    </ul>
  </>
);

interface More {
  readonly alike: FamiliesAlikeQuery["families"];
  /** How the offence was chosen where the address names none. */
  readonly example: MostPunished | null;
}

type Data = MeasureData<FamiliesOptions, FamiliesQuery, More>;

const Form = ({ all, options: { offence }, data: { families: found }, more }: Data) => {
  const t = useMessages();
  return (
    <>
      <OffenceExample example={more.example} label={found.offence.label} />
      <form class="find" action="/families" method="get">
        <Pick label={t("col.offence")} name="offence" options={all.offences} chosen={offence} />
        <button type="submit">{t("ask.show")}</button>
      </form>
    </>
  );
};

const After = ({ all, data: { families: found }, more: { alike } }: Data) => (
  <>
    <Claims found={found} t={useMessages()} />
    <Groups
      structural={found.structural}
      alike={alike.structural}
      offences={new Map(all.offences)}
    />
    <TextsAlike text={alike.text} />
  </>
);

export const families = measurePage({
  path: "/families/*",
  chart,
  terms: ["provision", "in_force", "on_file"],
  async optionsOf({ rest, query, ask, t }) {
    const { offence } = chart.options.parse(query, t);
    if (rest === "" && offence !== null)
      throw new Moved(`/families/${encodeURIComponent(offence)}`);
    return { offence: rest || (await mostPunished(ask, t)).offence };
  },
  async loadMore({ offence }, { rest, ask, t }) {
    if (offence === null) throw new Error("the page of families always has an offence");
    const [{ families: alike }, example] = await Promise.all([
      ask(FamiliesAlikeDocument, { offence, lang: t.lang }),
      rest === "" ? mostPunished(ask, t) : null,
    ]);
    return { alike, example };
  },
  Form,
  After,
});
