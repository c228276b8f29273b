import {
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Label } from "../../schema/graph/nodes.ts";
import { DEATH_MONTHS, LIFE_MONTHS } from "../../schema/records/terms.ts";
import { schema } from "../graphql/schema.ts";

/** Columns that the SDL does not have, or has as an object: what they hold. */
const OURS: Readonly<Record<string, string>> = {
  id: "Stable id.",
  order: "Its place among its equals, from 0.",
  nameEn: "Its name in English.",
  nameEs: "Its name in Spanish.",
  nameFr: "Its name in French.",
  nameAr: "Its name in Arabic.",
  nameRu: "Its name in Russian.",
  nameZh: "Its name in Chinese.",
  titleEs: "Its full title in Spanish.",
  titleFr: "Its full title in French.",
  titleAr: "Its full title in Arabic.",
  titleRu: "Its full title in Russian.",
  titleZh: "Its full title in Chinese.",
  shortTitleEs: "The title that people use, in Spanish.",
  shortTitleFr: "The title that people use, in French.",
  shortTitleAr: "The title that people use, in Arabic.",
  shortTitleRu: "The title that people use, in Russian.",
  shortTitleZh: "The title that people use, in Chinese.",
  depositaryEs: "Who keeps it, in Spanish; empty if not noted.",
  depositaryFr: "Who keeps it, in French; empty if not noted.",
  depositaryAr: "Who keeps it, in Arabic; empty if not noted.",
  depositaryRu: "Who keeps it, in Russian; empty if not noted.",
  depositaryZh: "Who keeps it, in Chinese; empty if not noted.",
  kind: "What kind it is.",
  since: "The first day on which it may have come into force; empty if nothing limits it.",
  heaviest: `Its heaviest known prison term in months; life is ${LIFE_MONTHS}, death ${DEATH_MONTHS}. Empty if none is known.`,
  of: "Id of the law or provision.",
  observed:
    "The day from which a source shows the value, where `from` is not known; empty if no source is dated.",
  scopeRead: "Whether anything is known of the offences for which it may be used.",
  scopeOwnOffences: "Whether it reaches the treaty's own offences; empty if not noted.",
  scopeSeriousMonths:
    "It reaches other offences with at least this maximum, in months; empty if there is no such rule.",
  scopeElectronicEvidence:
    "Whether it reaches any offence whose evidence is electronic; empty if not noted.",
  scopeMinMonthsBoth:
    "Least maximum, in months, that the laws of both states must give; empty if there is no such rule.",
  conditions: "What has to hold beside the offence.",
  outcomeCode: "Its last known status; empty for a ruling on a law.",
  outcomeAsOf: "The date of the last dated step that shows the status; empty if none is dated.",
  outcomes: "How many members of a group have which status, as `acquitted:2`; empty for others.",
  unknownCharges: "Why no law can be linked to a charge.",
  firstDay: "The first day that its dates can mean; 0000-01-01 if nothing limits it.",
  lastDay: "The last day that its dated stages can mean; empty if none is dated.",
  day: "The last day that the date can mean; 9999-12-31 if nothing limits it.",
  fromId: "Id of the law or treaty that is said to be followed; empty if the graph has none.",
  exampleBecause: "Why the example is coded so.",
  texts: "How many texts of laws there are.",
  compared: "How many of them have enough words to be compared.",
  candidates: "How many pairs are close enough to be aligned.",
  chancePairs: "How many pairs of texts on different offences tell what chance brings.",
  date: "The day of the reading.",
  seed: "What the facts were drawn with.",
  percentile: "Percent of the pairs of chance that a match scores more than.",
  threshold: "What a match scores more than; empty where there are too few pairs of chance.",
  overlays:
    "The user's own folders that brought or changed it, by name; empty where all of it is the atlas's.",
  unshared: "Those of the user's own folders whose data may not be passed on.",
  hash: "SHA-256 of the contents.",
  codebook: "Version of the codebook.",
  knowledgeDate: "The last day to which the sources reach.",
};

/** What the labels are that the SDL has no type for. */
const LABELS_OURS: Readonly<Partial<Record<Label, string>>> = {
  Release: "The release that this data is.",
  TextComparison: "How the texts of the release were compared; empty where there are none.",
};

/** The SDL's type of a label; null where it has none. */
function typeOf(label: Label): GraphQLObjectType | null {
  const type = schema.getType(label);
  return isObjectType(type) ? type : null;
}

/** What a label is, in the words of the SDL. */
export function labelDescription(label: Label): string {
  const description = typeOf(label)?.description ?? LABELS_OURS[label];
  if (!description) throw new Error(`nothing says what ${label} is`);
  return description;
}

/** What a column holds, in the words of the SDL where it has them, and which values it may have. */
export function describeColumn(
  label: Label,
  name: string,
  refersTo: string | undefined,
): { description: string; allowed?: readonly string[] } {
  const field = typeOf(label)?.getFields()[name];
  const described = field?.description ?? OURS[name];
  const description = described ?? (refersTo && `Id in the table ${refersTo}.`);
  if (description === undefined || description === "")
    throw new Error(`nothing says what ${label}.${name} holds`);
  const named = field && getNamedType(field.type);
  const plain = field && (isNonNullType(field.type) ? field.type.ofType : field.type);
  return isEnumType(named) && named === plain
    ? { description, allowed: named.getValues().map((value) => value.name) }
    : { description };
}
