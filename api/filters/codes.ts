import { type CodeKind, codebook } from "../../schema/codebook/codebook.ts";
import { refuse } from "../arguments/errors.ts";
import { anyOf, oneOf } from "./filter.ts";

/** The codes as given; refused if the codebook's list has one of them not. */
export function checked(kind: CodeKind, codes: readonly string[]): readonly string[] {
  const unknown = codes.find((code) => !Object.hasOwn(codebook[kind], code));
  if (unknown === undefined) return codes;
  throw refuse(
    "UNKNOWN_CODE",
    `unknown ${kind}: ${JSON.stringify(unknown)}; one of ${Object.keys(codebook[kind]).join(", ")}`,
    { kind, unknown },
  );
}

/** The property is one of these codes of the codebook. */
export const coded =
  (kind: CodeKind, property: string): ReturnType<typeof oneOf> =>
  (codes, scope) =>
    oneOf(property)(checked(kind, codes as readonly string[]), scope);

/** The list in the property holds any of these codes of the codebook. */
export const anyCoded =
  (kind: CodeKind, property: string): ReturnType<typeof anyOf> =>
  (codes, scope) =>
    anyOf(property)(checked(kind, codes as readonly string[]), scope);
