/** A chart that was taken back, and what took its place. */
interface RetiredChart {
  readonly name: string;
  /** What the new chart calls those of its options that mean the same. */
  readonly options: Readonly<Record<string, string>>;
  /** Why it was taken back. */
  readonly why: "refused.retiredChart" | "refused.retiredDrift";
}

const LOOK = { lang: "lang", theme: "theme", width: "width" } as const;

const RETIRED: Readonly<Record<string, RetiredChart>> = {
  drop: {
    name: "prison-for-words",
    options: { country: "country", ...LOOK },
    why: "refused.retiredChart",
  },
  exposure: {
    name: "who-may-ask",
    options: { country: "country", power: "power", asOf: "asOf", ...LOOK },
    why: "refused.retiredChart",
  },
  drift: { name: "spread", options: LOOK, why: "refused.retiredDrift" },
  gap: {
    name: "request",
    options: { asker: "requesting", asked: "requested", treaty: "treaty", asOf: "asOf", ...LOOK },
    why: "refused.retiredChart",
  },
};

export const retiredChart = (name: string): RetiredChart | null =>
  Object.hasOwn(RETIRED, name) ? (RETIRED[name] ?? null) : null;

/** The options of a retired chart, as the one in its place has them. */
export const optionsInPlace = (
  { options }: RetiredChart,
  query: URLSearchParams,
): URLSearchParams =>
  new URLSearchParams(
    [...query].flatMap(([name, value]) => {
      const meant = Object.hasOwn(options, name) ? options[name] : undefined;
      return meant === undefined ? [] : [[meant, value]];
    }),
  );

/** Name and options by which what took a chart's place is asked for; as given where it was not retired. */
export function inPlaceOf(name: string, query: URLSearchParams) {
  const retired = retiredChart(name);
  return retired ? { name: retired.name, query: optionsInPlace(retired, query) } : { name, query };
}
