import { formatList } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { Hidden } from "../../shell/controls.tsx";
import type { StateNamed } from "../../shell/researched-states.ts";
import type { Unclear } from "./countries.ts";

/** A field in which a country is found by writing its name; the list is the browser's own, and needs no script. */
const CountryField = ({ id, label, value }: { id: string; label: string; value?: string }) => (
  <span class="pick">
    <label for={id}>{label}</label>{" "}
    <input
      id={id}
      name="country"
      list="compare-countries"
      autocomplete="off"
      {...(value === undefined ? {} : { value })}
    />
  </span>
);

const CountryNames = ({ states }: { states: readonly StateNamed[] }) => (
  <datalist id="compare-countries">
    {states.map(({ id, name }) => (
      <option key={id} value={name} />
    ))}
  </datalist>
);

/** That a name was not understood, and what it may mean. */
export const NotUnderstood = ({ unclear }: { unclear: readonly Unclear[] }) => {
  const t = useMessages();
  return (
    <>
      {unclear.map(({ text, meant }) => (
        <p class="notice" role="alert" key={text}>
          {meant.length === 0
            ? t("compare.noCountry", { text })
            : t("compare.severalCountries", { text, names: formatList(meant, t) })}
        </p>
      ))}
    </>
  );
};

/** Adds one country to those in the path. */
export const AddCountry = ({
  path,
  query,
  states,
}: {
  path: string;
  query: Record<string, string>;
  states: readonly StateNamed[];
}) => {
  const t = useMessages();
  return (
    <form class="find" action={path} method="get">
      <CountryField id="compare-add" label={t("compare.add")} />
      <CountryNames states={states} />
      <Hidden query={query} />
      <button type="submit">{t("compare.addGo")}</button>
    </form>
  );
};

/** The first two countries, to which others are added later. */
export const ChooseCountries = ({
  states,
  chosen,
  query,
}: {
  states: readonly StateNamed[];
  chosen: readonly string[];
  query: Record<string, string>;
}) => {
  const t = useMessages();
  return (
    <form class="find" action="/compare" method="get">
      {[0, 1].map((index) => (
        <CountryField
          key={index}
          id={`compare-country-${index}`}
          label={t("compare.country", { number: index + 1 })}
          value={chosen[index] ?? ""}
        />
      ))}
      <CountryNames states={states} />
      <Hidden query={query} />
      <button type="submit">{t("nav.compare")}</button>
    </form>
  );
};
