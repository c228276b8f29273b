import { renderToString } from "preact-render-to-string";
import { roomOf } from "../charts/kit/view-box.ts";
import { creditOf } from "../figure/citation.ts";
import type { Made } from "./render.ts";

/** A picture that stands alone, as a text, with its size in pixels. */
export interface AlonePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart alone. Given a height too, the picture stands in the middle of that room. */
export function alonePicture({ shown, look, words }: Made): AlonePicture {
  const bare = renderToString(
    shown.draw({
      alone: true,
      dark: look.theme === "dark",
      credit: creditOf(shown, words),
      width: look.layout,
    }),
  );
  const room = roomOf(bare);
  const { width } = look;
  const height = look.height ?? Math.round((width * room.height) / room.width);
  return { svg: bare.replace("<svg ", `<svg width="${width}" height="${height}" `), width, height };
}
