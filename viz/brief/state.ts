import { briefAddress, MOST_ITEMS, noteName } from "../address/brief.ts";
import { BadAddress } from "../address/errors.ts";
import type { Messages } from "../i18n/messages.ts";

/*
 * What an address says of a brief: its items in their order, the reader's title and notes, what was taken out
 * last, and where the reader came from. Every step leads to another such address.
 */

/** One item as the address names it, with the reader's note on it. */
interface NotedItem {
  readonly text: string;
  readonly note: string;
}

/** What was taken out last, and from which place, so that it can be put back. */
interface RemovedItem extends NotedItem {
  readonly place: number;
}

export interface BriefState {
  readonly items: readonly NotedItem[];
  /** Empty where the title follows from the items. */
  readonly title: string;
  readonly removed: RemovedItem | null;
  /** The page from which the reader came, within this site. */
  readonly back: string | null;
}

export const MOST_LETTERS = { title: 200, note: 500 } as const;

const textOf = (query: URLSearchParams, name: string): string => query.get(name)?.trim() ?? "";

function noteOf(query: URLSearchParams, place: number, t: Messages): string {
  const note = textOf(query, noteName(place)).replaceAll(/\r\n?/g, "\n");
  if (note.length > MOST_LETTERS.note)
    throw new BadAddress(
      t("brief.noteTooLong", { most: MOST_LETTERS.note, count: note.length, place }),
    );
  return note;
}

function removedOf(query: URLSearchParams, t: Messages): RemovedItem | null {
  const [, place, text] = /^(\d{1,2})\.(.+)$/s.exec(textOf(query, "removed")) ?? [];
  return place === undefined || text === undefined
    ? null
    : { place: Number(place), text, note: noteOf(query, 0, t) };
}

/** A path within this site; null for anything that could lead out of it. */
export function backOf(query: URLSearchParams): string | null {
  const back = textOf(query, "back");
  if (!/^\/(?![/\\])/.test(back) || !URL.canParse(back, "http://here.invalid")) return null;
  const { origin, pathname, search, hash } = new URL(back, "http://here.invalid");
  if (origin !== "http://here.invalid" || pathname.startsWith("//")) return null;
  return pathname + search + hash;
}

/** What the address says; each item once, with the note that stands beside its first place. */
export function briefStateOf(query: URLSearchParams, t: Messages): BriefState {
  const items = new Map<string, string>();
  for (const [index, text] of query.getAll("items").filter(Boolean).entries())
    if (!items.has(text)) items.set(text, index < MOST_ITEMS ? noteOf(query, index + 1, t) : "");
  if (items.size > MOST_ITEMS)
    throw new BadAddress(t("brief.tooMany", { most: MOST_ITEMS, count: items.size }));
  return {
    items: [...items].map(([text, note]) => ({ text, note })),
    title: textOf(query, "title").slice(0, MOST_LETTERS.title),
    removed: removedOf(query, t),
    back: backOf(query),
  };
}

/** The address of a brief in a state, as a page or as a file. */
export function stateAddress({ items, title, removed, back }: BriefState, path = "/brief"): string {
  const more = Object.fromEntries(
    [
      ["title", title],
      ...items.map(({ note }, index) => [noteName(index + 1), note]),
      ["removed", removed ? `${removed.place}.${removed.text}` : ""],
      [noteName(0), removed?.note ?? ""],
      ["back", back ?? ""],
    ].filter(([, value]) => value !== ""),
  );
  const texts = items.map(({ text }) => text);
  return texts.length === 0 && Object.keys(more).length === 0
    ? path
    : briefAddress(path, texts, more);
}

/** The address as others should have it: without what was taken out, and without where this reader came from. */
export const sharedAddress = (state: BriefState, path = "/brief"): string =>
  stateAddress({ ...state, removed: null, back: null }, path);

/** With what was taken out back in its place. */
export const withRestored = (state: BriefState): BriefState => {
  const { removed, items } = state;
  if (!removed) return state;
  const { place, ...item } = removed;
  return { ...state, items: items.toSpliced(place - 1, 0, item), removed: null };
};

/** The steps that a button of the page asks for: `up-2`, `down-1`, `remove-3`. */
const STEP = /^(up|down|remove)-(\d{1,2})$/;

/** With a step done; as it is, if the step names no item. */
export function withStep(state: BriefState, step: string): BriefState {
  const [, what, number] = STEP.exec(step) ?? [];
  const index = Number(number) - 1;
  const item = state.items[index];
  if (item === undefined) return { ...state, removed: null };
  const without = state.items.toSpliced(index, 1);
  if (what === "remove")
    return { ...state, items: without, removed: { ...item, place: index + 1 } };
  const to = Math.max(0, Math.min(without.length, index + (what === "up" ? -1 : 1)));
  return { ...state, items: without.toSpliced(to, 0, item), removed: null };
}

/** Where on the page the item of a step stands afterwards. */
export function anchorAfter(state: BriefState, step: string): string {
  const [, what, number] = STEP.exec(step) ?? [];
  if (what === "remove" || number === undefined) return "";
  const to = Number(number) + (what === "up" ? -1 : 1);
  return `#item-${Math.max(1, Math.min(state.items.length, to))}`;
}
