import { group, sum } from "d3";
import type { CaseOutcome } from "../../schema/records/case.ts";
import { earliest, latest } from "../../schema/records/partial-date.ts";
import { knowledgeDateOf } from "../graph.ts";
import type { Derivation } from "./derivation.ts";

/** A case as far as its last known status depends on it. */
export interface CaseSteps {
  /** Steps in the order known. */
  readonly stages: readonly {
    readonly stage: string;
    readonly partial?: boolean | null;
    readonly date?: string | null;
  }[];
  readonly sanctions: readonly {
    readonly sanction: string;
    readonly over?: boolean | null;
    readonly months?: number | null;
  }[];
  /** Statuses of the members of a group, where sources tell them apart. */
  readonly outcomes: readonly string[];
}

export interface OutcomeNow {
  readonly code: CaseOutcome;
  /** The date of the last dated step that shows it; null if none is dated. */
  readonly asOf: string | null;
}

/** What the steps so far show. */
interface State {
  readonly verdict: "convicted" | "acquitted" | "quashed" | "pardoned" | "ended" | null;
  /** null: no step says whether the person is in custody. */
  readonly custody: boolean | null;
  readonly tried: boolean;
  readonly releasedAfterVerdict: boolean;
  readonly leftAfterVerdict: boolean;
  /** The step by which a source tells of prison after the verdict; null if none does, or a later step ended it. */
  readonly imprisoned: number | null;
  readonly died: "died_in_custody" | "executed" | "died" | null;
  /** The case goes on: a charge, a hearing or an appeal came after the last verdict. */
  readonly pending: boolean;
  /** The first step after which the status was what it is now. */
  readonly since: number;
}

const START: State = {
  verdict: null,
  custody: null,
  tried: false,
  releasedAfterVerdict: false,
  leftAfterVerdict: false,
  imprisoned: null,
  died: null,
  pending: false,
  since: 0,
};

const NOT_KNOWN_FREE: Partial<State> = { releasedAfterVerdict: false, leftAfterVerdict: false };
const FREE: Partial<State> = { custody: false, imprisoned: null };

const verdict = (given: State["verdict"]): Partial<State> => ({
  verdict: given,
  pending: false,
  ...NOT_KNOWN_FREE,
});

/** What a step changes; a step that is not listed changes nothing. */
const EFFECT: Readonly<Record<string, (before: State, step: number) => Partial<State>>> = {
  arrested: () => ({ custody: null, imprisoned: null, ...NOT_KNOWN_FREE }),
  detained: () => ({ custody: true, ...NOT_KNOWN_FREE }),
  imprisoned: (_, step) => ({ custody: true, imprisoned: step, ...NOT_KNOWN_FREE }),
  released: ({ verdict: given }) => ({ ...FREE, releasedAfterVerdict: given !== null }),
  exiled: ({ verdict: given }) => ({ ...FREE, leftAfterVerdict: given !== null }),
  charged: () => ({ pending: true }),
  tried: () => ({ tried: true, pending: true }),
  appealed: () => ({ tried: true, pending: true }),
  convicted: () => ({ ...verdict("convicted"), tried: true }),
  sentenced: () => ({ ...verdict("convicted"), tried: true }),
  conviction_upheld: () => ({ ...verdict("convicted"), tried: true }),
  acquitted: () => ({ ...verdict("acquitted"), tried: true, custody: false }),
  conviction_quashed: () => ({ ...verdict("quashed"), tried: true }),
  dismissed: () => ({ ...verdict("ended"), custody: false }),
  withdrawn: () => ({ ...verdict("ended"), custody: false }),
  pardoned: () => ({ ...verdict("pardoned"), tried: true, custody: false }),
  died: () => ({ died: "died", pending: false }),
  died_in_custody: () => ({ died: "died_in_custody", pending: false }),
  executed: () => ({ died: "executed", pending: false }),
};

/**
 * Whether the prison terms on file may still run on a day, counted from the verdict: what is not on
 * file does not count, so an unknown term says nothing.
 */
