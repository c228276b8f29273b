import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../api/measures/level.ts";
import { race } from "../../api/measures/race.ts";
import type { CooperationTreaty } from "../../api/measures/requests.ts";
import { answersOfAll, STATES, someTreaties } from "../support/arbitrary.ts";
import { party, question } from "../support/toy.ts";

const statesOf = (
  answers: ReadonlyMap<string, Answers>,
  treaties: readonly CooperationTreaty[],
  shown = STATES,
) => race(question({ answers, treaties, shown })).states;

/** The treaty with one more certain party, or with one that was only a possible party until now. */
const joined = (treaty: CooperationTreaty, state: string): CooperationTreaty => ({
  ...treaty,
  participations: [
    ...treaty.participations.filter(({ jurisdiction }) => jurisdiction !== state),
    party(state),
  ],
});

/** Enough to meet rare combinations of two treaties; a run takes well under a millisecond. */
fc.configureGlobal({ numRuns: 1_000 });

describe("adding a party to a treaty", () => {
  const state = fc.constantFrom(...STATES);

  it("never raises the upper bound of anybody's exposure", () => {
    fc.assert(
      fc.property(answersOfAll, someTreaties, state, (answers, treaties, newcomer) => {
        const [first, ...rest] = treaties as [CooperationTreaty, ...CooperationTreaty[]];
        const before = statesOf(answers, treaties);
        const after = statesOf(answers, [joined(first, newcomer), ...rest]);
        for (const [index, { today }] of before.entries())
          expect(after[index]?.today?.high ?? 2).toBeLessThanOrEqual(today?.high ?? 2);
      }),
    );
  });

  it("never raises the lower bound of anybody's exposure", () => {
    fc.assert(
      fc.property(answersOfAll, someTreaties, state, (answers, treaties, newcomer) => {
        const [first, ...rest] = treaties as [CooperationTreaty, ...CooperationTreaty[]];
        const before = statesOf(answers, treaties);
        const after = statesOf(answers, [joined(first, newcomer), ...rest]);
        for (const [index, { today }] of before.entries())
          expect(after[index]?.today?.low ?? 2).toBeLessThanOrEqual(today?.low ?? 2);
      }),
    );
  });

  it("leaves what each state's own law guarantees as it was", () => {
    fc.assert(
      fc.property(answersOfAll, someTreaties, state, (answers, treaties, newcomer) => {
        const own = (all: readonly CooperationTreaty[]) =>
          statesOf(answers, all).map((one) => one.own);
        expect(own(treaties.map((treaty) => joined(treaty, newcomer)))).toEqual(own(treaties));
      }),
    );
  });
});

describe("relabelling states", () => {
  it("changes nothing but the labels", () => {
    const renaming = fc.shuffledSubarray(STATES, { minLength: STATES.length });
    fc.assert(
      fc.property(answersOfAll, someTreaties, renaming, (answers, treaties, names) => {
        const renamed = (state: string) => names[STATES.indexOf(state)] ?? state;
        const numbers = (all: ReturnType<typeof statesOf>, of: (state: string) => string) =>
          Object.fromEntries(
            all.map(({ jurisdiction, own, today, onceRatified }) => [
              of(jurisdiction),
              [own, today, onceRatified].map((found) =>
                found && "certainAskers" in found
                  ? [found.low, found.high, found.certainAskers, found.possibleAskers]
                  : found,
              ),
            ]),
          );
        const other = statesOf(
          new Map([...answers].map(([state, own]) => [renamed(state), own])),
          treaties.map((treaty) => ({
            ...treaty,
            participations: treaty.participations.map((did) => ({
              ...did,
              jurisdiction: renamed(did.jurisdiction),
            })),
          })),
        );
        expect(numbers(other, (state) => state)).toEqual(
          numbers(statesOf(answers, treaties), renamed),
        );
      }),
    );
  });
});

describe("an exposure", () => {
  it("is never above any path of a certain asker, and each edge has an article and a treaty", () => {
    fc.assert(
      fc.property(answersOfAll, someTreaties, (answers, treaties) => {
        const { states, edges } = race(question({ answers, treaties, shown: STATES }));
        for (const edge of edges) {
          const today = states.find(({ jurisdiction }) => jurisdiction === edge.requested)?.today;
          expect(today?.low).toBeLessThanOrEqual(edge.level.low);
          if (edge.certainty === "certainly")
            expect(today?.high).toBeLessThanOrEqual(edge.level.high);
          expect(edge.requesting).not.toBe(edge.requested);
          expect(edge.article).toBe(`${edge.treaty}#1`);
        }
      }),
    );
  });
});
