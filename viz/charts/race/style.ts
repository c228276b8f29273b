/** Whether a state punishes the offence asked about: in the graph and in the matrix. */
export const PUNISHES_STYLE = `
.ld-race .punishes { fill: var(--paper, #fafaf5); stroke: var(--ink, #1b1a17); stroke-width: 1.2; }
.ld-race .punishes:not(.known_not_to_punish):not(.not_on_file) { fill: var(--ink, #1b1a17); }
.ld-race .punishes.known_not_to_punish { fill: var(--fall, #c8401c); stroke: var(--fall, #c8401c); }
.ld-race .punishes.not_on_file { fill: var(--paper, #fafaf5); stroke: var(--muted, #635f57); stroke-dasharray: 2 1.5; }
`;

export const RACE_STYLE = `
.ld-race .small { font-size: 12px; }
.ld-race .end { text-anchor: end; }
.ld-race .edge { fill: none; stroke: var(--line, #77726a); stroke-opacity: .16; stroke-width: 1; }
.ld-race .sparse .edge { stroke-opacity: .6; }
.ld-race .edge.none { stroke: var(--fall, #c8401c); }
.ld-race .edge.counterpart { stroke: var(--hold, #1f5f8b); }
.ld-race .edge.possibly { stroke-dasharray: 4 4; }
.ld-race .edge.later { stroke-dasharray: 1 4; }
.ld-race .edge.key { stroke-opacity: 1; stroke-width: 2.4; }
.ld-race .edge.near { stroke-opacity: .85; stroke-width: 1.6; marker-end: url(#race-arrow); }
.ld-race .edge.none.near { marker-end: url(#race-arrow-none); }
.ld-race .edge.far { stroke-opacity: .03; }
.ld-race .node .state { fill: var(--paper, #fafaf5); stroke: var(--ink, #1b1a17); stroke-width: 1.5; }
.ld-race .node text { font-size: 10px; font-weight: 600; text-anchor: middle; pointer-events: none; }
.ld-race .node.picked .state, .ld-race .node:hover .state, .ld-race .node.lit .state, .ld-race .node:focus-visible .state { stroke: var(--ink, #1b1a17); stroke-width: 3; stroke-dasharray: none; }
.ld-race .arrow { fill: var(--line, #77726a); }
.ld-race .arrow-none { fill: var(--fall, #c8401c); }
${PUNISHES_STYLE}`;
