import { expect, test } from "vitest";
import { useElsewhere } from "./elsewhere.ts";
import { useSite } from "./site.ts";

const site = useSite();
const show = useElsewhere(site);

test("a page of another origin reads answers, first and again, by GET and POST", async () => {
  const page = await show("<p>Another site</p>");
  const read = (path: string, init?: RequestInit) =>
    page.evaluate(
      async ([url, options]) => {
        const times: [number, string][] = [];
        for (let time = 0; time < 2; time += 1) {
          // Without the browser's own cache, so that the service answers each time.
          const response = await fetch(url, { ...options, cache: "no-store" });
          times.push([response.status, (await response.text()).slice(0, 60)]);
        }
        return times;
      },
      [`${site.address}${path}`, init ?? {}] as const,
    );
  const query = "{ meta { licence } }";
  const licence: [number, string] = [200, expect.stringContaining('"licence":"CC-BY-4.0"')];
  const get = `/graphql?${new URLSearchParams({ query })}`;
  expect(await read(get)).toEqual([licence, licence]);
  const posted = {
    method: "POST",
    // Asked beforehand by the browser, as for every JSON of another origin.
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  };
  expect(await read("/graphql", posted)).toEqual([licence, licence]);
  for (const path of [
    "/charts/race.json",
    "/charts/race.svg",
    "/data/",
    "/feed.atom",
    "/reconcile",
  ])
    expect((await read(path)).map(([status]) => status)).toEqual([200, 200]);
});

test("a page of another origin reads what was wrong with its question", async () => {
  const page = await show("<p>Another site</p>");
  const errors = await page.evaluate(async (url) => {
    const response = await fetch(url);
    return (await response.json()).errors;
  }, `${site.address}/graphql?query=%7Bnothing%7D`);
  expect(errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
});
