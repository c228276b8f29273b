import type { JurisdictionFile } from "../../../schema/records/jurisdiction-file.ts";
import type { LawEntry } from "../../../schema/records/law.ts";
import { canBeOneDay } from "../../../schema/records/partial-date.ts";
import { slug } from "../../formats/slug.ts";
import { isSame } from "./laws.ts";

/** A record without its empty lists. */
const bare = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([, part]) => !Array.isArray(part) || part.length > 0),
  );

/** What is made for one country. */
export class Country {
  readonly sources: Record<string, object> = {};
  readonly laws: LawEntry[] = [];
  readonly cases: object[] = [];
  readonly addTo: Record<string, { events: object[]; contradictions: object[] }> = {};
  readonly corrections: object[] = [];
  readonly known: JurisdictionFile | undefined;
  readonly ids: Set<string>;

  constructor(known: JurisdictionFile | undefined) {
    this.known = known;
    this.ids = new Set([...(known?.laws ?? []), ...(known?.cases ?? [])].map(({ id }) => id));
  }

  /** The name of the source of that address, which is added where it is not there. */
  cite(source: { readonly url: string }): string {
    const [known] =
      Object.entries(this.sources).find(([, one]) => (one as { url: string }).url === source.url) ??
      [];
    const name = known ?? `uwazi-${Object.keys(this.sources).length + 1}`;
    this.sources[name] ??= source;
    return name;
  }

  /** The id of a law that a charge names by its title, or by its whole number with the year. */
  lawCalled(text: string): string | undefined {
    const isNumber = /\d{4}/.test(text);
    return [...(this.known?.laws ?? []), ...this.laws].find(
      (law) =>
        isSame(law, { title: text, kind: law.kind, events: [] }) ||
        (isNumber && slug(law.number ?? "") === slug(text)),
    )?.id;
  }

  /** Adds to a law of the atlas what it lacks; what it has otherwise stays beside it. */
  merge(id: string, law: LawEntry, into: LawEntry, sources: readonly string[]): void {
    const more = this.addTo[id] ?? { events: [], contradictions: [] };
    for (const { event, date } of law.events) {
      const own = into.events.filter((one) => one.event === event);
      const [first] = own;
      if (own.some((one) => canBeOneDay(one.date, date))) continue;
      if (!first) more.events.push({ event, date, sources });
      else
        more.contradictions.push({
          about: `date: ${event.replaceAll("_", " ")}`,
          claims: [
            { says: first.date, sources: first.sources },
            { says: date, sources },
          ],
        });
    }
    for (const field of ["number", "officialUrl"] as const)
      if (law[field] !== undefined && into[field] === undefined)
        this.corrections.push({ of: id, field, expect: null, value: law[field], sources });
    if (more.events.length + more.contradictions.length > 0) this.addTo[id] = more;
  }

  file(jurisdiction: string): object | null {
    const { sources, laws, cases, corrections } = this;
    const addTo = Object.fromEntries(
      Object.entries(this.addTo).map(([id, { events, contradictions }]) => [
        id,
        {
          ...(events.length > 0 && { events }),
          ...(contradictions.length > 0 && { contradictions }),
        },
      ]),
    );
    const parts = { laws: laws.map(bare), cases: cases.map(bare), addTo, corrections };
    const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
    // A source that nothing cites is left out.
    const written = JSON.stringify(filled);
    const cited = Object.entries(sources).filter(([name]) => written.includes(`"${name}"`));
    return filled.length === 0
      ? null
      : { jurisdiction, sources: Object.fromEntries(cited), ...Object.fromEntries(filled) };
  }
}
