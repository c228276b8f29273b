export const RACE_STYLE = `
.ld-race .edge { fill: none; stroke: var(--line, #77726a); stroke-opacity: .16; stroke-width: 1; }
.ld-race .sparse .edge { stroke-opacity: .6; }
.ld-race .edge.falls { stroke: var(--fall, #c8401c); }
.ld-race .edge.possibly { stroke-dasharray: 4 4; }
.ld-race .edge.near { stroke-opacity: .85; stroke-width: 1.6; marker-end: url(#race-arrow); }
.ld-race .edge.falls.near { marker-end: url(#race-arrow-falls); }
.ld-race .edge.far { stroke-opacity: .03; }
.ld-race .node circle { fill: var(--paper, #fafaf5); stroke: var(--ink, #1b1a17); stroke-width: 1.5; }
.ld-race .node.thin circle { stroke-dasharray: 2 3; stroke: var(--muted, #635f57); }
.ld-race .node .interval { stroke: var(--ink, #1b1a17); stroke-width: 2; stroke-opacity: .22; }
.ld-race .node text { font-size: 10px; font-weight: 600; text-anchor: middle; pointer-events: none; }
.ld-race .node.thin text { fill: var(--muted, #635f57); }
.ld-race .node.picked circle, .ld-race .node:hover circle, .ld-race .node.lit circle, .ld-race .node:focus-visible circle { stroke: var(--fall, #c8401c); stroke-width: 3; stroke-dasharray: none; }
.ld-race .node.picked .interval, .ld-race .node:hover .interval, .ld-race .node.lit .interval, .ld-race .node:focus-visible .interval { stroke: var(--fall, #c8401c); stroke-opacity: .8; }
.ld-race .tick { stroke: var(--rule, #d6d1c4); stroke-dasharray: 1 5; }
.ld-race .arrow { fill: var(--line, #77726a); }
.ld-race .arrow-falls { fill: var(--fall, #c8401c); }
`;
