import fc from "fast-check";
import type { SafeguardCoding } from "../../api/measures/request/claims.ts";
import type { Party, RequestTreaty } from "../../api/measures/request/treaty.ts";
import { STATES } from "./arbitrary.ts";
import { party } from "./toy.ts";
import { treaty } from "./toy-requests.ts";

export { STATES };

/** Codings of the toy's safeguards, one at most of each in a state. */
export const arbitraryCodings: fc.Arbitrary<SafeguardCoding[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...STATES),
      fc.constantFrom("J", "P", "R"),
      fc.constantFrom("yes", "partial", "no", "not_applicable", "no_known_law"),
      fc.constantFrom(["all"], ["production_content"], ["shutdown"], []),
    )
    .map(([jurisdiction, code, value, readFor]) => ({
      id: `${jurisdiction}/${code}`,
      jurisdiction,
      code,
      value,
      from: "2000-01-01",
      to: null,
      observed: null,
      readFor,
    })),
  { selector: ({ id }) => id, maxLength: 15 },
);

/** A state that is bound, perhaps bound, or has only signed. */
const participation = fc
  .tuple(fc.constantFrom(...STATES), fc.constantFrom("bound", "reported", "signed"))
  .map(([state, kind]): Party => {
    if (kind === "bound") return party(state);
    if (kind === "reported") return { ...party(state), inForce: null, reported: true };
    return { ...party(state), inForce: null, signed: "2024-01-01", notPartyAsOf: "2024-08-08" };
  });

const treatyNamed = (id: string): fc.Arbitrary<RequestTreaty> =>
  fc
    .tuple(
      fc.uniqueArray(participation, { selector: ({ jurisdiction }) => jurisdiction }),
      fc.boolean(),
    )
    .map(([participations, inForce]) => ({
      ...treaty(id, []),
      inForce: inForce ? "2000-01-01" : null,
      participations,
    }));

export const arbitraryRequestTreaties: fc.Arbitrary<RequestTreaty[]> = fc
  .tuple(treatyNamed("T1"), treatyNamed("T2"))
  .map((all) => all);
