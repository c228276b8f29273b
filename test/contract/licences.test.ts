import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly place: string;
  readonly isDev: boolean;
  readonly resolved: string;
  readonly integrity: string;
}

const packages: readonly Package[] = Object.entries(
  Lock.parse(JSON.parse(read("package-lock.json"))).packages,
)
  .filter(([place]) => place !== "")
  .map(
    ([place, { version = "", license = "", dev, devOptional, resolved = "", integrity = "" }]) => ({
      name: place.replace(/^.*node_modules\//, ""),
      version,
      licence: license,
      place,
      isDev: dev === true || devOptional === true,
      resolved,
      integrity,
    }),
  );
const production = packages.filter(({ isDev }) => !isDev);

/** What needs no line in NOTICE. */
const PLAIN = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "OFL-1.1"];
/** What may be used with one: permissive, or copyleft of its own files only. */
const NAMED = ["MPL-2.0", "BlueOak-1.0.0", "Unlicense", "Zlib", "Python-2.0"];

/** Whether each licence of `A AND B`, and one at least of `A OR B`, is on a list. */
const isAllowed = (licence: string, list: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, "")
    .split(" AND ")
    .every((all) => all.split(" OR ").some((one) => list.includes(one.trim())));

/** The lines of NOTICE that name packages. */
const noticed = [
  ...read("NOTICE").matchAll(/^(\S+?)(\*?) (\d[\w.-]*), ([^:]+): .*Source: https:\/\/\S+$/gm),
].map(([, name = "", star, version, licence]) => ({ name, star: star === "*", version, licence }));
const lineFor = ({ name }: Package) =>
  noticed.find((line) => line.name === name || (line.star && name.startsWith(`${line.name}-`)));

/** Packages of which two versions stand, and why the older one cannot go: its only user does not run with the newer. */
const TWICE: Readonly<Record<string, string>> = {
  "dom-serializer": "htmlparser2, of the oEmbed consumer in the tests, is of the generation before",
  domelementtype: "as dom-serializer",
  domhandler: "as dom-serializer",
  domutils: "as dom-serializer",
  entities: "as dom-serializer; parse5, which runs, is of the newest generation",
  tinybench: "vitest brings its own; the benchmarks use the newer one",
};

/** Builds for platforms on which nobody wrote the lock file yet; npm had no checksum of them to write down. */
const UNCHECKED = /^@grafeo-db\/js-(darwin|linux-arm64|win32)-/;

describe("licences of what runs", () => {
  it("are known: the list of packages is not empty, and each says its licence", () => {
    expect(production.length).toBeGreaterThan(100);
    expect(packages.filter(({ licence }) => licence === "").map(({ place }) => place)).toEqual([]);
  });

  it("are MIT, ISC, BSD, Apache or OFL, or NOTICE names the package with its version and licence", () => {
    const unnamed = production.filter((one) => {
      if (isAllowed(one.licence, PLAIN)) return false;
      const line = lineFor(one);
      return !(
        isAllowed(one.licence, [...PLAIN, ...NAMED]) &&
        line?.version === one.version &&
        line.licence === one.licence
      );
    });
    expect(unnamed.map(({ name, version, licence }) => `${name} ${version}, ${licence}`)).toEqual(
      [],
    );
  });

  it("are in NOTICE for no package that is not there, or needs no line", () => {
    expect(noticed.length).toBeGreaterThan(0);
    const needed = new Set(
      production.filter(({ licence }) => !isAllowed(licence, PLAIN)).map(lineFor),
    );
    expect(noticed.filter((line) => !needed.has(line))).toEqual([]);
  });

  it("are those that the installed packages say", () => {
    const differing = production.flatMap(({ place, licence, version }) => {
      let text: string;
      try {
        text = read(`${place}/package.json`);
      } catch {
        // Built for another platform.
        return [];
      }
      const found = JSON.parse(text) as { license?: unknown; version?: string };
      return found.license === licence && found.version === version
        ? []
        : [`${place}: ${version}, ${licence}; installed ${found.version}, ${found.license}`];
    });
    expect(differing).toEqual([]);
  });

  it("need nobody to open what links with it, in the tools and tests either", () => {
    const strong = packages.filter(({ licence }) =>
      /\b(A|L)?GPL|SSPL|BUSL|CPAL|EUPL/i.test(licence),
    );
    expect(strong.map(({ name, licence }) => `${name}, ${licence}`)).toEqual([]);
  });
});

describe("packages", () => {
  it("come from the registry, each with its checksum", () => {
    const odd = packages.filter(
      ({ resolved, integrity }) =>
        (resolved !== "" && !resolved.startsWith("https://registry.npmjs.org/")) ||
        !integrity.startsWith("sha512-"),
    );
    expect(odd.map(({ name }) => name).filter((name) => !UNCHECKED.test(name))).toEqual([]);
  });

  it("stand in one version each, but for those that cannot", () => {
    const versions = new Map<string, Set<string>>();
    for (const { name, version } of packages)
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    const twice = [...versions].filter(([, found]) => found.size > 1).map(([name]) => name);
    expect(twice.sort()).toEqual(Object.keys(TWICE).sort());
    // What runs has one of each, whatever the tests bring beside it.
    const running = production.filter(({ name }) => name in TWICE).map(({ name }) => name);
    expect(running).toEqual([...new Set(running)]);
  });
});
