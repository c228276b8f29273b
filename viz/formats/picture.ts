import { renderToString } from "preact-render-to-string";
import { viewBoxOf } from "../charts/kit/view-box.ts";
import { creditOf } from "../figure/citation.ts";
import { creditLine } from "../i18n/release.ts";
import type { RenderedChart } from "./render.ts";

/** A picture that stands alone, as a text, with its size in pixels. */
interface AlonePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart alone. Given a height too, it is a card of that size. */
export function alonePicture({ shown, appearance, t, address }: RenderedChart): AlonePicture {
  const { width, height: given, layout } = appearance;
  const bare = renderToString(
    shown.draw({
      alone: true,
      dark: appearance.theme === "dark",
      credit: creditOf(shown, t),
      width: layout,
      ...(given === null
        ? {}
        : {
            card: {
              height: (layout * given) / width,
              source: `${new URL(address).host} · ${creditLine(shown.release, t)}`,
            },
          }),
    }),
  );
  const viewBox = viewBoxOf(bare);
  const height = given ?? Math.round((width * viewBox.height) / viewBox.width);
  return { svg: bare.replace("<svg ", `<svg width="${width}" height="${height}" `), width, height };
}
