import { SaxesParser } from "saxes";
import { FILE_LIMITS } from "../../formats/limits.ts";
import type { Section } from "../../material.ts";
import { numberOf, type SectionsRead, textIssue, tidy } from "./section.ts";

/** Akoma Ntoso 3.0, which is OASIS LegalDocML Akoma Ntoso 1.0, with its committee drafts. */
const NAMESPACE = /^http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0/;

/** What a law counts by: sections or articles. */
const UNITS = new Set(["section", "article"]);
/** Of these nothing is words of the law: data about it, editors' notes, what was struck out, numbering. */
const NO_WORDS = new Set(["meta", "authorialNote", "remark", "del", "num"]);
/** Elements inside a line; all others end one. */
const INLINE = new Set(
  "a abbr affectedDocument b concept courtType date def documentRef entity event fillIn i ins inline location mmod mod mref object organization outcome person process quantity quotedText ref relatedDocument rmod role rref shortTitle span sub sup term time u".split(
    " ",
  ),
);

/** Why the rest of a file is not read. */
class Refused extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

interface Open {
  readonly line: number;
  readonly eId: string | undefined;
  num: string;
  heading: string;
  words: string;
}

/** `22` from `sec_22` or `part_2__sec_22`, where no number is printed. */
const numberInId = (eId: string | undefined): string | undefined =>
  numberOf(
    eId
      ?.split("__")
      .at(-1)
      ?.replace(/^[^_]*_/, "") ?? "",
  );

/** The sections or articles of a law in Akoma Ntoso; one that a law quotes is words of the one that quotes it. */
export function readAkomaNtoso(file: string, xml: string): SectionsRead {
  const issues: SectionsRead["issues"][number][] = [];
  const sections: Section[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  /** The names of the elements that are open, outermost first. */
  const way: string[] = [];
  let unit: { open: Open; depth: number } | undefined;
  let silent: number | undefined;
  let line = 1;

  const endLine = (local: string): void => {
    if (unit && silent === undefined && !INLINE.has(local)) unit.open.words += "\n\n";
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
    if (NO_WORDS.has(local)) silent ??= way.length;
    endLine(local);
    if (unit || silent !== undefined || !UNITS.has(local) || way.includes("quotedStructure"))
      return;
    const eId = attributes["eId"]?.value;
    unit = { open: { line, eId, num: "", heading: "", words: "" }, depth: way.length };
  });
  const take = (text: string): void => {
    if (!unit) return;
    const own = way[unit.depth];
    if (own === "num" && way.length === unit.depth + 1) unit.open.num += text;
    else if (silent !== undefined) return;
    else if (own === "heading") unit.open.heading += text;
    else unit.open.words += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ local }) => {
    if (unit?.depth === way.length) {
      sections.push(...finish(unit.open));
      unit = undefined;
    } else endLine(local);
    if (silent === way.length) silent = undefined;
    way.pop();
  });

  function finish({ line: at, eId, num, heading, words }: Open): Section[] {
    const number = numberOf(num) ?? numberInId(eId);
    if (number !== undefined)
      return [
        { number, heading: tidy(heading) || undefined, content: tidy(words), file, line: at },
      ];
    issues.push(
      textIssue(
        file,
        at,
        'a section without a number; give it <num>22</num> or an eId such as eId="sec_22"',
      ),
    );
    return [];
  }

  // Once it is not well-formed, what follows cannot be trusted.
  let broken: string | undefined;
  parser.on("error", ({ message }) => {
    broken ??= message;
    if (broken === message)
      issues.push(
        textIssue(
          file,
          parser.line,
          `not well-formed XML (${message.replace(/^\d+:\d+:\s*/, "").replace(/\.$/, "")}); correct it or save the law anew`,
        ),
      );
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    // Nothing of it is read further: that is what the limits are for.
    if (!(error instanceof Refused)) throw error;
    return { sections: [], issues: [textIssue(file, error.line, error.message)] };
  }
  if (broken !== undefined) return { sections: [], issues: issues.slice(0, 1) };
  if (sections.length === 0 && issues.length === 0)
    issues.push(
      textIssue(
        file,
        1,
        "no <section> or <article> in it; mark its sections, or save it as plain text",
      ),
    );
  return { sections, issues };
}
