/** French writes the first of a month as an ordinal, which the formats of Intl do not. */
const FIRST = /^1 (?=\p{L})/u;

/** How a locale writes a year, a month or a day: `2018`, `May 2018`, `16 May 2018`. */
export function pointsIn(locale: string): (point: string) => string {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", ...parts });
  const formats = [
    format({}),
    format({ month: "long" }),
    format({ month: "long", day: "numeric" }),
  ];
  return (point) => {
    const parts = point.split("-");
    const [year, month = "01", day = "01"] = parts;
    const written = formats[parts.length - 1]?.format(
      new Date(`${year}-${month}-${day}T00:00:00Z`),
    );
    if (written === undefined) throw new Error(`no day, month or year: ${point}`);
    return locale.startsWith("fr") ? written.replace(FIRST, "1er ") : written;
  };
}
