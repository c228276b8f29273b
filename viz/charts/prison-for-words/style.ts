/** What this picture adds to the marks that all measures share. */
export const WORDS_STYLE = `
.ld-prison-for-words .beyond { fill: var(--fall, #c8401c); fill-opacity: .08; }
.ld-prison-for-words .quiet { fill: var(--line, #77726a); }
.ld-prison-for-words .name { font-size: 12px; font-weight: 600; }
.ld-prison-for-words .name.faint { font-weight: 400; fill: var(--muted, #635f57); }
.ld-prison-for-words .tick { fill: var(--ink, #1b1a17); stroke: var(--ink, #1b1a17); stroke-width: .8; }
.ld-prison-for-words .tick.hollow { fill: var(--paper, #fafaf5); }
.ld-prison-for-words .own { fill: none; stroke: var(--ink, #1b1a17); stroke-width: 1.8; }
.ld-prison-for-words .hatch { fill: none; stroke: var(--muted, #635f57); stroke-width: 1.1; stroke-opacity: .7; }
.ld-prison-for-words .hatched { stroke: var(--muted, #635f57); stroke-width: .8; }
.ld-prison-for-words .doubtful { fill: none; stroke: var(--muted, #635f57); stroke-width: 1; stroke-dasharray: 2 2; }
.ld-prison-for-words .threshold path { stroke: var(--fall, #c8401c); stroke-width: 2; fill: none; }
.ld-prison-for-words .threshold .tag { fill: var(--fall, #c8401c); }
.ld-prison-for-words .threshold text { fill: var(--paper, #fafaf5); font-size: 12.5px; font-weight: 600; }
.ld-prison-for-words .threshold .handle { fill: var(--paper, #fafaf5); }
.ld-prison-for-words .grip { cursor: ew-resize; touch-action: none; }
.ld-prison-for-words .kind { font-weight: 700; font-size: 14px; paint-order: stroke; stroke: var(--paper, #fafaf5); stroke-width: 5px; stroke-linejoin: round; }
`;
