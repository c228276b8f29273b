import { z } from "zod";

/** ISO 3166-1 alpha-3, with EUU for the European Union and XKX for Kosovo. */
export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, "a jurisdiction is three capital letters (ISO 3166-1 alpha-3), such as KEN")
  .meta({ description: "ISO 3166-1 alpha-3 code, such as KEN" });

export const Names = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1).optional(),
  fr: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
});

/** How a name that is not the one shown is used; `part` names a place within. */
export const NAME_KINDS = ["other", "former", "adjective", "part"] as const;
export const OtherName = z.strictObject({ kind: z.enum(NAME_KINDS), name: z.string().min(1) });
export type OtherName = z.infer<typeof OtherName>;

/** A state, territory or union that makes law or joins treaties. */
export const Jurisdiction = z.strictObject({
  id: Iso3,
  names: Names,
  otherNames: z.array(OtherName),
  region: z.string().nullable(),
  subregion: z.string().nullable(),
  kind: z.enum(["country_or_area", "organisation"]),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;
