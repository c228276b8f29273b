export const COMPARE_STYLE = `
.ld-compare .note { font-size: 11px; }
.ld-compare .cell { font-size: 12px; paint-order: stroke; stroke: var(--paper, #fafaf5); stroke-width: 4px; stroke-linejoin: round; }
.ld-compare .row { stroke: var(--rule, #d6d1c4); stroke-width: .6; }
.ld-compare .bar { fill: var(--ink, #1b1a17); }
.ld-compare .bar.pale { fill: var(--line, #77726a); }
.ld-compare .heavier { fill: var(--fall, #c8401c); }
.ld-compare .possibly { opacity: .65; }
.ld-compare .mark-yes { fill: var(--hold, #1f5f8b); }
.ld-compare .mark-ring { fill: none; stroke: var(--hold, #1f5f8b); stroke-width: 1.6; }
.ld-compare .mark-no { fill: none; stroke: var(--fall, #c8401c); stroke-width: 1.8; }
.ld-compare .mark-unknown { fill: none; stroke: var(--muted, #635f57); stroke-width: 1.2; stroke-dasharray: 1.5 3; stroke-linecap: round; }
.ld-compare .mark-word { text-anchor: middle; font-weight: 700; }
.ld-compare .four-years { stroke: var(--ink, #1b1a17); stroke-dasharray: 3 3; stroke-opacity: .6; }
`;
