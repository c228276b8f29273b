import { describe, expect, it } from "vitest";
import { findHashed, findNames } from "../../../schema/redaction/find.ts";
import {
  BadRedactionKey,
  keyMark,
  redactionKey,
  withdrawnIdHash,
  wordHash,
} from "../../../schema/redaction/key.ts";
import { spellings } from "../../../schema/redaction/words.ts";

const KEY = "a key that is used in tests and nowhere else";

/** Whether a text holds the name, known by hashes only. */
function holds(name: string, text: string): boolean {
  const hashed = spellings(name).map((words) => words.map((word) => wordHash(KEY, word)));
  const found = findHashed(KEY, hashed)(text) !== null;
  expect(findNames(spellings(name))(text) !== null).toBe(found);
  return found;
}

describe("a name that was taken out", () => {
  it.each([
    ["Zoë Ásgeirsdóttir", "the trial of Zoë Ásgeirsdóttir"],
    ["Zoë Ásgeirsdóttir", "ZOE ASGEIRSDOTTIR ACQUITTED"],
    ["Zoë Ásgeirsdóttir", "Zoë Ásgeirsdóttir".normalize("NFD")],
    ["Zoë Ásgeirsdóttir", "Ásgeirsdóttir, a blogger called Zoë, was held"],
    ["Zoë Ásgeirsdóttir", "https://news.example/2020/zoe-asgeirsdottir-held.html"],
    ["Zoë Ásgeirsdóttir", "https://news.example/Zo%C3%AB%20%C3%81sgeirsd%C3%B3ttir"],
    ["Zoë Ásgeirsdóttir", "https://news.example/wiki/Zo%C3%AB_%C3%81sgeirsd%C3%B3ttir"],
    ["Zoë Ásgeirsdóttir", "https://news.example/?q=zoe+asgeirsdottir"],
    ["Zoë Ásgeirsdóttir", "https://news.example/asgeirsdottir/zoe"],
    ["Zoë Ásgeirsdóttir", "#FreeZoeAsgeirsdottir"],
    ["Zoë Ásgeirsdóttir", "https://social.example/@zoeasgeirsdottir"],
    ["Ahmed al-Rashid", "Ahmed Al Rashid"],
    ["Ahmed al-Rashid", "Ahmed Alrashid"],
    ["Ahmed al-Rashid", "Rashid, Ahmed"],
    ["Sean O'Brien", "sean-obrien"],
    ["Sean O’Brien", "Sean O'Brien's trial"],
    ["Ian McDonald", "IAN MCDONALD"],
    ["Ian McDonald", "Ian McDonald"],
    ["Łukasz Jørgensen", "lukasz_jorgensen"],
    ["E.G.A.H.", "the case of E.G.A.H. in court"],
    ["محمد الأمين", "حبس مُحَمَّد الامين"],
    ["李明", "记者李明被捕"],
    ["Юрий Серёгин", "ЮРИЙ СЕРЕГИН"],
    ["Foco", "the site Foco was fined"],
  ])("%s is found in %s", (name, text) => {
    expect(holds(name, text)).toBe(true);
  });

  it.each([
    ["Zoë Ásgeirsdóttir", "Zoë was held"],
    [
      "Zoë Ásgeirsdóttir",
      "Zoë of the north was held, and so was, a long time after, one Ásgeirsdóttir",
    ],
    ["Ahmed al-Rashid", "Ahmed and al"],
    ["Foco", "in focus"],
    ["李明", "李某与张明"],
    ["E.G.A.H.", "an egg"],
  ])("%s is not found in %s", (name, text) => {
    expect(holds(name, text)).toBe(false);
  });

  it("survives what is no address and no text", () => {
    for (const text of ["%", "%E0%A4%A", "", "\u{1F9AD}", "\ud800", "...", " "])
      expect(holds("Zoë Ásgeirsdóttir", text)).toBe(false);
  });
});

describe("hashes", () => {
  it("are others with another key, and for a word and an id", () => {
    const other = KEY.toUpperCase();
    expect(wordHash(KEY, "zoe")).toMatch(/^[0-9a-f]{32}$/);
    expect(wordHash(KEY, "zoe")).not.toBe(wordHash(other, "zoe"));
    expect(keyMark(KEY)).not.toBe(keyMark(other));
    expect(withdrawnIdHash(KEY, "zoe")).not.toContain(wordHash(KEY, "zoe"));
  });

  it("need a key that cannot be guessed", () => {
    expect(redactionKey({})).toBeUndefined();
    expect(redactionKey({ LAWDRIFT_REDACTION_KEY: " " })).toBeUndefined();
    expect(redactionKey({ LAWDRIFT_REDACTION_KEY: `${KEY}\n` })).toBe(KEY);
    expect(() => redactionKey({ LAWDRIFT_REDACTION_KEY: "secret" })).toThrow(BadRedactionKey);
  });
});
