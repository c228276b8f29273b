export const DROP_STYLE = `
.ld-drop .state path { fill: none; }
.ld-drop .state path.mark { stroke: var(--line, #77726a); stroke-width: 1.1; stroke-opacity: .5; }
.ld-drop .state.holds path.mark { stroke: var(--hold, #1f5f8b); stroke-opacity: .6; }
.ld-drop .state.thin path.mark { stroke-dasharray: 1.5 4; stroke-linecap: round; }
.ld-drop .state path.hit { stroke: transparent; stroke-width: 9; stroke-dasharray: none; }
.ld-drop .state circle { fill: var(--line, #77726a); }
.ld-drop .state.holds circle { fill: var(--hold, #1f5f8b); }
.ld-drop .state.picked path.mark, .ld-drop .state:hover path.mark, .ld-drop .state.lit path.mark, .ld-drop .state:focus-visible path.mark { stroke: var(--fall, #c8401c); stroke-width: 3; stroke-opacity: 1; stroke-dasharray: none; }
.ld-drop .state.picked circle, .ld-drop .state:hover circle { fill: var(--fall, #c8401c); }
.ld-drop .state.holds.picked path.mark, .ld-drop .state.holds:hover path.mark { stroke: var(--hold, #1f5f8b); }
.ld-drop .state.holds.picked circle, .ld-drop .state.holds:hover circle { fill: var(--hold, #1f5f8b); }
.ld-drop .state path.band { fill: var(--fall, #c8401c); fill-opacity: .13; }
.ld-drop .state.holds path.band { fill: var(--hold, #1f5f8b); }
.ld-drop .tick-label { font-size: 11px; paint-order: stroke; stroke: var(--paper, #fafaf5); stroke-width: 4px; stroke-linejoin: round; pointer-events: none; }
.ld-drop .head.small { font-size: 12px; }
.ld-drop .leader { fill: none; stroke: var(--rule, #d6d1c4); }
.ld-drop .end text { font-size: 12.5px; fill: var(--muted, #635f57); }
.ld-drop .end.lit text { fill: var(--ink, #1b1a17); font-weight: 700; }
.ld-drop .end.picked text { font-weight: 700; font-size: 15px; fill: var(--fall, #c8401c); paint-order: stroke; stroke: var(--paper, #fafaf5); stroke-width: 3px; stroke-linejoin: round; }
.ld-drop .end.picked.holds text { fill: var(--hold, #1f5f8b); }
`;
