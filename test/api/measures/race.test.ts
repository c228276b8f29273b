import { describe, expect, it } from "vitest";
import { race } from "../../../api/measures/race.ts";
import { claimsOn } from "../../../api/measures/request/claims.ts";
import { countMeans, countRules } from "../../../api/measures/request/who-may-ask.ts";
import { CODINGS, DAY, raceQuestion, T1, T2, treaty } from "../../support/toy-requests.ts";

type Other = Parameters<typeof raceQuestion>[0];

const raceOf = (other?: Other, shown?: readonly string[]) => race(raceQuestion(other, shown));
const pairs = (other?: Other, shown?: readonly string[]) =>
  raceOf(other, shown).edges.map(({ requesting, requested }) => `${requesting}>${requested}`);
const edgeOf = (pair: string, other?: Other) => {
  const found = raceOf(other).edges.find(
    ({ requesting, requested }) => `${requesting}>${requested}` === pair,
  );
  if (!found) throw new Error(`no ${pair}`);
  return found;
};
const stateOf = (jurisdiction: string, other?: Other) => {
  const found = raceOf(other).states.find((state) => state.jurisdiction === jurisdiction);
  if (!found) throw new Error(`no ${jurisdiction}`);
  return found;
};

describe("the race in the toy graph, about x", () => {
  it("has a way for each two bound by a treaty whose clause reaches what the asking state punishes", () => {
    // A is known not to punish x and asks nobody; D punishes it with 12 months, below the line of 24.
    expect(pairs()).toEqual(["B>A", "C>B", "B>C", "B>D"]);
  });

  it("says that A is known not to punish it, that B does, and nothing where nothing is on file", () => {
    expect(raceOf().states.map(({ jurisdiction, punishes }) => [jurisdiction, punishes])).toEqual([
      ["A", "known_not_to_punish"],
      ["B", "punishes"],
      ["C", "punishes"],
      ["D", "punishes"],
    ]);
    expect(edgeOf("B>A").requestedPunishes).toBe("known_not_to_punish");
    const other = treaty("T3", ["B", "E"]);
    expect(race(raceQuestion({ treaties: [other] }, ["B", "E"])).edges).toMatchObject([
      { requesting: "E", requested: "B", requestedPunishes: "punishes", today: "possibly" },
      { requesting: "B", requested: "E", requestedPunishes: "not_on_file", today: "certainly" },
    ]);
  });

  it("says after the hand-over from A to B: P none known to exist, R not known, no means read", () => {
    const [first] = edgeOf("B>A").requests;
    expect(countRules(first.afterHandOver())).toEqual({
      counterpart: 0,
      partialCounterpart: 0,
      noneKnownToExist: 1,
      notKnown: 1,
      disputed: 0,
    });
    expect(countMeans(first.afterHandOver())).toEqual({
      secured: 0,
      conditionMayBeSet: 0,
      noneRead: 2,
    });
  });

  it("says after the hand-over from A to D: P partial counterpart, R counterpart", () => {
    const [first] = edgeOf("D>A", { offence: "illegal_access" }).requests;
    expect(countRules(first.afterHandOver())).toMatchObject({
      counterpart: 1,
      partialCounterpart: 1,
    });
  });
});

describe("the race with no offence named", () => {
  const none = { offence: null };

  it("has a way for each two that are bound, and leaves open what depends on the offence", () => {
    expect(pairs(none)).toEqual(["B>A", "D>A", "A>B", "C>B", "D>B", "B>C", "A>D", "B>D"]);
    expect(edgeOf("B>A", none)).toMatchObject({ today: "certainly", requestedPunishes: null });
    expect(edgeOf("B>A", none).requests[0].reach.value).toBe("depends_on_offence");
  });

  it("shows only ways between the states shown, but names all who may ask", () => {
    expect(pairs(none, ["A", "D"])).toEqual(["D>A", "A>D"]);
    expect(raceOf(none, ["A", "D"]).states[0]?.mayAskToday).toEqual(["B", "D"]);
  });

  it("has no way for a power that no treaty carries", () => {
    const found = raceOf({ ...none, power: "shutdown" });
    expect([found.edges, found.treaties]).toEqual([[], []]);
    expect(found.states.map(({ mayAskToday }) => mayAskToday)).toEqual([[], [], [], []]);
  });

  it("keeps apart who may ask, who possibly may, and who could once a treaty is in force", () => {
    const reported = T2.participations.map((one) =>
      one.jurisdiction === "C" ? { ...one, inForce: null, reported: true } : one,
    );
    const later = { ...treaty("T3", ["A", "C"]), inForce: null };
    const treaties = [T1, { ...T2, participations: reported }, later];
    expect(stateOf("B", { ...none, treaties })).toMatchObject({
      mayAskToday: ["A", "D"],
      possiblyMayAskToday: ["C"],
      mayAskOnceInForce: [],
    });
    expect(stateOf("A", { ...none, treaties })).toMatchObject({
      mayAskToday: ["B", "D"],
      mayAskOnceInForce: ["C"],
    });
    expect(pairs({ ...none, treaties })).not.toContain("C>A");
    expect(edgeOf("C>A", { ...none, treaties, onceInForce: true }).today).toBeNull();
    expect(edgeOf("C>B", { ...none, treaties }).today).toBe("possibly");
  });

  it("is only possible where the words of the clause may carry the power, or one made a reservation on it", () => {
    const [clause] = T1.clauses;
    if (!clause) throw new Error("T1 has a clause");
    const perhaps = { ...T1, clauses: [{ ...clause, certainty: "possibly" }] };
    expect(edgeOf("B>A", { ...none, treaties: [perhaps] }).today).toBe("possibly");
    const reserving = T1.participations.map((one) =>
      one.jurisdiction === "B" ? { ...one, reserved: [{ article: 1, clause: null }] } : one,
    );
    const treaties = [{ ...T1, participations: reserving }];
    expect(edgeOf("B>A", { ...none, treaties }).today).toBe("possibly");
    expect(edgeOf("D>A", { ...none, treaties }).today).toBe("certainly");
  });

  it("puts of several clauses first the one that reaches furthest", () => {
    const [clause] = T1.clauses;
    if (!clause) throw new Error("T1 has a clause");
    const perhaps = {
      ...treaty("T0", ["A", "B"]),
      clauses: [{ ...clause, certainty: "possibly" }],
    };
    const { requests } = edgeOf("B>A", { ...none, treaties: [perhaps, T1] });
    expect(requests.map((request) => request.treaty)).toEqual(["T1", "T0"]);
  });

  it("counts of a state's own law what is known, and what is not apart", () => {
    expect(raceOf(none).states.map(({ ownLaw }) => ownLaw)).toEqual([
      { given: 2, partly: 1, notGiven: 0, notKnown: 0 },
      { given: 0, partly: 1, notGiven: 1, notKnown: 1 },
      { given: 0, partly: 0, notGiven: 3, notKnown: 0 },
      { given: 2, partly: 1, notGiven: 0, notKnown: 0 },
    ]);
    const silent = CODINGS.map((one) => ({ ...one, readFor: [] }));
    const claims = claimsOn(silent, "production_content", DAY, null);
    expect(stateOf("A", { ...none, claims }).ownLaw).toEqual({
      given: 0,
      partly: 0,
      notGiven: 0,
      notKnown: 3,
    });
  });
});
