import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import {
  Iso3,
  type Jurisdiction,
  NAME_KINDS,
  Names,
  type OtherName,
} from "../../../schema/records/jurisdiction.ts";

const Shape = z.strictObject({
  sources: z.record(
    z.string(),
    z.strictObject({ title: z.string(), url: z.url(), licence: z.string().optional() }),
  ),
  shown: z.record(Iso3, Names.partial()),
  names: z.record(
    Iso3,
    z.array(
      z.strictObject({
        kind: z.enum(NAME_KINDS),
        source: z.string(),
        names: z.array(z.string().min(1)).min(1),
      }),
    ),
  ),
});

/** What `names.yaml` holds. */
export const listed = Shape.parse(
  parse(readFileSync(new URL("names.yaml", import.meta.url), "utf8")),
);

/** Every name of a jurisdiction that is not the one shown in a language: spellings of the package, and what is listed. */
export function otherNamesOf(
  id: string,
  shown: Jurisdiction["names"],
  spellings: readonly string[],
): OtherName[] {
  const written = (listed.names[id] ?? []).flatMap(({ kind, names }) =>
    names.map((name): OtherName => ({ kind, name })),
  );
  // What is listed says how a name is used, which the package does not.
  const spelled = spellings.filter((spelling) => !written.some(({ name }) => name === spelling));
  const all = [...spelled.map((name): OtherName => ({ kind: "other", name })), ...written];
  const known = new Set<string | undefined>(Object.values(shown));
  const first = all.filter(
    ({ kind, name }, place) =>
      all.findIndex((one) => one.kind === kind && one.name === name) === place,
  );
  return first.filter(({ name }) => !known.has(name));
}
