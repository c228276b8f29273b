/**
 * A real browser, for the PDF of a brief and for the tests, from npm packages alone: playwright-core
 * drives the Chromium inside @sparticuz/chromium. That one is made for servers that have no desktop
 * libraries and brings those it needs. Both packages are loaded only here, since neither is needed to serve.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

interface Executable {
  path: string;
  env: NodeJS.ProcessEnv;
}

/** Starts a headless Chromium, with more flags if given: the one LAWDRIFT_CHROMIUM names if set, else the packaged one. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const own = process.env["LAWDRIFT_CHROMIUM"];
  const { chromium } = await import("playwright-core");
  const { path, env } = own ? { path: own, env: process.env } : await packagedChromium();
  try {
    return await chromium.launch({
      executablePath: path,
      env,
      args: [...FLAGS, ...more],
      // That is --no-sandbox: the sandbox refuses root and most containers. We open our own pages.
      chromiumSandbox: false,
    });
  } catch (error) {
    throw launchError(own, error);
  }
}

function launchError(own: string | undefined, error: unknown): Error {
  const advice = own
    ? `The browser that LAWDRIFT_CHROMIUM names (${own}) did not start. Name a Chromium or Chrome.`
    : "The packaged Chromium did not start. To use another: apt install chromium, then set " +
      "LAWDRIFT_CHROMIUM to its path.";
  const said = error instanceof Error ? error.message : String(error);
  return new Error(`${advice} Playwright said:\n${said}`, { cause: error });
}

// The packaged Chromium

async function packagedChromium(): Promise<Executable> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The packaged Chromium is for linux x64 and this is ${process.platform} ${process.arch}. ` +
        "Install Chromium or Chrome and set LAWDRIFT_CHROMIUM to its path.",
    );
  }
  if (!existsSync(join(MODULES, "@sparticuz", "chromium")))
    throw new Error(
      "The packaged Chromium is not installed. Install Chromium or Chrome and set LAWDRIFT_CHROMIUM to its path.",
    );
  const home = await unpackedHome();
  const libraries = [join(home, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean);
  return {
    path: join(home, "chromium"),
    env: {
      FONTCONFIG_FILE: join(home, "fonts.conf"),
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(delimiter),
    },
  };
}

/** Unpacks on first use, under node_modules: gone with it, and no other user can plant files. */
async function unpackedHome(): Promise<string> {
  const cache = join(MODULES, ".cache");
  const home = join(cache, `lawdrift-chromium-${await packagedVersion()}-with-fonts`);
  if (existsSync(home)) return home;
  await mkdir(cache, { recursive: true });
  // Renamed when whole, so that test files that run at the same time never see half a browser.
  const fresh = await mkdtemp(join(cache, "lawdrift-chromium-new-"));
  try {
    await unpack(fresh);
    await rename(fresh, home);
  } catch (error) {
    // Another process may have been quicker: then its browser is as good as ours.
    if (!existsSync(home)) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return home;
}

async function packagedVersion(): Promise<string> {
  const file = join(MODULES, "@sparticuz", "chromium", "package.json");
  return (JSON.parse(await readFile(file, "utf8")) as { version: string }).version;
}

/**
 * The package always unpacks into the temporary directory, and its libraries (al2023) only where it
 * believes to be on AWS; both is told by the environment, hence a child that has its own.
 */
async function unpack(to: string): Promise<void> {
  const script =
    'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());';
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: HERE,
    env: { ...process.env, TMPDIR: to, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
  });
  await writeFile(join(to, "fonts.conf"), FONTS);
}

/**
 * The machine's fonts, if it has any, the package's Open Sans, and those that pictures are drawn with: there
 * is always one for Latin, Cyrillic, Arabic and Chinese letters.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">../../@expo-google-fonts/source-sans-3</dir>
  <dir prefix="relative">../../@expo-google-fonts/source-serif-4</dir>
  <dir prefix="relative">../../@expo-google-fonts/noto-sans-arabic</dir>
  <dir prefix="relative">../../@expo-google-fonts/noto-sans-sc/400Regular</dir>
  <dir prefix="relative">../../@expo-google-fonts/noto-sans-sc/700Bold</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
