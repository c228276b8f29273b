import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { directed } from "../../i18n/bidi.ts";
import { Direction } from "./mirrored.tsx";

interface Placed {
  readonly x?: number;
  readonly y?: number;
  /** Classes of the picture: `middle` and `end` say where the text is held, else it begins at `x`. */
  readonly class?: string | undefined;
}

/** The classes of a text that is turned back within a mirrored drawing: it is held at its other end. */
function turned(names = ""): string {
  const all = names.split(" ").filter(Boolean);
  if (all.includes("middle")) return names;
  return (all.includes("end") ? all.filter((name) => name !== "end") : [...all, "end"]).join(" ");
}

/** How a text is placed: as it is, or turned back within a mirrored drawing. */
function usePlaced({ x = 0, y, class: names }: Placed) {
  const { mirrored } = useContext(Direction);
  return mirrored
    ? { x: -x, y, class: turned(names), transform: "scale(-1 1)" }
    : { x, y, class: names };
}

/** Gives a line the direction of the picture's language. */
export function useDirected(): (line: string) => string {
  const direction = useContext(Direction);
  return (line) => directed(line, direction);
}

/** A text of one line. */
export const Text = ({
  dy,
  children,
  ...placed
}: Placed & { readonly dy?: string; readonly children: ComponentChildren }) => {
  const inDirection = useDirected();
  return (
    <text {...usePlaced(placed)} dy={dy}>
      {typeof children === "string" ? inDirection(children) : children}
    </text>
  );
};

/** A text of several lines, the first at `y`. */
export const Lines = ({
  lines,
  step = 15,
  written = false,
  ...placed
}: Placed & {
  readonly lines: readonly string[];
  readonly step?: number;
  /** Whether it is text of the atlas, which is in English whatever the language of the picture. */
  readonly written?: boolean;
}) => {
  const inDirection = useDirected();
  const here = usePlaced(placed);
  return (
    <text {...here} lang={written ? "en" : undefined}>
      {lines.map((line, row) => (
        <tspan key={`${row}${line}`} x={here.x} dy={row === 0 ? 0 : step}>
          {written ? line : inDirection(line)}
        </tspan>
      ))}
    </text>
  );
};
