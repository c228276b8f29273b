import { max } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import { components } from "./components.ts";
import { firstMover } from "./first-mover.ts";

/** A text with what decides where it belongs and when it was. */
export interface TextMember {
  readonly id: string;
  readonly jurisdiction: string;
  readonly offences: readonly string[];
  readonly possiblyFrom: string | null;
  readonly certainlyFrom: string | null;
}

export interface TextFamily {
  readonly members: readonly TextMember[];
  readonly firstMover: TextMember | null;
  readonly sharedWords: number;
  readonly matches: readonly Node<"TextMatch">[];
}

const day = ({ certainlyFrom, possiblyFrom }: TextMember): string =>
  certainlyFrom ?? possiblyFrom ?? "9999";

const byDay = (a: TextMember, b: TextMember): number =>
  day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1;

/** The one that was certainly in force before any other may have been; null if dates cannot tell. */
export function firstOf<T extends TextMember>(members: readonly T[]): T | null {
  const { known, perhapsEarlier } = firstMover(members);
  return perhapsEarlier.length === 0 ? known : null;
}

/** The groups in which texts hang together by their matches and one at least is on the offence. */
export function textFamiliesOn(
  offence: string,
  texts: readonly TextMember[],
  matches: readonly Node<"TextMatch">[],
): TextFamily[] {
  const place = new Map(texts.map(({ id }, index) => [id, index]));
  const links = matches.flatMap((match) => {
    const [a, b] = [place.get(match.a), place.get(match.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, match }];
  });
  return components(
    texts.length,
    links.map(({ a, b }) => [a, b] as const),
  )
    .map((group) => {
      const own = new Set(group);
      const members = group.flatMap((index) => texts[index] ?? []).toSorted(byDay);
      const between = links.filter(({ a }) => own.has(a)).map(({ match }) => match);
      return {
        members,
        firstMover: firstOf(members),
        sharedWords: max(between, ({ sharedWords }) => sharedWords) ?? 0,
        matches: between.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
      };
    })
    .filter(({ members }) => members.some(({ offences }) => offences.includes(offence)))
    .sort(
      (a, b) =>
        b.members.length - a.members.length ||
        ((a.members[0]?.id ?? "") < (b.members[0]?.id ?? "") ? -1 : 1),
    );
}

export interface TextFamilies {
  readonly texts: number;
  readonly compared: number;
  readonly aligned: number;
  readonly threshold: number | null;
  readonly percentile: number;
  readonly chancePairs: number;
  readonly families: readonly TextFamily[];
}
