import { describe, expect, it } from "vitest";
import type { Reports } from "../../schema/http/reports.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const RECORDS = [
  ["/laws/ATA/act/2010/1", "ATA/act/2010/1"],
  ["/provisions/ATA/act/2010/1%237%402015", "ATA/act/2010/1#7@2015"],
  ["/cases/ATA/2012-emperor", "case/ATA/2012-emperor"],
  ["/treaties/frost", "treaty/frost"],
  ["/treaties/frost/3", "treaty/frost#3"],
  ["/letter/snow", "letter/snow"],
  ["/jurisdictions/ATA", "ATA"],
] as const;

describe("an error in a record", () => {
  const store = fixtureStore(STORE);
  const released = {
    id: "2026-01-02-abcdef123456",
    date: "2026-01-02",
    frozenAt: "2026-01-02T00:00:00Z",
    codebook: "1.0.0",
    licence: "CC BY 4.0",
    citation: "",
    counts: [],
    since: null,
    files: [],
  };
  const page = async (path: string, reports: Reports | null, frozen = false): Promise<string> => {
    const releases = { all: [released], withdrawn: [], shown: frozen ? released : null };
    const answer = await siteOver(store(), { reports, releases }).request(
      `http://example.test${path}`,
    );
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };
  /** The address of the link, and what it says of the report. */
  const linkOf = (html: string): URL => {
    const [, href = ""] = /<p class="report"><a href="([^"]*)"/.exec(html) ?? [];
    return new URL(href.replaceAll("&amp;", "&"));
  };
  const mail: Reports = { by: "mail", to: "errors@example.org" };
  const tracker: Reports = { by: "tracker", to: "https://example.org/issues/new?labels=data" };

  it.each(RECORDS)("%s is reported by its id, page and release, by mail", async (path, id) => {
    const link = linkOf(await page(path, mail));
    expect([link.protocol, link.pathname]).toEqual(["mailto:", "errors@example.org"]);
    expect(link.searchParams.get("subject")).toBe(`Report an error: ${id}`);
    const lines = link.searchParams.get("body")?.split("\r\n") ?? [];
    expect(lines[0]).toBe(`Record: ${id}`);
    expect(lines[1]).toBe(`Page address: http://example.test${path}`);
    expect(lines[2]).toMatch(/^Release: \d{4}-\d{2}-\d{2}/);
    // A mail programme reads a plus as a plus.
    expect(link.search).not.toContain("+");
  });

  it("goes to a tracker as title and body, beside what its address says already", async () => {
    const link = linkOf(await page("/cases/ATA/2012-emperor", tracker));
    expect(link.origin + link.pathname).toBe("https://example.org/issues/new");
    expect(link.searchParams.get("labels")).toBe("data");
    expect(link.searchParams.get("title")).toBe("Report an error: case/ATA/2012-emperor");
    expect(link.searchParams.get("body")).toContain("Record: case/ATA/2012-emperor\n");
  });

  it("in a frozen release names the page of that release", async () => {
    const link = linkOf(await page("/laws/ATA/act/2010/1", tracker, true));
    expect(link.searchParams.get("body")).toContain(
      `http://example.test/r/${released.id}/laws/ATA/act/2010/1\n`,
    );
  });

  it("is reported in the reader's language, without signs of direction in an address", async () => {
    const link = linkOf(await page("/laws/ATA/act/2010/1?lang=ar", tracker));
    expect(link.searchParams.get("title")).toMatch(/^الإبلاغ عن خطأ/);
    expect(link.searchParams.get("body")).not.toMatch(/[\u2066-\u2069]/);
  });

  it("leads to the repository as it is where there is no other place, and nowhere without one", async () => {
    const to = "https://example.org/law/drift";
    expect(linkOf(await page("/laws/ATA/act/2010/1", { by: "page", to })).href).toBe(to);
    expect(await page("/laws/ATA/act/2010/1", null)).not.toContain("Report an error");
    expect(await page("/methods", mail)).not.toContain("Report an error");
  });
});
