import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** A page on a measure, beside its code: what it means, how it is computed, what critics say. */
export interface MeasurePage {
  /** Its file's name, and its address under `/methods/`. */
  readonly name: string;
  readonly title: string;
  /** The example of the gallery that shows it on real data. */
  readonly example: string;
  /** Where the sentences stand in that example's answer, such as `race.caution`. */
  readonly say: string;
  /** The text, in Markdown. */
  readonly text: string;
}

const Head = z.strictObject({ title: z.string(), example: z.string(), say: z.string() });

const HERE = new URL("./", import.meta.url);
const PARTS = /^---\n([\s\S]+?)\n---\n([\s\S]+)$/;

/** Every `.md` file of this folder, by title. */
export const measurePages: readonly MeasurePage[] = readdirSync(HERE)
  .filter((file) => file.endsWith(".md"))
  .map((file) => {
    const [, head = "", text = ""] = PARTS.exec(readFileSync(new URL(file, HERE), "utf8")) ?? [];
    const parsed = Head.safeParse(parse(head));
    if (!parsed.success) throw new Error(`api/measures/${file}: ${z.prettifyError(parsed.error)}`);
    return { name: file.replace(/\.md$/, ""), ...parsed.data, text: text.trim() };
  })
  .sort((a, b) => (a.title < b.title ? -1 : 1));
