import { launchChromium } from "./chromium.ts";

/** No PDF was written; the message says why. */
export class NoPdf extends Error {
  override readonly name = "NoPdf";
}

/** The address of the brief as a file of its own. */
function fileOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) throw new NoPdf(`not a URL: ${text}`);
  if (!/\/brief(\.html)?$/.test(url.pathname))
    throw new NoPdf(`not a brief: ${text}; such as http://localhost:4000/brief?items=race`);
  url.pathname = url.pathname.replace(/\/brief$/, "/brief.html");
  return url.href;
}

async function browserOrNone() {
  try {
    return await launchChromium();
  } catch (error) {
    throw new NoPdf(
      `There is no Chromium to write a PDF with: ${(error as Error).message}\nOr open the brief's HTML file in any browser and print it to PDF.`,
      { cause: error },
    );
  }
}

/** Writes the brief at an address, which has to answer, as a PDF. */
export async function writePdf(address: string, out: string): Promise<void> {
  const file = fileOf(address);
  const browser = await browserOrNone();
  try {
    const page = await browser.newPage();
    const answer = await page.goto(file, { waitUntil: "load" });
    if (!answer?.ok()) throw new NoPdf(`${file} answers ${answer?.status()}`);
    await page.pdf({
      path: out,
      format: "A4",
      margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" },
    });
  } finally {
    await browser.close();
  }
}
