import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { FILE_LIMITS } from "../../../formats/limits.ts";
import { textOf } from "../../../formats/text-file.ts";
import type { TextFormat } from "../format.ts";
import { numberOf } from "../number.ts";
import { isSchedule, nameOfSchedule, type Placed, placedSections } from "../placed.ts";
import { raised } from "../raised.ts";
import { refused, type SectionsRead, showNumbers, textIssue, tidy } from "../section.ts";

/** Akoma Ntoso 3.0, which is OASIS LegalDocML Akoma Ntoso 1.0, with its drafts and national profiles. */
const NAMESPACE =
  /^http:\/\/(?:docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0|Inhaltsdaten\.LegalDocML\.de\/)/;
/** What our own export says beside it: there a number is the section as the atlas has it. */
const OURS = "urn:lawdrift:";

/** Where the words of a law stand. */
const BODY = new Set(["body", "mainBody", "collectionBody", "fragmentBody", "portionBody"]);
/** What a law quotes of another is words of the one that quotes it. */
const QUOTED = new Set(["quotedStructure", "embeddedStructure"]);
/** Of these nothing is words of the law: data about it, editors' notes, what was struck out. */
const MUTE = new Set(["meta", "authorialNote", "noteRef", "remark", "del", "toc"]);
const TITLES = new Set(["heading", "subheading", "crossHeading"]);
/** Elements inside a line; all others end one. */
const INLINE = new Set(
  "a abbr affectedDocument b concept courtType date def documentRef entity event fillIn i ins inline location mmod mod mref noteRef authorialNote object organization outcome person placeholder process quantity quotedText ref relatedDocument rmod role rref shortTitle span sub sup term time u".split(
    " ",
  ),
);

/**
 * How much a level is what a law counts by. An article is a section of the law wherever it stands; a section only where it
 * holds no article; smaller levels only where a law or schedule has neither; of the rest none is.
 */
const RANK: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "attachment book chapter component division part subchapter subdivision subpart subtitle title tome"
      .split(" ")
      .map((name) => [name, 0]),
  ),
  ...Object.fromEntries(
    "alinea clause indent level list paragraph point proviso subsection subparagraph transitional"
      .split(" ")
      .map((name) => [name, 1]),
  ),
  section: 2,
  rule: 2,
  article: 3,
};
const WEAK = 1;
/** What an `<hcontainer>` may be named to be a section. */
const NAMED = /^(?:section|article|regulation|rule|clause|order)s?$/i;
/** Ids of parts that number their articles anew: transitional provisions, annexes, schedules, attachments. */
const APART = /^(?:disp|annex|anx|app|sched|att|cmp)(?:_|$)/;

type Attributes = Record<string, SaxesAttributeNS>;

/** Why the rest of a file is not read. */
class Refused extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** A level of the law that is open. */
interface Level {
  readonly depth: number;
  readonly line: number;
  readonly local: string;
  readonly eId: string | undefined;
  readonly name: string | undefined;
  /** The id that our own export gave it. */
  readonly ours: string | undefined;
  rank: number;
  num: string;
  heading: string;
  words: string;
}

