import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { withQuery } from "../../address/links.ts";
import {
  dayOption,
  treatyOption,
  USUAL_LINE,
  USUAL_TREATY,
  wholeNumberOption,
} from "../../address/options.ts";
import {
  OnceInForceDocument,
  type OnceInForceQuery,
  type OnceInForceQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { PROVISIONS, TREATIES } from "../kit/fact-scopes.ts";
import {
  ADDED,
  clausesInWords,
  onceInForceDescription,
  onceInForceTitle,
  WAYS,
} from "./description.ts";
import { OnceInForcePicture } from "./picture.tsx";

/*
 * Pairs of a country with prison for words and one that it could ask about that: which of them need an organised group
 * today, and which would need none any more once a treaty is in force.
 */

const onceInForceOptions = codecOf({
  months: wholeNumberOption("the line for prison for words, 1 to 1200 months", 1, 1200),
  treaty: treatyOption("the treaty supposed to be in force: treaty=uncc"),
  asOf: dayOption("the day"),
});
export type OnceInForceOptions = OptionsOf<typeof onceInForceOptions>;

const variablesOf = (
  { months, treaty, asOf }: OnceInForceOptions,
  { lang }: Messages,
): OnceInForceQueryVariables =>
  given({ treaty: treaty ?? USUAL_TREATY, months: months ?? USUAL_LINE, asOf, lang });

const onceInForce: ChartDefinition<OnceInForceOptions, OnceInForceQuery> = {
  name: "once-in-force",
  method: "who-may-ask",
  options: onceInForceOptions,
  example: ({ treaty }) => ({ treaty: treaty.replace("treaty/", "") }),
  load: (options, { ask, t }) => ask(OnceInForceDocument, variablesOf(options, t)),
  show({ onceInForce: answer, meta }, options, t) {
    const title = onceInForceTitle(answer, t);
    const description = onceInForceDescription(answer, t);
    return {
      title,
      description,
      certainty: [
        t("once.sure", {
          countries: answer.rows.length,
          later: answer.later.possibly,
          already: answer.added.possibly,
          researched: answer.researched,
        }),
        clausesInWords(answer, t),
      ]
        .filter(Boolean)
        .join(t("sentence.gap")),
      caution: t("whoMayAsk.caution"),
      release: meta.release,
      subtitle: answer.asOf,
      facts: { facts: [...TREATIES, ...PROVISIONS] },
      page: withQuery("/once-in-force", onceInForceOptions.format(options)),
      columns: [
        ["state", t("request.requesting")],
        ...WAYS.flatMap((way): [string, string][] => [
          [`${way}Today`, `${t("once.today")}${t("list.colon")}${t(`once.mark.${way}`)}`],
          [
            `${way}Later`,
            `${t("once.then", { treaty: answer.treaty.shortTitle })}${t("list.colon")}${t(`once.mark.${way}`)}`,
          ],
        ]),
        ...ADDED.map((way): [string, string] => [`${way}Added`, t(`once.added.${way}`)]),
      ],
      rows: answer.rows.map(({ requesting, today, later, added }) => ({
        state: requesting.name,
        ...Object.fromEntries(ADDED.map((way) => [`${way}Added`, added[way]])),
        ...Object.fromEntries(
          WAYS.flatMap((way) => [
            [`${way}Today`, today[way]],
            [`${way}Later`, later[way]],
          ]),
        ),
      })),
      document: OnceInForceDocument,
      variables: variablesOf(options, t),
      draw: (context) => (
        <OnceInForcePicture
          answer={answer}
          title={title}
          description={description}
          t={t}
          context={context}
        />
      ),
    };
  },
};
export default onceInForce;
