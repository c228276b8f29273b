import { Moved } from "../address/errors.ts";
import { whoMayAskPath } from "../address/links.ts";
import { countryIn, USUAL_LINE, USUAL_POWER } from "../address/options.ts";
import type { WhoMayAskData } from "../charts/kit/askers.ts";
import { type WhoMayAskOptions, whoMayAskOptions } from "../charts/who-may-ask/options.ts";
import chart from "../charts/who-may-ask/who-may-ask.tsx";
import { formatMonths, formatPercent } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { ChoiceLinks, Day, Hidden, Pick, Pills, stateOptions } from "../shell/controls.tsx";
import { type MeasureData, measurePage } from "../shell/measure-page.tsx";
import type { PageRequest } from "../shell/page.ts";
import { AfterHandOver } from "./who-may-ask/after-hand-over.tsx";
import { ByTreaty } from "./who-may-ask/by-treaty.tsx";

/** Lines that a reader may choose, in months: half of the provisions stand at exactly five years. */
const LINES = [12, 24, 36, 48, 60, 61, 84, 120];

interface More {
  /** Whether an address of the page that stood here before led to it. */
  readonly moved: boolean;
}

type Data = MeasureData<WhoMayAskOptions, WhoMayAskData, More>;

function optionsOf({ rest, query, t }: PageRequest): WhoMayAskOptions {
  const options = whoMayAskOptions.parse(query, t);
  if (rest === "" && options.country !== null) {
    const { country, ...others } = whoMayAskOptions.format(options);
    throw new Moved(whoMayAskPath(options.country, others));
  }
  return rest === "" ? options : { ...options, country: countryIn(rest, t) };
}

const Above = ({ more }: Data) => {
  const t = useMessages();
  return more.moved ? <p class="notice">{t("moved.exposure")}</p> : null;
};

const Form = ({ all, data: { answer, chosen }, options }: Data) => {
  const t = useMessages();
  const { requested, power, months } = answer.whoMayAsk;
  const { country, ...query } = whoMayAskOptions.format(options);
  const path = whoMayAskPath(requested.id);
  return (
    <>
      {chosen && (
        <p>
          {t("whoMayAsk.chosen", {
            state: requested.name,
            known: formatPercent(chosen.coverage, t),
          })}
        </p>
      )}
      <form class="find" action="/who-may-ask" method="get">
        <Pick
          label={t("request.requested")}
          name="country"
          options={stateOptions(all)}
          chosen={requested.id}
        />
        <Pick label={t("ask.power")} name="power" options={all.powers} chosen={power.code} />
        <Day label={t("ask.day")} day={answer.whoMayAsk.asOf} />
        <Hidden query={{ months: query["months"], onceInForce: query["onceInForce"] }} />
        <button type="submit">{t("ask.show")}</button>
      </form>
      <Pills
        label={t("whoMayAsk.line")}
        name="months"
        path={path}
        query={query}
        options={[...new Set([...LINES, months])]
          .sort((a, b) => a - b)
          .map((line) => [`${line}`, formatMonths(line, t)])}
        chosen={`${months ?? USUAL_LINE}`}
      />
      <ChoiceLinks
        label={t("ask.when")}
        name="onceInForce"
        links={[false, true].map((later) => ({
          href: whoMayAskPath(requested.id, { ...query, onceInForce: later ? "yes" : null }),
          text: t(later ? "whoMayAsk.later" : "whoMayAsk.now"),
          chosen: options.onceInForce === later,
        }))}
      />
    </>
  );
};

const After = ({ data, options }: Data) => {
  const t = useMessages();
  return (
    <>
      <ByTreaty data={data} power={options.power ?? USUAL_POWER} />
      <AfterHandOver data={data} power={options.power ?? USUAL_POWER} />
      <h2>{t("whoMayAsk.not")}</h2>
      <p>{t("whoMayAsk.notSays")}</p>
    </>
  );
};

export const whoMayAsk = measurePage<WhoMayAskOptions, WhoMayAskData, More>({
  path: "/who-may-ask/*",
  chart,
  terms: ["requesting_country", "mutual_assistance", "power", "organised_group"],
  options: [...Object.keys(whoMayAskOptions.describe), "instead"],
  optionsOf,
  loadMore: async (_, { query }) => ({ moved: query.get("instead") !== null }),
  Above,
  Form,
  After,
});
