import { z } from "zod";

/** ISO 3166-1 alpha-3, with EUU for the European Union and XKX for Kosovo. */
export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, "a jurisdiction is three capital letters (ISO 3166-1 alpha-3), such as KEN")
  .meta({ description: "ISO 3166-1 alpha-3 code, such as KEN" });

const Names = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1).optional(),
  fr: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
});

/** A state, territory or union that makes law or joins treaties. */
export const Jurisdiction = z.strictObject({
  id: Iso3,
  names: Names,
  region: z.string().nullable(),
  subregion: z.string().nullable(),
  kind: z.enum(["country_or_area", "organisation"]),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;
