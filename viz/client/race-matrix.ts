import { pointer, select } from "d3";
import { markTitle } from "./chart-tooltip.ts";
import { fill, finding } from "./find-state.ts";
import { zooming } from "./zoom.ts";

/** Pointing at a cell of the race's matrix tells who may ask whom; rows can be found, and the picture zoomed. */
export function matrixInteraction(matrix: SVGGElement): void {
  const svg = matrix.ownerSVGElement;
  if (!svg) return;
  const tools = svg.closest("figure")?.querySelector<HTMLElement>("[data-race-tools]");
  const told = tools?.querySelector("output");
  const [left, cell, top, height] = ["left", "cell", "top", "row"].map((name) =>
    Number(matrix.dataset[name]),
  ) as [number, number, number, number];
  const rows = [...matrix.querySelectorAll<SVGAElement>(".row")];
  const nameOf = new Map(
    rows.map(({ dataset }) => [dataset["state"] ?? "", dataset["name"] ?? ""] as const),
  );
  const nameAt = (place: number): string => rows[place]?.dataset["name"] ?? "";
  const pointed = select(matrix)
    .append("rect")
    .attr("class", "pointed")
    .attr("width", cell)
    .attr("height", rows.length * height)
    .attr("y", top)
    .style("display", "none");

  const light = (state: string | null): void => {
    for (const row of rows) row.classList.toggle("lit", row.dataset["state"] === state);
  };

  select(matrix)
    .on("pointermove", (event: PointerEvent) => {
      const [x, y] = pointer(event, matrix);
      const [column, row] = [Math.floor((x - left) / cell), Math.floor((y - top) / height)];
      const inside = column >= 0 && column < rows.length && row >= 0 && row < rows.length;
      pointed.style("display", inside ? "inline" : "none").attr("x", left + column * cell);
      if (!inside || !told) return;
      const way = (event.target as Element).classList;
      const may = !way.contains("cell")
        ? tools?.dataset["cellNone"]
        : way.contains("later")
          ? matrix.dataset["later"]
          : tools?.dataset[way.contains("possibly") ? "cellPossibly" : "cell"];
      told.textContent =
        row === column ? nameAt(row) : fill(may, { asker: nameAt(column), asked: nameAt(row) });
    })
    .on("pointerleave", () => pointed.style("display", "none"));

  zooming(select(svg), tools, (transform) =>
    matrix.setAttribute("transform", transform.toString()),
  );
  if (tools)
    finding(tools, nameOf, (state) => {
      light(state);
      const row = rows.find(({ dataset }) => dataset["state"] === state);
      if (row && told) told.textContent = markTitle(row) ?? "";
    });
}
