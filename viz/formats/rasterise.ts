import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";

/** A picture for the renderer, and what it needs to be set in. */
export interface Drawing {
  readonly svg: string;
  readonly background: string;
  readonly fontFiles: string[];
  readonly defaultFontFamily: string;
}

/** The renderer reads all of a font's file for each text that it sets in it: a bigger one, in bytes, is cut down first. */
const BIG = 2_000_000;

/** The names by which the weights of a family are told apart, which is otherwise left out. */
const FAMILY_AND_WEIGHT = [16, 17];

/** A font's letters for one text alone, as a file of a folder. */
async function cutDown(file: string, text: string, folder: string): Promise<string> {
  const small = join(folder, basename(file));
  const options = { targetFormat: "sfnt", preserveNameIds: FAMILY_AND_WEIGHT } as const;
  writeFileSync(small, await subsetFont(readFileSync(file), text, options));
  return small;
}

/** The bytes of a picture in fonts of which it needs no other letters. */
function drawn({ svg, background, ...font }: Drawing): Uint8Array {
  const image = new Resvg(svg, { background, font: { loadSystemFonts: false, ...font } });
  return new Uint8Array(image.render().asPng());
}

/** The bytes of a PNG. In a thread of its own: it takes long, and nothing can end it in between. */
export async function work(drawing: Drawing): Promise<Uint8Array> {
  const { svg, fontFiles } = drawing;
  const isBig = (file: string): boolean => statSync(file).size > BIG;
  if (!fontFiles.some(isBig)) return drawn(drawing);
  const folder = mkdtempSync(join(tmpdir(), "lawdrift-fonts-"));
  try {
    const files = fontFiles.map((file) => (isBig(file) ? cutDown(file, svg, folder) : file));
    return drawn({ ...drawing, fontFiles: await Promise.all(files) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
