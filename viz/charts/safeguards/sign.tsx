import type { Standing } from "./answers.ts";

/** How wide and high a sign is. */
export const SIGN = 20;

/** The look of a sign, in a picture and in a page. */
export const SIGN_STYLE = `
.safeguard-sign .box { fill: var(--paper, #fafaf5); stroke: var(--hold, #1f5f8b); stroke-width: 1.4; }
.safeguard-sign .half { fill: var(--hold, #1f5f8b); }
.safeguard-sign .stroke { fill: none; stroke: var(--hold, #1f5f8b); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.safeguard-sign .full { fill: var(--hold, #1f5f8b); }
.safeguard-sign .check { fill: none; stroke: var(--paper, #fafaf5); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
.safeguard-sign.not_given .box { stroke: var(--ink, #1b1a17); }
.safeguard-sign.not_given .stroke { stroke: var(--ink, #1b1a17); }
.safeguard-sign:is(.not_researched, .no_known_law, .not_applicable) .box { stroke: var(--line, #77726a); }
.safeguard-sign:is(.not_researched, .no_known_law) .box { stroke-dasharray: 2.2 2.2; }
.safeguard-sign:is(.no_known_law, .not_applicable) .stroke { stroke: var(--muted, #635f57); stroke-width: 1.6; }
.safeguard-sign.not_researched .dot { fill: var(--muted, #635f57); }
`;

/** The sign of an answer, around the place 0 0: by its shape alone, so that grey paper tells as much. */
export const Sign = ({ standing }: { standing: Standing }) => {
  const half = SIGN / 2 - 1;
  const side = half * 2;
  return (
    <g class={`safeguard-sign ${standing}`}>
      <rect
        class={standing === "given" ? "full" : "box"}
        x={-half}
        y={-half}
        width={side}
        height={side}
        rx={2}
      />
      {standing === "given" && <path class="check" d="M-4.8,0.4L-1.4,4L5,-4" />}
      {standing === "partly" && (
        <rect class="half" x={-half} y={-half} width={half} height={side} />
      )}
      {standing === "disputed" && (
        <path class="stroke" d="M-4.5,-2.2H4.5M-4.5,2.2H4.5M-2.6,5.4L2.6,-5.4" />
      )}
      {standing === "not_given" && <path class="stroke" d="M-4.4,0H4.4" />}
      {standing === "not_applicable" && <path class="stroke" d="M-4,4L4,-4" />}
      {standing === "no_known_law" && (
        <path class="stroke" d="M-3,-2.4A3,3 0 1 1 0,1.2V2.2M0,5.4V5.5" />
      )}
      {standing === "not_researched" && <circle class="dot" r={1.7} />}
    </g>
  );
};

/** The sign by itself in a page, beside the words that say the same. */
export const SignAlone = ({ standing }: { standing: Standing }) => (
  <svg
    class="sign"
    viewBox={`${-SIGN / 2} ${-SIGN / 2} ${SIGN} ${SIGN}`}
    width={SIGN}
    height={SIGN}
    aria-hidden="true"
  >
    <Sign standing={standing} />
  </svg>
);
