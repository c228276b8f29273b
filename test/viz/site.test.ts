import { describe, expect, it } from "vitest";
import { STORES } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { expectGolden } from "../support/golden.ts";
import { siteOver } from "../support/site.ts";

/** Named elsewhere, since it follows from the wording of the codebook. */
const RELEASE = /release \d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g;

for (const engine of STORES)
  describe(`the site on ${engine.name}`, () => {
    const store = fixtureStore(engine);
    const get = (path: string) => siteOver(store()).request(path);

    it.each([
      ["race", "/charts/race.svg?lens=speech"],
      ["compare", "/charts/compare.svg?countries=ATA~BVT~HMD"],
    ])("%s is drawn as before", async (name, path) => {
      const response = await get(path);
      expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
      const svg = await response.text();
      expect(svg).toMatch(RELEASE);
      expectGolden(`charts/${name}.svg`, svg.replaceAll(RELEASE, "release R"));
    });

    it("leads from a merged id to its successor, and says that a withdrawn one is gone", async () => {
      const moved = await get("/laws/ATA/ordinance/2009/7");
      expect([moved.status, moved.headers.get("location")]).toEqual([308, "/laws/ATA/act/2010/1"]);
      const gone = await get("/cases/BVT/2018-seal");
      expect(gone.status).toBe(410);
      expect(await gone.text()).toMatch(/withdrawn on 6 May 2023: at the request of the person/i);
      expect((await get("/cases/BVT/2018-nobody")).status).toBe(404);
    });

    it.each([
      [
        "/charts/pie.svg",
        404,
        /no such chart: pie; one of ([\w-]+, )*compare, ([\w-]+, )*prison-for-words, ([\w-]+, )*race/,
      ],
      [
        "/charts/race.gif",
        404,
        /no such format of a chart: race\.gif; one of race\.svg, race\.png/,
      ],
      [
        "/charts/race.svg?lense=speech",
        400,
        /no such option .*: lense; did you mean lens\? Its options are\n {2}country: /,
      ],
      ["/charts/race.csv?country=ATF", 404, /no such country in this picture: ATF; one of ATA/],
      ["/charts/race.png?social=fax", 400, /no such social: fax; one of og, square, portrait/],
      ["/charts/compare.json?countries=ATA~BVT&weights=much", 400, /no such weight: much/],
      ["/charts/compare.json?countries=ATA~BVT&weights=kindness:2", 404, /kindness/],
      ["/charts/race.svg?theme=pink", 400, /no such theme: pink; light or dark/],
      ["/charts/race.svg?width=9", 400, /no such width: 9; 200 to 3000/],
      ["/charts/race.svg?lens=rose", 400, /rose/],
      ["/charts/race.svg?power=telepathy", 404, /unknown power: "telepathy"/],
      ["/charts/compare.svg", 400, /name two to eight countries/],
      ["/charts/compare.svg?countries=ATA~XXX", 404, /unknown jurisdiction: "XXX"/],
    ])("%s is refused with a message, not with an empty picture", async (path, status, says) => {
      const response = await get(path);
      expect(response.status).toBe(status);
      expect(await response.text()).toMatch(says);
    });
  });
