/** The colours of both themes, as in the style sheet, for pictures that stand alone. */
export const COLOURS = {
  light: {
    paper: "#fafaf5",
    ink: "#1b1a17",
    muted: "#635f57",
    rule: "#d6d1c4",
    fall: "#c8401c",
    hold: "#1f5f8b",
    line: "#77726a",
  },
  dark: {
    paper: "#161512",
    ink: "#efece4",
    muted: "#aaa498",
    rule: "#3b382f",
    fall: "#ff8a66",
    hold: "#82bce4",
    line: "#8d887c",
  },
} as const;

export type Theme = keyof typeof COLOURS;

/** The colours of a theme as CSS. */
export const colourTokens = (theme: Theme): string =>
  Object.entries(COLOURS[theme])
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");

/**
 * The look of a chart, written into the picture itself so that it stands alone as a file too. Places
 * are counted from the left in every language; a chart that runs from the right mirrors itself.
 */
export const CHART_STYLE = `
.ld-chart { font-family: "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif; font-size: 13px; fill: var(--ink, #1b1a17); direction: ltr; }
.ld-chart .muted { fill: var(--muted, #635f57); }
.ld-chart .axis { stroke: var(--rule, #d6d1c4); stroke-width: 1; }
.ld-chart .head { font-weight: 600; font-size: 14px; }
.ld-chart .title { font-weight: 600; font-size: 18px; }
`;

/** Ground and colours of a picture that stands alone. */
const aloneStyle = (theme: Theme): string =>
  `\nsvg.ld-chart { ${colourTokens(theme)} background: ${COLOURS[theme].paper}; }\n`;

export const LIGHT_STYLE = aloneStyle("light");
export const DARK_STYLE = aloneStyle("dark");

/** Moves labels apart so that no two are nearer than `gap`, keeping their order. */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = low;
  for (const item of order) {
    item.y = Math.max(item.y, floor);
    floor = item.y + gap;
  }
  let ceiling = high;
  for (const item of order.toReversed()) {
    item.y = Math.min(item.y, ceiling);
    ceiling = item.y - gap;
  }
  const placed: number[] = [];
  for (const { y, index } of order) placed[index] = y;
  return placed;
}

export { wrap } from "./text-wrap.ts";
