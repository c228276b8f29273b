export const WHO_MAY_ASK_STYLE = `
.ld-who-may-ask .quiet { fill: var(--rule, #d6d1c4); stroke: var(--line, #77726a); stroke-width: .6; }
.ld-who-may-ask .unsettled { fill: var(--paper, #fafaf5); stroke: var(--fall, #c8401c); stroke-width: 2; stroke-dasharray: 2.4 1.8; }
.ld-who-may-ask .doubt { fill: none; stroke: var(--muted, #635f57); stroke-width: .9; }
.ld-who-may-ask .hollow { fill: none; }
.ld-who-may-ask .ray { fill: none; stroke: var(--line, #77726a); stroke-width: .7; stroke-opacity: .55; }
.ld-who-may-ask .ray.known_not_to_punish { stroke: var(--fall, #c8401c); stroke-opacity: .8; }
.ld-who-may-ask .name { font-size: 12px; }
.ld-who-may-ask .name.known_not_to_punish { font-weight: 700; }
.ld-who-may-ask .name.punishes { fill: var(--muted, #635f57); }
.ld-who-may-ask .centre { font-family: "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; font-weight: 600; font-size: 24px; }
.ld-who-may-ask a:hover .name, .ld-who-may-ask a:focus-visible .name { text-decoration: underline; }
`;
