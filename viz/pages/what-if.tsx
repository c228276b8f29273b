import { Moved } from "../address/errors.ts";
import { withQuery } from "../address/links.ts";
import { kept } from "../address/options.ts";
import {
  SCENARIO_OPTIONS,
  type ScenarioAsked,
  scenarioAsked,
  withAdded,
} from "../charts/what-if/options.ts";
import chart, { type WhatIfShown } from "../charts/what-if/what-if.tsx";
import { chartLink } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import type { WordKey, Words } from "../i18n/messages.ts";
import { type Choices, choices, Hidden, Pick, stateOptions } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";

const STEPS = Object.keys(SCENARIO_OPTIONS) as (keyof typeof SCENARIO_OPTIONS)[];
const OPTIONS = [...STEPS, "power", "lens", "weights", "offence", "countries", "asOf", "lang"];
/** What the form that adds a step names, and of those what a step cannot do without. */
const FIELDS = ["state", "step", "treaty", "owner", "protects", "value"];
const ADDED = ["state", "treaty", "owner", "protects"];

/** One step of an address in words. */
function stepWords(kind: keyof typeof SCENARIO_OPTIONS, step: string, all: Choices, words: Words) {
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
const Form = ({
  all,
  asked,
  address,
  words,
}: {
  all: Choices;
  asked: ScenarioAsked;
  address: Record<string, string>;
  words: Words;
}) => {
  const taken = STEPS.flatMap((kind) => asked.steps[kind].map((step) => ({ kind, step })));
  const treaties = all.treaties.map(
    ({ id, shortTitle }) => [id.replace("treaty/", ""), shortTitle] as const,
  );
  return (
    <form class="scenario" action="/what-if" method="get">
      <fieldset>
        <legend>{words("whatIf.supposed")}</legend>
        {!asked.steps.every.includes("uncc") && (
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
          chosen={address["power"] ?? "production_content"}
        />
        <Pick
          label={words("ask.lens")}
          name="lens"
          options={all.lenses}
          chosen={address["lens"] ?? "privacy_cross_border"}
        />
        <Hidden
          query={kept(new URLSearchParams(address), ["countries", "offence", "asOf", "lang"])}
        />
        <button type="submit">{words("ask.show")}</button>
      </fieldset>
    </form>
  );
};

const Outcome = ({ shown, words }: { shown: WhatIfShown; words: Words }) => (
  <>
    <h2>{words("whatIf.told")}</h2>
    <ul lang="en" dir="ltr">
      {shown.found.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </>
);

export const whatIf: Page = {
  path: "/what-if",
  options: [...OPTIONS, ...FIELDS],
  async show({ ask, query, words, address: service }) {
    // What a form adds becomes part of the scenario, so that the address holds all of it.
    if (ADDED.some((name) => query.has(name)))
      throw new Moved(withQuery("/what-if", kept(withAdded(query), OPTIONS)));
    const address = kept(query, OPTIONS);
    const asked = scenarioAsked(new URLSearchParams(address), words);
    const [all, shown] = await Promise.all([
      choices(ask, words),
      asked.empty ? null : chart.show({ ask, query: new URLSearchParams(address), words }),
    ]);
    const placed = shown && {
      definition: chart,
      shown,
      options: address,
      words,
      address: service,
    };
    return {
      title: words("whatIf.title"),
      description: shown?.description ?? words("measures.whatIfSays"),
      release: all.release,
      charts: placed ? [chartLink(placed)] : [],
      body: (
        <>
          <h1>{words("whatIf.title")}</h1>
          <p class="standfirst">{shown?.description ?? words("measures.whatIfSays")}</p>
          <Form all={all} asked={asked} address={address} words={words} />
          {placed ? (
            <>
              <Measured placed={placed} />
              <Outcome shown={placed.shown} words={words} />
            </>
          ) : (
            <p class="notice">{words("whatIf.caution")}</p>
          )}
        </>
      ),
    };
  },
};
