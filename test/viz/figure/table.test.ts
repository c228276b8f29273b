import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ChartTable } from "../../../viz/figure/table.tsx";
import { messagesIn } from "../../../viz/i18n/messages.ts";

const tableOf = (count: number): string =>
  renderToString(
    ChartTable({
      shown: {
        columns: [["state", "State"]],
        rows: Array.from({ length: count }, (_, place) => ({ state: `row ${place + 1}` })),
      },
      t: messagesIn("en"),
      csv: "/charts/race.csv",
    }),
  );

describe("the table of a chart", () => {
  it("has every row of a short one", () => {
    expect(tableOf(300)).toContain("row 300<");
    expect(tableOf(300)).not.toContain("<caption");
  });

  it("has the first rows of a long one, says so, and where all of them are", () => {
    const table = tableOf(10_200);
    expect(table.match(/<tr/g)).toHaveLength(301);
    expect(table).toContain(
      '<caption>The first 300 of 10,200 rows. <a href="/charts/race.csv">All of them as CSV</a></caption>',
    );
  });
});
