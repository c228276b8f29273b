import { renderToString } from "preact-render-to-string";
import { viewBoxOf } from "../charts/kit/view-box.ts";
import { creditOf } from "../figure/citation.ts";
import type { RenderedChart } from "./render.ts";

/** A picture that stands alone, as a text, with its size in pixels. */
interface AlonePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart alone. Given a height too, the picture stands in the middle of that room. */
export function alonePicture({ shown, appearance, t }: RenderedChart): AlonePicture {
  const bare = renderToString(
    shown.draw({
      alone: true,
      dark: appearance.theme === "dark",
      credit: creditOf(shown, t),
      width: appearance.layout,
    }),
  );
  const viewBox = viewBoxOf(bare);
  const { width } = appearance;
  const height = appearance.height ?? Math.round((width * viewBox.height) / viewBox.width);
  return { svg: bare.replace("<svg ", `<svg width="${width}" height="${height}" `), width, height };
}
