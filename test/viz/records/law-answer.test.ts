import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../viz/i18n/messages.ts";
import { lawAnswer } from "../../../viz/pages/law/answer.ts";

type Provision = Parameters<typeof lawAnswer>[0][number];

const offence = { code: "false_information", label: "False information", group: null };
const power = { code: "seizure", label: "Seizure" };

const provision = (more: Partial<Provision>): Provision =>
  ({
    id: "ATA/act/2010/1#1",
    section: "1",
    offences: [offence],
    powers: [],
    status: "in_force",
    inForce: "certainly",
    basicMaximum: null,
    ...more,
  }) as Provision;

const term = (months: number) => ({ prison: "term", months }) as Provision["basicMaximum"];
const answer = (...provisions: Provision[]): string => lawAnswer(provisions, messagesIn("en"));

describe("the answer of a law", () => {
  it("says beside the longest term for how many none is on file", () => {
    expect(
      answer(
        provision({ section: "1", basicMaximum: term(24) }),
        provision({ section: "2", basicMaximum: term(60) }),
        provision({}),
      ),
    ).toBe(
      "3 provisions on file that punish something are in force today. The longest basic prison term on file among them is 5 years (section 2); for 1 it is not on file, or not read, which term is the basic one.",
    );
  });

  it("takes no term from what is no longer in force, and counts what was struck down apart", () => {
    expect(
      answer(
        provision({ basicMaximum: term(12) }),
        provision({ basicMaximum: term(120), inForce: null, status: "struck_down" }),
        provision({ basicMaximum: term(120), inForce: null, status: "replaced" }),
      ),
    ).toBe(
      "1 provision on file that punishes something is in force today; 1 more was struck down. The longest basic prison term on file among them is 1 year (section 1).",
    );
  });

  it("says of how many it is not certain that they are in force", () => {
    expect(answer(provision({ inForce: "possibly" }))).toMatch(/for 1 more this is not certain\./);
  });

  it("does not take what is not on file for no prison", () => {
    expect(answer(provision({}))).toMatch(
      /For none of them is it on file, and read, which prison term is the basic one\.$/,
    );
    const none = { prison: "none", months: null } as Provision["basicMaximum"];
    expect(answer(provision({ basicMaximum: none }), provision({}))).toMatch(
      /The basic form allows no prison; for 1 it is not on file, or not read, which term is the basic one\.$/,
    );
  });

  it("counts life above every term", () => {
    const life = { prison: "life", months: null } as Provision["basicMaximum"];
    expect(
      answer(provision({ basicMaximum: life }), provision({ basicMaximum: term(600) })),
    ).toMatch(/term on file among them is life/);
  });

  it("of powers alone does not speak of punishment in force", () => {
    expect(answer(provision({ offences: [], powers: [power] }))).toBe(
      "No provision on file punishes anything. 1 provision gives authorities a power.",
    );
    expect(answer()).toBe("None of its provisions is on file.");
  });
});
