import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ChartRow, ChartShown } from "../charts/definition.ts";
import { NARROW } from "../charts/measure-picture.tsx";
import type { Words } from "../words/words.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { queryLink, withQuery } from "./links.ts";
import { showNumber } from "./words.ts";

const cell = (value: ChartRow[string]): string | number =>
  value === null || value === undefined
    ? ""
    : typeof value === "number" && !Number.isInteger(value)
      ? showNumber(value)
      : `${value}`;

/** The table twin of a chart: what is not known is an empty cell. */
const RowsTable = ({ shown: { columns, rows } }: { shown: ChartShown }) => (
  <table>
    <thead>
      <tr>
        {columns.map(([key, heading]) => (
          <th key={key} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={`${index}`}>
          {columns.map(([key], place) =>
            place === 0 ? (
              <th key={key} scope="row">
                {cell(row[key] ?? null)}
              </th>
            ) : (
              <td key={key}>{cell(row[key] ?? null)}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Where a chart's measure is explained: what it means, how it is computed, what not to say. */
const METHODS: Readonly<Record<string, string>> = {
  exposure: "exposure",
  gap: "criminalisation-gap",
  "serious-crime": "serious-crime-reach",
  drift: "drift",
  families: "families",
  abuse: "abuse",
  "what-if": "what-if",
  floor: "treaty-floor",
  scorecard: "letter-scorecard",
};

/** A chart in a page, with all that has to stand beside it: a wide and a narrow picture of one answer. */
export const Measured = ({
  name,
  shown,
  query,
  words,
  cautionInside = false,
}: {
  name: string;
  shown: ChartShown;
  /** The options of the chart's own address. */
  query: Record<string, string>;
  words: Words;
  /** Whether the picture itself says what it must not be taken for. */
  cautionInside?: boolean;
}) => {
  const standing = { alone: false, dark: false, credit: "" };
  return (
    <ChartFrame
      footer={{
        title: shown.title,
        sure: shown.sure,
        queryUrl: queryLink(
          shown.document as TypedDocumentNode<unknown, unknown>,
          shown.variables as unknown,
        ),
        svgUrl: withQuery(`/charts/${name}.svg`, query),
        alt: shown.description,
        citation: words("chart.credit", { release: shown.release }),
        table: <RowsTable shown={shown} />,
      }}
    >
      <div lang={words.lang} dir={words.dir}>
        <div class="wide-only">{shown.draw(standing)}</div>
        <div class="narrow-only">{shown.draw({ ...standing, width: NARROW })}</div>
      </div>
      {shown.caution && !cautionInside && <p class="notice">{shown.caution}</p>}
      {METHODS[name] && (
        <p class="sure">
          <a href={`/methods/${METHODS[name]}`}>
            {words("measure.method")}
            <span class="visually-hidden">: {shown.title}</span>
          </a>
        </p>
      )}
    </ChartFrame>
  );
};
