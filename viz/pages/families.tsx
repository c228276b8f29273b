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
import { Groups } from "./families/groups.tsx";
import { TextsAlike } from "./families/texts.tsx";

/** The offence that is shown where none is named. */
const FIRST = "false_information";

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

type Data = MeasureData<FamiliesOptions, FamiliesQuery, FamiliesAlikeQuery["families"]>;

const Form = ({ all, options: { offence } }: Data) => {
  const t = useMessages();
  return (
    <form class="find" action="/families" method="get">
      <Pick label={t("col.offence")} name="offence" options={all.offences} chosen={offence} />
      <button type="submit">{t("ask.show")}</button>
    </form>
  );
};

const After = ({ all, data: { families: found }, more: alike }: Data) => (
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
  optionsOf({ rest, query, t }) {
    const { offence } = chart.options.parse(query, t);
    if (rest === "" && offence !== null)
      throw new Moved(`/families/${encodeURIComponent(offence)}`);
    return { offence: rest || FIRST };
  },
  async loadMore({ offence }, { ask, t }) {
    const variables = { offence: offence ?? FIRST, lang: t.lang };
    return (await ask(FamiliesAlikeDocument, variables)).families;
  },
  Form,
  After,
});
