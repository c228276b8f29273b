import { GRAPH_STYLE } from "../charts/graph/style.ts";
import { measureStyle } from "../charts/kit/measure-picture.tsx";
import { CHART_STYLE } from "../charts/kit/theme.ts";
import { MATRIX_STYLE } from "../charts/race/matrix.tsx";
import { RACE_STYLE } from "../charts/race/style.ts";

/**
 * Styles of pictures that a script may bring into a page that was given without them: the graph that a
 * reader opens from a search in it, and the race, which a replay changes between graph and matrix.
 */
export const LATER_STYLES: readonly string[] = [
  CHART_STYLE + measureStyle("graph", GRAPH_STYLE),
  CHART_STYLE + RACE_STYLE,
  CHART_STYLE + measureStyle("race", MATRIX_STYLE),
];
