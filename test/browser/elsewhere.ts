import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Site } from "./site.ts";

/** For a file of tests: a site of somebody else, another origin, which shows whatever HTML it is given. */
export function useElsewhere(
  site: Site,
): (html: string, options?: BrowserContextOptions) => Promise<Page> {
  let elsewhere: Server;
  let html = "";
  beforeAll(async () => {
    elsewhere = createServer((_, answer) => {
      answer.setHeader("content-type", "text/html; charset=utf-8");
      answer.end(
        `<!doctype html><html lang="en"><title>Elsewhere</title><body>${html}</body></html>`,
      );
    });
    await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
  });
  afterAll(() => new Promise((closed) => elsewhere.close(closed)));
  // The other site is the one host that may be asked.
  return async (code, options = {}) => {
    html = code;
    const page = await site.blank({ ...options, baseURL: "" });
    const { port } = elsewhere.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    return page;
  };
}
