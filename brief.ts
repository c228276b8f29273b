import { Command } from "commander";

/** Writes the brief at an address as a PDF, with the Chromium that the browser tests bring. */

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

/** The address of the brief as a file of its own. */
function fileOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : stop(`no address: ${text}`);
  if (!/\/brief(\.html)?$/.test(url.pathname))
    return stop(`no brief: ${text}; such as http://localhost:4000/brief?items=drop`);
  url.pathname = url.pathname.replace(/\/brief$/, "/brief.html");
  return url.href;
}

async function launched() {
  try {
    const { launchChromium } = await import("./test/browser/chromium.ts");
    return await launchChromium();
  } catch (error) {
    return stop(
      `There is no Chromium to write a PDF with: ${(error as Error).message}\nOr open the brief's HTML file in any browser and print it to PDF.`,
    );
  }
}

async function write(address: string, { out }: { out: string }): Promise<void> {
  const file = fileOf(address);
  const browser = await launched();
  try {
    const page = await browser.newPage();
    const answer = await page.goto(file, { waitUntil: "load" });
    if (!answer?.ok()) stop(`${file} answers ${answer?.status()}`);
    await page.pdf({
      path: out,
      format: "A4",
      margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" },
    });
    process.stdout.write(`${out}\n`);
  } finally {
    await browser.close();
  }
}

await new Command("brief")
  .description("Writes a brief as a PDF; the service has to run.")
  .argument("<address>", "the address of the brief, http://localhost:4000/brief?items=…")
  .option("--out <file>", "where to", "brief.pdf")
  .action(write)
  .parseAsync();
