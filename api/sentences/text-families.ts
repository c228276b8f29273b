import type { TextFamilies } from "../measures/text-families.ts";
import { paragraph } from "./speech.ts";
import type { Words } from "./words.ts";

/** So few pairs that the threshold is about the highest of them. */
const FEW_PAIRS = 1000;

/** What the comparison of texts rests on, and must not be taken for. */
export function textsNote(
  { texts, compared, chancePairs, threshold }: TextFamilies,
  t: Words,
): string {
  if (texts === 0) return t("texts.none");
  const seen = t("texts.compared", { compared, texts });
  if (threshold === null) return paragraph([seen, t("texts.tooFew", { pairs: chancePairs })], t);
  const few = chancePairs < FEW_PAIRS ? [t("texts.highest", { pairs: chancePairs })] : [];
  return paragraph([seen, ...few, t("texts.model")], t);
}
