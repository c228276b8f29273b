export const GRAPH_STYLE = `
.ld-graph .link { stroke: var(--line, #77726a); stroke-width: 1.1; stroke-opacity: .5; fill: none; }
.ld-graph .link.way { stroke: var(--fall, #c03a18); stroke-width: 2.6; stroke-opacity: 1; }
.ld-graph .dense .link { stroke-opacity: .22; }
.ld-graph .link.near { stroke: var(--ink, #1b1a17); stroke-opacity: .95; }
.ld-graph .head { fill: var(--line, #77726a); }
.ld-graph .head.way { fill: var(--fall, #c03a18); }
.ld-graph .relation { fill: var(--muted, #635f57); font-size: 11.5px; font-style: italic; text-anchor: middle; }
.ld-graph .relation, .ld-graph .node text { paint-order: stroke; stroke: var(--paper, #fafaf5); stroke-width: 4px; stroke-linejoin: round; }
.ld-graph .node text { font-size: 12px; text-anchor: middle; }
.ld-graph .node.opened text { font-weight: 600; font-size: 13px; }
.ld-graph .mark { stroke-width: 1.8; stroke: transparent; }
.ld-graph .mark.ink { fill: var(--ink, #1b1a17); stroke: var(--ink, #1b1a17); }
.ld-graph .mark.hold { fill: var(--hold, #1f5f8b); stroke: var(--hold, #1f5f8b); }
.ld-graph .mark.fall { fill: var(--fall, #c03a18); stroke: var(--fall, #c03a18); }
.ld-graph .mark.muted { fill: var(--muted, #635f57); stroke: var(--muted, #635f57); }
.ld-graph .mark.open-ink, .ld-graph .mark.open-hold, .ld-graph .mark.open-fall, .ld-graph .mark.open-muted { fill: var(--paper, #fafaf5); }
.ld-graph .mark.open-ink { stroke: var(--ink, #1b1a17); }
.ld-graph .mark.open-hold { stroke: var(--hold, #1f5f8b); }
.ld-graph .mark.open-fall { stroke: var(--fall, #c03a18); }
.ld-graph .mark.open-muted { stroke: var(--muted, #635f57); }
.ld-graph .pin { fill: none; stroke: var(--ink, #1b1a17); stroke-width: 1.6; }
.ld-graph .halo { fill: none; stroke: none; pointer-events: all; }
.ld-graph .picked .halo { stroke: var(--fall, #c03a18); stroke-width: 2; }
.ld-graph .node:hover .halo { stroke: var(--ink, #1b1a17); stroke-width: 1.5; }
.ld-graph .node:focus-visible .halo { stroke: var(--ink, #1b1a17); stroke-width: 3; }
`;
