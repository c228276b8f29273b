import { CHART_STYLE } from "../chart.ts";
import { measureStyle } from "../measure-picture.tsx";
import { MATRIX_STYLE } from "./matrix.tsx";
import { RACE_STYLE } from "./style.ts";

/** As graph and as matrix: a replay may change from one to the other in a page that is there already. */
export const RACE_STYLES = [
  CHART_STYLE + RACE_STYLE,
  CHART_STYLE + measureStyle("race", MATRIX_STYLE),
] as const;
