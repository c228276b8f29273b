import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, messagesIn } from "../../../viz/i18n/messages.ts";
import { formatParticipation } from "../../../viz/records/participation.tsx";

const DID = {
  signed: "2001-11-23",
  consented: "2002-06-20",
  consent: "ratified",
  inForce: "2004-07-01",
  partyBy: "2015",
  notPartyAsOf: null,
  denounced: null,
  invited: null,
  reported: false,
  note: null,
  sources: [],
};

describe("what a state did about a treaty", () => {
  it("is told with each of its days", () => {
    expect(formatParticipation(DID, messagesIn("en"))).toBe(
      "signed 23 November 2001; ratified 20 June 2002; in force for it 1 July 2004; in a list of the parties (2015)",
    );
  });

  it.each(Object.keys(LANGUAGES) as Language[])("has its days in %s too", (lang) => {
    const told = formatParticipation({ ...DID, consent: null }, messagesIn(lang));
    for (const year of ["2001", "2002", "2004", "2015"]) expect(told).toContain(year);
  });
});
