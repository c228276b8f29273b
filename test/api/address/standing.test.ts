import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressSettings, BadSetting } from "../../../api/address/settings.ts";
import { standingOf } from "../../../api/address/standing.ts";

const at = (headers: Record<string, string>, settings: Record<string, string> = {}) => {
  const standing = standingOf(
    new Request("http://inside:4000/laws", { headers }),
    addressSettings(settings),
  );
  return standing && standing.origin + standing.prefix;
};
const TRUSTED = { LAWDRIFT_TRUST_PROXY: "1" };
const FORWARDED = {
  "x-forwarded-proto": "https",
  "x-forwarded-host": "example.org",
  "x-forwarded-prefix": "/lawdrift",
  forwarded: "host=elsewhere.org;proto=https",
};

describe("where the service stands", () => {
  it("is the address of the request, whatever anybody says to have forwarded", () => {
    expect(at({})).toBe("http://inside:4000");
    expect(at(FORWARDED)).toBe("http://inside:4000");
    expect(at(FORWARDED, { LAWDRIFT_TRUST_PROXY: "0" })).toBe("http://inside:4000");
  });

  it("is what a trusted proxy says", () => {
    expect(at(FORWARDED, TRUSTED)).toBe("https://example.org/lawdrift");
    expect(at({ "x-forwarded-proto": "https" }, TRUSTED)).toBe("https://inside:4000");
    expect(at({ "x-forwarded-host": "a.org, b.org" }, TRUSTED)).toBe("http://a.org");
    expect(
      at({ forwarded: 'for=1.2.3.4;proto=https;host="example.org:8443", host=b.org' }, TRUSTED),
    ).toBe("https://example.org:8443");
    expect(at({ forwarded: "no such thing;;=" }, TRUSTED)).toBe("http://inside:4000");
    expect(at({ "x-forwarded-prefix": "/a/b/" }, TRUSTED)).toBe("http://inside:4000/a/b");
  });

  it("is what the setting says, before all else", () => {
    const fixed = { ...TRUSTED, LAWDRIFT_ADDRESS: "https://lawdrift.example/data/" };
    expect(at(FORWARDED, fixed)).toBe("https://lawdrift.example/data");
    expect(at({}, { LAWDRIFT_ADDRESS: "https://lawdrift.example" })).toBe(
      "https://lawdrift.example",
    );
  });

  it.each([
    [{ host: 'a"b' }, {}],
    [{ host: "a'onload=x" }, {}],
    [{ host: "a b" }, {}],
    [{ host: "a<b>" }, { LAWDRIFT_ADDRESS: "https://lawdrift.example" }],
    [{ "x-forwarded-host": 'a"b' }, TRUSTED],
    [{ "x-forwarded-proto": "javascript" }, TRUSTED],
    [{ "x-forwarded-prefix": '/"' }, TRUSTED],
    [{ "x-forwarded-prefix": "//elsewhere.org" }, TRUSTED],
    [{ forwarded: 'host="a\\"b"' }, TRUSTED],
  ])("is nowhere for %j", (headers: Record<string, string>, settings: Record<string, string>) => {
    expect(at(headers, settings)).toBeNull();
  });

  it("never holds a sign that means something in HTML, whatever a proxy is told", () => {
    const said = fc.string({ unit: "binary-ascii" }).map((text) => text.replaceAll(/[^ -~]/g, ""));
    fc.assert(
      fc.property(said, said, said, (host, protocol, prefix) => {
        const standing = at(
          {
            "x-forwarded-host": host,
            "x-forwarded-proto": protocol,
            "x-forwarded-prefix": prefix,
          },
          TRUSTED,
        );
        expect(standing ?? "").not.toMatch(/["'<>&\s]/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    { LAWDRIFT_ADDRESS: "lawdrift.example" },
    { LAWDRIFT_ADDRESS: "ftp://lawdrift.example" },
    { LAWDRIFT_ADDRESS: "https://a:b@lawdrift.example" },
    { LAWDRIFT_ADDRESS: "https://lawdrift.example/?a=b" },
    { LAWDRIFT_ADDRESS: "https://lawdrift.example//twice" },
    { LAWDRIFT_TRUST_PROXY: "yes" },
  ])("is not guessed from %j", (settings: Record<string, string>) => {
    expect(() => addressSettings(settings)).toThrow(BadSetting);
  });
});
