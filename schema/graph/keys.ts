import { createHash } from "node:crypto";

/**
 * How the id of each node is made: the only place. Ids are made from facts, readable, stable over
 * releases and never used again for something else.
 */

const words = (text: string): string => text.trim().replace(/\s+/g, "-");

/** `KEN/act/2018/5` */
export const lawKey = (iso3: string, local: string): string => `${iso3}/${local}`;

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number with its raised digits written after a caret, as ids and searches have it: `157¹` as `157^1`. */
export const withCarets = (text: string): string =>
  text.replaceAll(
    new RegExp(`[${RAISED}]+`, "gu"),
    (raised) => `^${[...raised].map((digit) => RAISED.indexOf(digit)).join("")}`,
  );

/** `KEN/act/2018/5#22`; a section with several wordings adds the wording's year, `…#24(1)@2015`; raised digits follow a caret. */
export const provisionKey = (law: string, section: string, version?: string): string =>
  `${law}#${words(withCarets(section))}${version === undefined ? "" : `@${version}`}`;

/** A reference as the atlas writes it, `act/2018/5#24(1)@2015`, to the provision's id. */
export const provisionRefKey = (iso3: string, reference: string): string =>
  lawKey(iso3, words(withCarets(reference)));

/** `case/KEN/2020-robert-alai` */
export const caseKey = (iso3: string, local: string): string => `case/${iso3}/${local}`;

/** `treaty/uncc` */
export const treatyKey = (treaty: string): string => `treaty/${treaty}`;

/** `treaty/uncc#40` */
export const articleKey = (treaty: string, number: number): string =>
  `${treatyKey(treaty)}#${number}`;

/** `treaty/uncc/KEN`: what KEN did about the treaty. */
export const participationKey = (treaty: string, iso3: string): string =>
  `${treatyKey(treaty)}/${iso3}`;

/** `KEN/safeguard/user_notification` and `KEN/power/preservation~2` for a second coding of one code. */
export const codingKey = (iso3: string, kind: string, code: string, nth: number): string =>
  `${iso3}/${kind}/${code}${nth > 1 ? `~${nth}` : ""}`;

/** `KEN/not_punished/defamation`: that KEN is known not to punish it. */
export const notPunishedKey = (iso3: string, offence: string): string =>
  `${iso3}/not_punished/${offence}`;

/** `KEN/indicator/vdem-v2x_rule`: a rating of KEN that others publish. */
export const indicatorKey = (iso3: string, local: string): string => `${iso3}/indicator/${local}`;

/** `code/offence/defamation` */
export const codeKey = (kind: string, code: string): string => `code/${kind}/${code}`;

/** `organization/human-rights-watch` */
export const organizationKey = (organization: string): string => `organization/${organization}`;

/** `letter/2022-01-13` */
export const letterKey = (letter: string): string => `letter/${letter}`;

/** `letter/2022-01-13#narrow_scope` */
export const demandKey = (letter: string, demand: string): string =>
  `${letterKey(letter)}#${demand}`;

/** The start of the SHA-256 of an id, where it may be guessed: one that was withdrawn has a keyed hash. */
export const idHash = (id: string): string =>
  createHash("sha256").update(id).digest("hex").slice(0, 16);

/** `retired/0123456789abcdef` */
export const retiredKey = (hash: string): string => `retired/${hash}`;

/** `code/offence/defamation@es`: the code in another language. */
export const wordingKey = (kind: string, code: string, language: string): string =>
  `${codeKey(kind, code)}@${language}`;

/** `KEN/act/2018/5~event/2`: the nth dependent fact of a kind that has no name of its own. */
export const partKey = (whole: string, kind: string, nth: number): string =>
  `${whole}~${kind}/${nth}`;

/** `text/KEN/act/2018/5#22@en`: the words of a section in a language, or of one of its wordings. */
export const textKey = (law: string, section: string, language: string, version?: string): string =>
  `text/${provisionKey(law, section, version)}@${language}`;

/** `text-match/KEN/act/2018/5#22@en~UGA/act/2011/2#12@en`, whichever of the two texts is named first. */
export const textMatchKey = (a: string, b: string): string =>
  `text-match/${[a, b]
    .sort()
    .map((text) => text.replace(/^text\//, ""))
    .join("~")}`;

/** The one node that says how the texts of a release were compared. */
export const TEXT_COMPARISON_KEY = "text-comparison";

/** `audit/2026-12-01#cases`: what the reading of a day found of a kind of fact. */
export const auditKey = (date: string, kind: string): string => `audit/${date}#${kind}`;

/** `source/` and the start of the SHA-256 of its address: one address, one source. */
export const sourceKey = (url: string): string =>
  `source/${createHash("sha256").update(url).digest("hex").slice(0, 12)}`;
