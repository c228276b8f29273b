import { Moved } from "../address/errors.ts";
import { withQuery } from "../address/links.ts";
import { USUAL_LENS, USUAL_POWER } from "../address/options.ts";
import type { WhatIf } from "../charts/what-if/description.ts";
import {
  STEPS,
  supposesNothing,
  type WhatIfOptions,
  whatIfOptions,
} from "../charts/what-if/options.ts";
import chart from "../charts/what-if/what-if.tsx";
import { type ChartPlaced, chartLink, placedChart } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import { useWords } from "../i18n/locale.tsx";
import type { WordKey, Words } from "../i18n/messages.ts";
import { type Choices, choices, Hidden, Pick, stateOptions } from "../shell/controls.tsx";
import { pageOf } from "../shell/page.ts";
import { ADDED_FIELDS, withAddedStep } from "./what-if/added-step.ts";

type Step = (typeof STEPS)[number];

/** One step of an address in words. */
function stepWords(kind: Step, step: string, all: Choices, words: Words): string {
  const [first = "", second = "", third = ""] = step.split(":");
  const state = all.states.find(({ id }) => id === first)?.name ?? first;
  const treatyName = (id: string) =>
    all.treaties.find((treaty) => treaty.id === `treaty/${id}`)?.shortTitle ?? id;
  const safeguard = all.safeguards.find(([code]) => code === second)?.[1] ?? second;
  switch (kind) {
    case "ratify":
      return words("whatIf.ratifies", { state, treaty: treatyName(second) });
    case "denounce":
      return words("whatIf.leaves", { state, treaty: treatyName(second) });
    case "every":
      return words("whatIf.everySignatory", { treaty: treatyName(first) });
    case "safeguard":
      return words("whatIf.changes", {
        state,
        safeguard,
        value: words(`value.${third}` as WordKey),
      });
  }
}

/** The steps taken, each a box to untick, and fields for one more of each kind. */
const Form = ({ all, options, words }: { all: Choices; options: WhatIfOptions; words: Words }) => {
  const { countries, offence, asOf, weights, ...texts } = whatIfOptions.format(options);
  const taken = STEPS.flatMap((kind) =>
    (texts[kind]?.split("~") ?? []).map((step) => ({ kind, step })),
  );
  const treaties = all.treaties.map(
    ({ id, shortTitle }) => [id.replace("treaty/", ""), shortTitle] as const,
  );
  return (
    <form class="scenario" action="/what-if" method="get">
      <fieldset>
        <legend>{words("whatIf.supposed")}</legend>
        {!options.every.includes("treaty/uncc") && (
          <label class="tick">
            <input type="checkbox" name="every" value="uncc" />
            {stepWords("every", "uncc", all, words)}
          </label>
        )}
        {taken.map(({ kind, step }) => (
          <label class="tick" key={`${kind}${step}`}>
            <input type="checkbox" name={kind} value={step} checked />
            {stepWords(kind, step, all, words)}
          </label>
        ))}
      </fieldset>
      <fieldset class="find">
        <legend>{words("whatIf.addTreaty")}</legend>
        <Pick label={words("ask.state")} name="state" options={stateOptions(all)} none="–" />
        <Pick
          label={words("whatIf.step")}
          name="step"
          options={[
            ["ratify", words("whatIf.ratify")],
            ["denounce", words("whatIf.leave")],
          ]}
        />
        <Pick label={words("ask.treaty")} name="treaty" options={treaties} chosen="uncc" />
      </fieldset>
      <fieldset class="find">
        <legend>{words("whatIf.addSafeguard")}</legend>
        <Pick label={words("whatIf.owner")} name="owner" options={stateOptions(all)} none="–" />
        <Pick label={words("col.safeguard")} name="protects" options={all.safeguards} none="–" />
        <Pick
          label={words("whatIf.value")}
          name="value"
          options={["yes", "partial", "no"].map((value) => [
            value,
            words(`value.${value}` as WordKey),
          ])}
        />
      </fieldset>
      <fieldset class="find">
        <legend>{words("whatIf.asked")}</legend>
        <Pick
          label={words("ask.power")}
          name="power"
          options={all.powers}
          chosen={options.power ?? USUAL_POWER}
        />
        <Pick
          label={words("ask.lens")}
          name="lens"
          options={all.lenses}
          chosen={options.lens ?? USUAL_LENS}
        />
        <Hidden query={{ countries, offence, weights, asOf }} />
        <button type="submit">{words("ask.show")}</button>
      </fieldset>
    </form>
  );
};

const Outcome = ({ found, words }: { found: WhatIf; words: Words }) => (
  <>
    <h2>{words("whatIf.told")}</h2>
    <ul lang="en" dir="ltr">
      {found.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </>
);

interface Data {
  readonly all: Choices;
  readonly options: WhatIfOptions;
  /** Null where nothing is supposed yet. */
  readonly supposed: { readonly found: WhatIf; readonly placed: ChartPlaced } | null;
}

export const whatIf = pageOf<Data>({
  path: "/what-if",
  options: [...Object.keys(whatIfOptions.describe), ...ADDED_FIELDS],
  async load(request) {
    const { ask, query, words } = request;
    const options = whatIfOptions.parse(query, words);
    // What a form adds becomes part of the scenario, so that the address holds all of it.
    const added = withAddedStep(options, query, words);
    if (added) throw new Moved(withQuery("/what-if", whatIfOptions.format(added)));
    const [all, data] = await Promise.all([
      choices(ask, words),
      supposesNothing(options) ? null : chart.load(options, { ask, words }),
    ]);
    const supposed = data && {
      found: data.whatIf,
      placed: placedChart(chart, options, data, request),
    };
    return { all, options, supposed };
  },
  head: ({ all, supposed }, words) => ({
    title: words("whatIf.title"),
    description: supposed?.placed.shown.description ?? words("measures.whatIfSays"),
    release: all.release,
    charts: supposed ? [chartLink(supposed.placed)] : [],
  }),
  View({ data: { all, options, supposed } }) {
    const words = useWords();
    return (
      <>
        <h1>{words("whatIf.title")}</h1>
        <p class="standfirst">
          {supposed?.placed.shown.description ?? words("measures.whatIfSays")}
        </p>
        <Form all={all} options={options} words={words} />
        {supposed ? (
          <>
            <Measured placed={supposed.placed} />
            <Outcome found={supposed.found} words={words} />
          </>
        ) : (
          <p class="notice">{words("whatIf.caution")}</p>
        )}
      </>
    );
  },
});
