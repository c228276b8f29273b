import { jurisdictionPath } from "../address/links.ts";
import { useMessages } from "../i18n/locale.tsx";

/** Countries by name in a sentence, each leading to its page; with a number each, where there is one. */
export const CountriesListed = ({
  countries,
}: {
  countries: readonly { readonly id: string; readonly name: string; readonly count?: number }[];
}) => {
  const t = useMessages();
  return (
    <>
      {countries.map(({ id, name, count }, place) => (
        <>
          {place > 0 && t("list.comma")}
          <a key={id} href={jurisdictionPath(id)}>
            {name}
          </a>
          {count !== undefined && ` (${count})`}
        </>
      ))}
    </>
  );
};
