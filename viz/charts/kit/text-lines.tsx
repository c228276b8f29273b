import { directed } from "../../i18n/bidi.ts";
import type { Messages } from "../../i18n/messages.ts";

/** Lines of text beside the drawing, from the side on which the language begins. */
export const TextLines = ({
  lines,
  x,
  y,
  leading,
  class: name,
  t,
}: {
  lines: readonly string[];
  x: number;
  y: number;
  leading: number;
  class: string;
  t: Messages;
}) => (
  <text class={name} x={x} y={y} text-anchor={t.dir === "rtl" ? "end" : "start"}>
    {lines.map((line, row) => (
      <tspan key={line} x={x} dy={row === 0 ? 0 : leading}>
        {directed(line, t)}
      </tspan>
    ))}
  </text>
);
