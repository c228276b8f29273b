import { describe, expect, it } from "vitest";
import {
  articleKey,
  caseKey,
  codeKey,
  codingKey,
  lawKey,
  participationKey,
  partKey,
  provisionKey,
  provisionRefKey,
  sourceKey,
  treatyKey,
} from "../../../schema/graph/keys.ts";

describe("keys", () => {
  it.each([
    ["a law", lawKey("KEN", "act/2018/5"), "KEN/act/2018/5"],
    ["a provision", provisionKey("KEN/act/2018/5", "22"), "KEN/act/2018/5#22"],
    ["a wording", provisionKey("KEN/act/2018/5", "24(1)", "2015"), "KEN/act/2018/5#24(1)@2015"],
    ["a raised number", provisionKey("EST/code/penal", "216¹²"), "EST/code/penal#216^12"],
    ["a section with spaces", provisionKey("KEN/act/2018/5", " 99  bis "), "KEN/act/2018/5#99-bis"],
    ["a case", caseKey("KEN", "2020-robert-alai"), "case/KEN/2020-robert-alai"],
    ["a treaty", treatyKey("uncc"), "treaty/uncc"],
    ["an article", articleKey("uncc", 40), "treaty/uncc#40"],
    ["a participation", participationKey("uncc", "KEN"), "treaty/uncc/KEN"],
    ["a coding", codingKey("KEN", "power", "preservation", 1), "KEN/power/preservation"],
    ["a second coding", codingKey("KEN", "power", "preservation", 2), "KEN/power/preservation~2"],
    ["a code", codeKey("offence", "defamation"), "code/offence/defamation"],
    ["a part", partKey("KEN/act/2018/5", "event", 2), "KEN/act/2018/5~event/2"],
    ["a source", sourceKey("https://example.org/"), "source/8198d1bac40a"],
  ])("of %s", (_, key, expected) => {
    expect(key).toBe(expected);
  });

  it("lead from a reference in the atlas to the provision", () => {
    expect(provisionRefKey("KEN", "act/2018/5#24(1)@2015")).toBe(
      provisionKey(lawKey("KEN", "act/2018/5"), "24(1)", "2015"),
    );
    expect(provisionRefKey("KEN", "act/2018/5#99 bis")).toBe(
      provisionKey(lawKey("KEN", "act/2018/5"), "99 bis"),
    );
  });
});