/** `art_7` of `disp_u2/art_7`, `sec_22` of `part_2__sec_22` */
const ownId = (eId: string | undefined): string => eId?.split(/__|\//).at(-1) ?? "";

/** `22` from `part_2__sec_22`, `143 bis` from `art_143_bis`, where no number is printed. */
const numberInId = (eId: string | undefined): string | undefined =>
  /\p{Nd}/u.test(ownId(eId))
    ? numberOf(
        ownId(eId)
          .replace(/^\p{L}+[_-](?:[nz](?=\d))?/u, "")
          .replaceAll("_", " "),
      )
    : undefined;

const rankOf = (local: string, name: string | undefined): number | undefined => {
  if (local !== "hcontainer") return RANK[local];
  if (name === undefined || name === "crossheading") return 0;
  if (NAMED.test(name)) return 2;
  return isSchedule(name) || /s$|^(?:part|chapter|book|title|division)$/i.test(name) ? 0 : WEAK;
};

/** The sections or articles of a law in Akoma Ntoso, each by the number that is printed. */
export function readAkomaNtoso(file: string, xml: string): SectionsRead {
  const issues: SectionsRead["issues"][number][] = [];
  const found: (Placed & { rank: number })[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  /** The names of the elements that are open, outermost first. */
  const way: string[] = [];
  const levels: Level[] = [];
  /** Depths at which something began that goes on. */
  let mute: number | undefined;
  let num: number | undefined;
  let quoted: number | undefined;
  let body: number | undefined;
  let line = 1;
  const outside = { line: 0, words: 0 };
  const leaveOut = (at: number, words: string): void => {
    const count = words.split(/\s+/).filter((word) => word !== "").length;
    if (count === 0) return;
    if (outside.words === 0) outside.line = at;
    outside.words += count;
  };

  const unit = (): Level | undefined => levels.findLast(({ rank }) => rank > 0);
  const open = (local: string, attributes: Attributes): void => {
    const name = attributes["name"]?.value;
    const rank = rankOf(local, name);
    if (rank === undefined || quoted !== undefined) return;
    if (body === undefined && local !== "attachment" && local !== "component") return;
    const outer = unit();
    if (outer && rank <= outer.rank && rank > 0) return;
    if (outer && rank > 0) {
      leaveOut(outer.line, outer.words);
      outer.rank = 0;
    }
    const ours = Object.values(attributes).find(
      ({ uri, local: own }) => uri === OURS && own === "id",
    )?.value;
    levels.push({
      depth: way.length,
      line,
      local,
      eId: attributes["eId"]?.value,
      name,
      ours,
      rank,
      num: "",
      heading: "",
      words: "",
    });
  };

  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new Refused(
        parser.line,
        "a document type that declares entities, which are not read, here or from elsewhere; write what they stand for and remove it",
      );
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    way.push(local);
    if (way.length > FILE_LIMITS.depth)
      throw new Refused(line, `elements stand in one another more than ${FILE_LIMITS.depth} deep`);
    if (way.length === 1 && (local !== "akomaNtoso" || !NAMESPACE.test(uri)))
      issues.push(
        textIssue(
          file,
          line,
          `<${local}> of ${uri || "no namespace"} is not Akoma Ntoso 3.0; save it as Akoma Ntoso 3.0 (OASIS 1.0) or as plain text`,
        ),
      );
    if (MUTE.has(local)) mute ??= way.length;
    if (mute === undefined) {
      if (local === "num") num ??= way.length;
      if (QUOTED.has(local)) quoted ??= way.length;
      if (BODY.has(local)) body ??= way.length;
      endLine(local);
      open(local, attributes as Attributes);
    }
  });

  function endLine(local: string): void {
    if (INLINE.has(local) || mute !== undefined) return;
    const inner = levels.at(-1);
    if (inner && num !== undefined && num === inner.depth + 1) inner.num += "\n";
    else if (inner && TITLES.has(way[inner.depth] ?? "")) inner.heading += "\n";
    const around = unit();
    if (around) around.words += "\n\n";
  }

  const take = (text: string): void => {
    if (mute !== undefined) return;
    const inner = levels.at(-1);
    const own = inner && way[inner.depth];
    if (inner && num === inner.depth + 1) {
      inner.num += way.at(-1) === "sup" ? raised(text) : text;
      return;
    }
    if (num !== undefined) return;
    if (inner && own !== undefined && TITLES.has(own)) {
      inner.heading += text;
      // The title of a chapter that stands in an article is words of it; a smaller level around one is no section.
      if (inner.rank > 0 || (unit()?.rank ?? 0) <= WEAK) return;
    }
    const around = unit();
    if (around) around.words += text;
    else if (body !== undefined && quoted === undefined && !way.some((name) => TITLES.has(name)))
      leaveOut(parser.line, text);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ local }) => {
    const inner = levels.at(-1);
    if (inner?.depth === way.length) {
      levels.pop();
      if (inner.rank > 0) finish(inner);
    }
    endLine(local);
    if (mute === way.length) mute = undefined;
    if (num === way.length) num = undefined;
    if (quoted === way.length) quoted = undefined;
    if (body === way.length) body = undefined;
    way.pop();
  });

  const schedulesSeen = new Map<Level, string>();
  /** What to call a schedule: as it is numbered, by a short heading, by its id, or by its place. */
  const nameOf = (level: Level): string => {
    const known = schedulesSeen.get(level);
    if (known !== undefined) return known;
    const printed = [level.num, level.heading]
      .map(nameOfSchedule)
      .find((title) => title !== "" && title.length <= 40);
    const name = printed ?? (ownId(level.eId) || `${level.local} ${schedulesSeen.size + 1}`);
    schedulesSeen.set(level, name);
    return name;
  };
  const isApart = ({ local, name, eId }: Level): boolean =>
    local === "attachment" ||
    local === "component" ||
    local === "transitional" ||
    (local === "hcontainer" && name !== undefined && !/s$/.test(name) && isSchedule(name)) ||
    APART.test(ownId(eId));

  function finish({ line: at, eId, num: printed, heading, words, rank, ours }: Level): void {
    const content = tidy(words);
    const number = ours === undefined ? (numberOf(printed) ?? numberInId(eId)) : tidy(printed);
    const title = tidy(heading).replaceAll("\n", " ") || undefined;
    if (number === undefined || number === "") {
      if (content === "" && title === undefined) return;
      if (rank === WEAK) leaveOut(at, words);
      else
        issues.push(
          textIssue(
            file,
            at,
            'a section without a number, which is not read; give it <num>22</num> or an eId such as eId="sec_22"',
            "warning",
          ),
        );
      return;
    }
    const apart = levels.findLast(isApart);
    const around = levels.findLast((level) => level !== apart && /\S/.test(level.num));
    const inside = around && (!apart || around.depth > apart.depth) ? around : undefined;
    const [, version] = /#.*@(.+)$/.exec(ours ?? "") ?? [];
    found.push({
      number,
      version,
      heading: title,
      content,
      file,
      line: at,
      schedule: apart && nameOf(apart),
      chapter: inside && (numberOf(inside.num) ?? nameOfSchedule(inside.num)),
      rank,
    });
  }

  // Once it is not well-formed, what follows cannot be trusted.
  let broken: string | undefined;
  let brokenAt = 1;
  parser.on("error", ({ message }) => {
    if (broken === undefined) brokenAt = parser.line;
    broken ??= message;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    // Nothing of it is read further: that is what the limits are for.
    if (!(error instanceof Refused)) throw error;
    return refused(file, error.line, error.message);
  }
  if (broken !== undefined)
    return refused(
      file,
      brokenAt,
      `not well-formed XML (${broken.replace(/^\d+:\d+:\s*/, "").replace(/\.$/, "")}); correct it or save the law anew`,
    );
  // Smaller levels are sections only where there are none.
  const strong = new Set(found.filter(({ rank }) => rank > WEAK).map(({ schedule }) => schedule));
  const isKept = ({ rank, schedule }: { rank: number; schedule?: string | undefined }) =>
    rank > WEAK || !strong.has(schedule);
  const kept = found.filter(isKept);
  const dropped = found.filter((section) => !isKept(section));
  for (const { line: at, content } of dropped) leaveOut(at, content);
  if (kept.length === 0 && issues.length === 0)
    return refused(
      file,
      1,
      "no <section> or <article> in it; mark its sections, or save it as plain text",
    );
  if (outside.words > 0 && kept.length > 0)
    issues.push(
      textIssue(
        file,
        outside.line,
        `${outside.words} words stand in no section from here on and are left out${dropped.length > 0 ? `, among them ${showNumbers(dropped.map(({ number }) => number))}` : ""}`,
        "warning",
      ),
    );
  return { sections: placedSections(kept.map(({ rank: _, ...section }) => section)), issues };
}

const format: TextFormat = {
  endings: [".xml", ".akn"],
  title: "Akoma Ntoso 3.0",
  read(file, bytes) {
    const read = textOf(bytes);
    return "message" in read
      ? refused(file, read.line, read.message)
      : readAkomaNtoso(file, read.text);
  },
};
export default format;
