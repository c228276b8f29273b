import type { AuditFile } from "../schema/records/audit.ts";
import type { Jurisdiction } from "../schema/records/jurisdiction.ts";
import type { JurisdictionFile } from "../schema/records/jurisdiction-file.ts";
import type { LetterFile } from "../schema/records/letter.ts";
import type { RetiredFile } from "../schema/records/retired.ts";
import type { TextEntry, TextsFile } from "../schema/records/text.ts";
import type { TreatyFile } from "../schema/records/treaty.ts";
import type { Issue, Located } from "./issues.ts";

/** A text as the manifest names it, with its law and what was read of it. */
export type TextRead = Omit<TextEntry, "law"> & {
  readonly law: string;
  readonly sections: readonly Section[];
};

/** What a source gives: parsed records, each knowing where it stands, and what could not be parsed. */
export interface Material {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly files: readonly Located<JurisdictionFile>[];
  readonly treaties: readonly Located<TreatyFile>[];
  readonly letters: readonly Located<LetterFile>[];
  readonly retired: readonly Located<RetiredFile>[];
  readonly audits: readonly Located<AuditFile>[];
  /** Texts of laws that a user brought. */
  readonly texts: readonly Located<
    Pick<TextsFile, "sources"> & { readonly texts: readonly TextRead[] }
  >[];
  readonly issues: readonly Issue[];
}

export const nothing: Material = {
  jurisdictions: [],
  files: [],
  treaties: [],
  letters: [],
  retired: [],
  audits: [],
  texts: [],
  issues: [],
};

/** The material of several sources together. */
export const together = (all: readonly Material[]): Material => ({
  jurisdictions: all.flatMap((material) => material.jurisdictions),
  files: all.flatMap((material) => material.files),
  treaties: all.flatMap((material) => material.treaties),
  letters: all.flatMap((material) => material.letters),
  retired: all.flatMap((material) => material.retired),
  audits: all.flatMap((material) => material.audits),
  texts: all.flatMap((material) => material.texts),
  issues: all.flatMap((material) => material.issues),
});

/** How many records of each kind the material holds. */
export function countRecords(material: Material): Record<string, number> {
  const sum = <T>(items: readonly T[], of: (item: T) => number) =>
    items.reduce((total, item) => total + of(item), 0);
  const { files, treaties, letters, texts } = material;
  return {
    jurisdictions: material.jurisdictions.length,
    laws: sum(files, ({ value }) => value.laws.length),
    provisions: sum(files, ({ value }) => sum(value.laws, (law) => law.provisions.length)),
    amendments: sum(files, ({ value }) => sum(value.laws, (law) => law.amendments.length)),
    powers: sum(files, ({ value }) => value.powers.length),
    safeguards: sum(files, ({ value }) => value.safeguards.length),
    "not punished": sum(files, ({ value }) => value.notPunished.length),
    cases: sum(files, ({ value }) => value.cases.length),
    indicators: sum(files, ({ value }) => value.indicators.length),
    treaties: treaties.length,
    articles: sum(treaties, ({ value }) => value.articles.length),
    participations: sum(treaties, ({ value }) => value.participation.length),
    positions: sum(treaties, ({ value }) => value.positions.length),
    influences: sum(files, ({ value }) => sum(value.laws, (law) => law.influences.length)),
    letters: letters.length,
    demands: sum(letters, ({ value }) => value.demands.length),
    texts: sum(texts, ({ value }) => sum(value.texts, ({ sections }) => sections.length)),
    sources:
      sum(files, ({ value }) => Object.keys(value.sources).length) +
      sum(treaties, ({ value }) => Object.keys(value.sources).length) +
      sum(letters, ({ value }) => Object.keys(value.sources).length) +
      sum(texts, ({ value }) => Object.keys(value.sources).length),
  };
}

/** A section of a law with its words, as a file has it. */
export interface Section {
  /** Its number as printed, `22`, `24(1)` or `197 bis`; with its schedule where that is numbered apart, `Schedule 2/5`. */
  readonly number: string;
  /** Which wording it is, where its file has several. */
  readonly version?: string | undefined;
  readonly heading?: string | undefined;
  /** Its words; empty where the text has none, as of a repealed section. */
  readonly content: string;
  /** Where it begins. */
  readonly file: string;
  readonly line: number;
}
