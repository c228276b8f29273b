import { expect, it } from "vitest";
import { messagesIn } from "../../../viz/i18n/messages.ts";
import { isBound, isParty, standingInWords } from "../../../viz/records/treaty-status.ts";

const none = { consented: null, inForce: null, partyBy: null, denounced: null, signed: null };
const joined = (name: string, territoryOf: { id: string } | null) => ({
  ...none,
  consented: "2020-01-01",
  reported: false,
  territoryOf,
  jurisdiction: { kind: "country_or_area", name },
});

it("a territory to which a treaty is applied is bound by it and no party", () => {
  const [state, territory] = [joined("Bouvet Island", null), joined("Peter I", { id: "BVT" })];
  expect([isBound(territory), isParty(territory)]).toEqual([true, false]);
  expect([isBound(state), isParty(state)]).toEqual([true, true]);
  expect(standingInWords([state, territory], messagesIn("en"))).toContain(
    "ratification or accession is confirmed for 1 country",
  );
});
