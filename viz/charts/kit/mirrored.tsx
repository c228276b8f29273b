import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

/** From where the language of a picture is read, and whether what is drawn here is mirrored for it. */
export const Direction = createContext<Pick<Messages, "dir"> & { readonly mirrored: boolean }>({
  dir: "ltr",
  mirrored: false,
});

/**
 * A drawing laid out from the left, which runs from the right in a language that is read so. Its texts
 * have to be `Text` or `Lines`, which turn themselves back to be read.
 */
export const Mirrored = ({ width, children }: { width: number; children: ComponentChildren }) => {
  const { dir } = useContext(Direction);
  if (dir === "ltr") return <>{children}</>;
  return (
    <Direction.Provider value={{ dir, mirrored: true }}>
      <g transform={`matrix(-1 0 0 1 ${width} 0)`}>{children}</g>
    </Direction.Provider>
  );
};