function mayStillRun(terms: readonly (number | null)[], from: string | null, day: string): boolean {
  if (from === null || terms.length === 0 || terms.includes(null)) return false;
  const end = new Date(`${from}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + Math.ceil(sum(terms, Number)));
  return end.toISOString().slice(0, 10) >= day;
}

const WITHOUT_PRISON = new Set(["suspended_prison", "fine", "community_service", "none"]);
const HEAVIER = new Set(["prison", "death", "extradition"]);

/** The kind of conviction: what was imposed, and whether the person is known to be in prison or free. */
function convicted({ sanctions, stages }: CaseSteps, state: State, day: string): CaseOutcome {
  if (state.releasedAfterVerdict) return "convicted_released";
  const imposed = sanctions.filter(({ sanction }) => sanction !== "unknown");
  const prison = imposed.filter(({ sanction }) => sanction === "prison");
  const lighter = imposed.some(({ sanction }) => WITHOUT_PRISON.has(sanction));
  const heavier = imposed.some(({ sanction }) => HEAVIER.has(sanction));
  if (lighter && !heavier) return "convicted_without_prison";
  const nothingLeft = prison.length > 0 && prison.every(({ over }) => over);
  if (state.leftAfterVerdict || nothingLeft) return "convicted_released";
  const dayOf = (step: number | null) => {
    const date = step === null ? null : stages[step]?.date;
    return date ? earliest(date) : null;
  };
  const from = dayOf(state.since) ?? dayOf(state.imprisoned);
  const terms = prison.map(({ months }) => months ?? null);
  // A source that tells of prison tells more than a term that nobody wrote down.
  const runs = mayStillRun(terms, from, day) || (state.imprisoned !== null && terms.includes(null));
  return state.custody && runs ? "convicted_serving" : "convicted_unknown";
}

function codeOf(steps: CaseSteps, state: State, day: string): CaseOutcome {
  if (steps.outcomes.length > 0) return "several";
  if (state.died) return state.died;
  if (state.pending) return state.custody && !state.tried ? "in_custody_not_tried" : "open";
  if (state.verdict === "convicted") return convicted(steps, state, day);
  if (state.verdict === "ended") return "ended_without_verdict";
  // In custody after a verdict that is gone: a new trial or another case, of which no end is on file.
  if (state.verdict !== null) return state.custody ? "open" : state.verdict;
  if (state.custody) return "in_custody_not_tried";
  if (state.custody === false && steps.stages.some(({ stage }) => stage === "released"))
    return "released_without_charge";
  return steps.stages.some(({ stage }) => ["summoned", "arrested", "reported"].includes(stage))
    ? "open"
    : "unknown";
}

/** The last known status of a case, by its last step on file; `day` is when terms are looked at. */
export function outcomeNow(steps: CaseSteps, day: string): OutcomeNow {
  let state = START;
  for (const [index, { stage, partial }] of steps.stages.entries()) {
    const change = partial || state.died ? undefined : EFFECT[stage]?.(state, index);
    // The verdict still says what there is to serve.
    const since = stage === "imprisoned" && state.verdict !== null ? state.since : index;
    if (change) state = { ...state, ...change, since };
  }
  const shown = steps.stages
    .slice(state.since, state.died ? state.since + 1 : undefined)
    .flatMap(({ stage, partial, date }) => (date && !partial && stage in EFFECT ? date : []));
  const asOf = shown.toSorted((a, b) => ((latest(a) ?? a) < (latest(b) ?? b) ? -1 : 1)).at(-1);
  return { code: codeOf(steps, state, day), asOf: asOf ?? null };
}

const derivation: Derivation = {
  name: "case-outcome",
  description:
    "The last known status of a case follows from its steps and sanctions, with the date of the last step that shows it; a ruling on a law has none, since it is about no person. Nothing is concluded from a step that is not on file: somebody is said to be in prison only where custody is on file and the term may still run on the last day of the sources, or where a source tells of prison after the verdict and no length is on file.",
  derive(graph) {
    const day = knowledgeDateOf(graph);
    const stages = group(graph.rows("Stage"), ({ case: of }) => of);
    const sanctions = group(graph.rows("Sanction"), ({ case: of }) => of);
    for (const node of graph.nodes.Case.values()) {
      const steps = (stages.get(node.id) ?? []).toSorted((a, b) => a.order - b.order);
      const fallen = steps.findLast(({ stage }) => stage === "law_struck_down");
      node.lawStruckDown = fallen?.date ?? null;
      node.lawFell = fallen !== undefined;
      // What a court decides on a law is no status of the person who brought it.
      if (node.naming === "ruling") continue;
      const now = outcomeNow(
        { stages: steps, sanctions: sanctions.get(node.id) ?? [], outcomes: node.outcomes },
        day ?? "",
      );
      node.outcomeCode = now.code;
      node.outcomeAsOf = now.asOf;
    }
  },
};
export default derivation;
