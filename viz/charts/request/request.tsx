import { requestPath } from "../../address/links.ts";
import { USUAL_POWER } from "../../address/options.ts";
import { RequestDocument } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { PROVISIONS, TREATIES } from "../kit/fact-scopes.ts";
import { basesOf, loadRequest, type RequestData, requestVariables } from "./data.ts";
import { namesOf, requestDescription, requestTitle, stepsOf } from "./in-words.ts";
import { type RequestOptions, requestOptions } from "./options.ts";
import { RequestPicture } from "./picture.tsx";

function show(data: RequestData, options: RequestOptions, words: Words): ChartShown {
  const { answer, pair } = data;
  const names = namesOf(data);
  const [basis] = basesOf(data);
  const steps = basis ? stepsOf(basis, names, words) : [];
  const title = requestTitle(data, options.power ?? USUAL_POWER, words);
  const description = requestDescription(data, words);
  const caution = words("whoMayAsk.caution");
  const asked = requestOptions.format({ ...options, ...pair });
  const collecting = basis?.collecting ?? [];
  return {
    title,
    description,
    sure: words("request.sure", {
      requested: names.requested,
      all: collecting.length,
      known: collecting.filter(({ value }) => ["given", "partly", "not_given"].includes(value))
        .length,
    }),
    caution,
    release: answer.meta.release,
    rests: {
      facts: ["coding", ...TREATIES, ...(pair.offence === null ? [] : PROVISIONS)],
      jurisdictions: [pair.requesting, pair.requested],
    },
    page: requestPath({ ...asked, requesting: pair.requesting, requested: pair.requested }),
    columns: [
      ["step", words("column.step")],
      ["item", words("column.item")],
      ["value", words("column.value")],
      ["clause", words("column.clause")],
    ],
    rows: steps.flatMap(({ name, lead, items }) =>
      [{ text: lead, value: null, clause: null }, ...items].map(({ text, value, clause }) => ({
        step: words(`request.step.${name}`),
        item: text,
        value,
        clause,
      })),
    ),
    document: RequestDocument as ChartShown["document"],
    variables: requestVariables(pair, options, words),
    draw: (standing) => (
      <RequestPicture {...{ steps, title, description, caution, standing, words }} />
    ),
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
