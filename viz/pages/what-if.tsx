import { Moved } from "../address/errors.ts";
import { withQuery } from "../address/links.ts";
import { treatyText, USUAL_LENS, USUAL_POWER, USUAL_TREATY } from "../address/options.ts";
import type { WhatIf } from "../charts/what-if/description.ts";
import {
  STEPS,
  supposesNothing,
  type WhatIfOptions,
  whatIfOptions,
} from "../charts/what-if/options.ts";
import chart from "../charts/what-if/what-if.tsx";
import { type ChartPlaced, chartLink, placedChart } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { useMessages } from "../i18n/locale.tsx";
import type { MessageKey, Messages } from "../i18n/messages.ts";
import { type Choices, choices, Hidden, Pick, stateOptions } from "../shell/controls.tsx";
import { pageOf } from "../shell/page.ts";
import { TermsUsed } from "../shell/terms-used.tsx";
import { ADDED_FIELDS, withAddedStep } from "./what-if/added-step.ts";
import { treatyOfExample } from "./what-if/example.ts";

type Step = (typeof STEPS)[number];

/** One step of an address in words. */
function stepWords(kind: Step, step: string, all: Choices, t: Messages): string {
  const [first = "", second = "", third = ""] = step.split(":");
  const state = all.states.find(({ id }) => id === first)?.name ?? first;
  const treatyName = (id: string) =>
    all.treaties.find((treaty) => treaty.id === `treaty/${id}`)?.shortTitle ?? id;
  const safeguard = all.safeguards.find(([code]) => code === second)?.[1] ?? second;
  switch (kind) {
    case "ratify":
      return t("whatIf.ratifies", { state, treaty: treatyName(second) });
    case "denounce":
      return t("whatIf.leaves", { state, treaty: treatyName(second) });
    case "every":
      return t("whatIf.everySignatory", { treaty: treatyName(first) });
    case "safeguard":
      return t("whatIf.changes", {
        state,
        safeguard,
        value: t(`value.${third}` as MessageKey),
      });
  }
}

/** The steps taken, each a box to untick, and fields for one more of each kind. */
const Form = ({ all, options, t }: { all: Choices; options: WhatIfOptions; t: Messages }) => {
  const { countries, offence, asOf, ...texts } = whatIfOptions.format(options);
  const taken = STEPS.flatMap((kind) =>
    (texts[kind]?.split("~") ?? []).map((step) => ({ kind, step })),
  );
  const treaties = all.treaties.map(
    ({ id, shortTitle }) => [id.replace("treaty/", ""), shortTitle] as const,
  );
  return (
    <form class="scenario" action="/what-if" method="get">
      <fieldset>
        <legend>{t("whatIf.supposed")}</legend>
        {!options.every.includes(USUAL_TREATY) && (
          <label class="tick">
            <input type="checkbox" name="every" value={treatyText(USUAL_TREATY)} />
            {stepWords("every", treatyText(USUAL_TREATY), all, t)}
          </label>
        )}
        {taken.map(({ kind, step }) => (
          <label class="tick" key={`${kind}${step}`}>
            <input type="checkbox" name={kind} value={step} checked />
            {stepWords(kind, step, all, t)}
          </label>
        ))}
      </fieldset>
      <fieldset class="find">
        <legend>{t("whatIf.addTreaty")}</legend>
        <Pick label={t("col.state")} name="state" options={stateOptions(all)} none="–" />
        <Pick
          label={t("whatIf.step")}
          name="step"
          options={[
            ["ratify", t("whatIf.ratify")],
            ["denounce", t("whatIf.leave")],
          ]}
        />
        <Pick label={t("col.treaty")} name="treaty" options={treaties} chosen="uncc" />
      </fieldset>
      <fieldset class="find">
        <legend>{t("whatIf.addSafeguard")}</legend>
        <Pick label={t("whatIf.owner")} name="owner" options={stateOptions(all)} none="–" />
        <Pick label={t("col.safeguard")} name="protects" options={all.safeguards} none="–" />
        <Pick
          label={t("whatIf.value")}
          name="value"
          options={["yes", "partial", "no"].map((value) => [
            value,
            t(`value.${value}` as MessageKey),
          ])}
        />
      </fieldset>
      <fieldset class="find">
        <legend>{t("whatIf.asked")}</legend>
        <Pick
          label={t("ask.power")}
          name="power"
          options={all.powers}
          chosen={options.power ?? USUAL_POWER}
        />
        <Pick
          label={t("ask.lens")}
          name="lens"
          options={all.lenses}
          chosen={options.lens ?? USUAL_LENS}
        />
        <Hidden query={{ countries, offence, asOf }} />
        <button type="submit">{t("ask.show")}</button>
      </fieldset>
    </form>
  );
};

const Outcome = ({ found, t }: { found: WhatIf; t: Messages }) => (
  <>
    <h2>{t("whatIf.told")}</h2>
    <ul>
      {found.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </>
);

interface Data {
  readonly all: Choices;
  /** What an address supposes; an example where it supposes nothing. */
  readonly options: WhatIfOptions;
  /** The treaty of the example; null where an address supposes something. */
  readonly example: Awaited<ReturnType<typeof treatyOfExample>>;
  /** Null where nothing is supposed, and no treaty could be. */
  readonly supposed: { readonly found: WhatIf; readonly placed: ChartPlaced } | null;
}

export const whatIf = pageOf<Data>({
  path: "/what-if",
  options: [...Object.keys(whatIfOptions.describe), ...ADDED_FIELDS],
  async load(request) {
    const { ask, query, t } = request;
    const asked = whatIfOptions.parse(query, t);
    // What a form adds becomes part of the scenario, so that the address holds all of it.
    const added = withAddedStep(asked, query, t);
    if (added) throw new Moved(withQuery("/what-if", whatIfOptions.format(added)));
    const example = supposesNothing(asked) ? await treatyOfExample(ask, t) : null;
    const options = example ? { ...asked, every: [example.id] } : asked;
    const [all, data] = await Promise.all([
      choices(ask, t),
      supposesNothing(options) ? null : chart.load(options, { ask, t }),
    ]);
    const supposed = data && {
      found: data.whatIf,
      placed: placedChart(chart, options, data, request),
    };
    return { all, options, example, supposed };
  },
  head: ({ all, supposed }, t) => ({
    title: supposed?.placed.shown.title ?? t("whatIf.title"),
    description: supposed?.placed.shown.description ?? t("measures.whatIfSays"),
    release: all.release,
    charts: supposed ? [chartLink(supposed.placed)] : [],
  }),
  View({ data: { all, options, example, supposed } }) {
    const t = useMessages();
    return (
      <>
        <h1 class="finding">{supposed?.placed.shown.title ?? t("whatIf.title")}</h1>
        <p class="standfirst">{supposed?.placed.shown.description ?? t("measures.whatIfSays")}</p>
        {example && (
          <p>
            {t("whatIf.example", {
              treaty: example.shortTitle,
              signatories: example.signatories,
            })}
          </p>
        )}
        <TermsUsed terms={["ratification", "requesting_country", "power"]} />
        <Form all={all} options={options} t={t} />
        {supposed ? (
          <>
            <MeasureFigure placed={supposed.placed} />
            <Outcome found={supposed.found} t={t} />
          </>
        ) : (
          <p class="notice">{t("whatIf.caution")}</p>
        )}
      </>
    );
  },
});
