import { requestPath } from "../../address/links.ts";
import { USUAL_POWER } from "../../address/options.ts";
import { RequestDocument } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Chart, ChartDefinition } from "../kit/definition.ts";
import { PUNISHED_OR_NOT, TREATIES } from "../kit/fact-scopes.ts";
import { basesOf, loadRequest, type RequestData, requestVariables } from "./data.ts";
import { namesOf, requestDescription, requestTitle, stepsOf } from "./in-words.ts";
import { type RequestOptions, requestOptions } from "./options.ts";
import { RequestPicture } from "./picture.tsx";

function show(data: RequestData, options: RequestOptions, t: Messages): Chart {
  const { answer, pair } = data;
  const names = namesOf(data);
  const [basis] = basesOf(data);
  const steps = basis ? stepsOf(basis, data, t) : [];
  const title = requestTitle(data, options.power ?? USUAL_POWER, t);
  const description = requestDescription(data, t);
  const caution = t("whoMayAsk.caution");
  const asked = requestOptions.format({ ...options, ...pair });
  const collecting = basis?.collecting ?? [];
  return {
    title,
    description,
    certainty: t("request.sure", {
      requested: names.requested,
      all: collecting.length,
      known: collecting.filter(({ value }) => ["given", "partly", "not_given"].includes(value))
        .length,
    }),
    caution,
    release: answer.meta.release,
    facts: {
      facts: ["coding", ...TREATIES, ...(pair.offence === null ? [] : PUNISHED_OR_NOT)],
      jurisdictions: [pair.requesting, pair.requested],
    },
    page: requestPath({ ...asked, requesting: pair.requesting, requested: pair.requested }),
    columns: [
      ["step", t("column.step")],
      ["item", t("column.item")],
      ["value", t("column.value")],
      ["clause", t("column.clause")],
    ],
    rows: steps.flatMap(({ name, lead, items }) =>
      [{ text: lead, value: null, clause: null }, ...items].map(({ text, value, clause }) => ({
        step: t(`request.step.${name}`),
        item: text,
        value,
        clause,
      })),
    ),
    document: RequestDocument as Chart["document"],
    variables: requestVariables(pair, options, t),
    draw: (context) => <RequestPicture {...{ steps, title, description, caution, context, t }} />,
  };
}

/** One country asks another for data by one clause of one treaty, in four steps. */
const request: ChartDefinition<RequestOptions, RequestData> = {
  name: "request",
  method: "request",
  options: requestOptions,
  load: loadRequest,
  show,
};
export default request;
