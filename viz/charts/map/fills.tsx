import type { Fill } from "./choropleth.ts";

/** Patterns of fills that are no colour of a scale; each picture of a page has its own. */
export const Patterns = ({ of }: { of: string }) => (
  <defs>
    <pattern
      id={`${of}-hatched`}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="hatch" d="M0,0V5" />
    </pattern>
    <pattern
      id={`${of}-little`}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect class="ground" width="4" height="4" />
      <path class="hatch strong-hatch" d="M0,0V4" />
    </pattern>
    <pattern
      id={`${of}-striped`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect class="fill-fall2" width="6" height="6" />
      <path class="stripe" d="M1.5,0V6" />
    </pattern>
    <pattern id={`${of}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
      <rect class="ground" width="5" height="5" />
      <circle class="speck" cx="2.5" cy="2.5" r="1.2" />
    </pattern>
  </defs>
);

const PATTERNS: readonly Fill[] = ["hatched", "little", "striped", "dotted"];

/** How a mark is filled: by a class, or by a pattern of its own picture, since styles are of the whole page. */
export const filled = (fill: Fill, of: string): { class: string; fill?: string } =>
  PATTERNS.includes(fill)
    ? { class: `land lined`, fill: `url(#${of}-${fill})` }
    : { class: `land fill-${fill}` };

export const FILLS = `
.ld-map .hatch { fill: none; stroke: var(--muted, #635f57); stroke-width: 1.1; stroke-opacity: .6; }
.ld-map .strong-hatch { stroke-width: 1.6; stroke-opacity: .85; }
.ld-map .ground { fill: var(--line, #77726a); fill-opacity: .16; }
.ld-map .speck { fill: var(--muted, #635f57); }
.ld-map .stripe { fill: none; stroke: var(--ink, #1b1a17); stroke-width: 1.6; }
${[1, 0.74, 0.52, 0.34, 0.18]
  .map(
    (opacity, place) => `
.ld-map .fill-step${4 - place} { fill: var(--hold, #1f5f8b); fill-opacity: ${opacity}; }
.ld-map .fill-fall${5 - place} { fill: var(--fall, #c03a18); fill-opacity: ${opacity}; }`,
  )
  .join("")}
.ld-map .fill-hold { fill: var(--hold, #1f5f8b); }
.ld-map .fill-half { fill: var(--hold, #1f5f8b); fill-opacity: .62; }
.ld-map .fill-faint { fill: var(--hold, #1f5f8b); fill-opacity: .36; }
.ld-map .fill-plain { fill: var(--line, #77726a); fill-opacity: .45; }
.ld-map .fill-dark { fill: var(--ink, #1b1a17); fill-opacity: .68; }
.ld-map .fill-ink { fill: var(--ink, #1b1a17); }
.ld-map .land { stroke: var(--paper, #fafaf5); stroke-width: .6; stroke-linejoin: round; }
.ld-map .lined { stroke: var(--line, #77726a); stroke-width: .5; }
.ld-map .possible { stroke: var(--ink, #1b1a17); stroke-width: 1.2; stroke-dasharray: 3 2; }
.ld-map circle.land { stroke: var(--ink, #1b1a17); stroke-width: .8; }
.ld-map a:hover .land, .ld-map a:focus-visible .land { stroke: var(--ink, #1b1a17); stroke-width: 2; }
.ld-map a:focus-visible { outline: none; }
`;
