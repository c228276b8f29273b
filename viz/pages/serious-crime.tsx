import { kept } from "../address/options.ts";
import { showThreshold } from "../charts/serious-crime/description.ts";
import chart from "../charts/serious-crime/serious-crime.tsx";
import { chartLink } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import { showList, within } from "../i18n/format.ts";
import { choices, Hidden, Pick, Pills } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";

const OPTIONS = ["months", "countries", "offences", "asOf", "lang"];
const YEARS = Array.from({ length: 10 }, (_, index) => (index + 1) * 12);

export const seriousCrime: Page = {
  path: "/serious-crime",
  options: OPTIONS,
  async show({ ask, query, words, address: service }) {
    const address = kept(query, OPTIONS);
    const [all, shown] = await Promise.all([
      choices(ask, words),
      chart.show({ ask, query: new URLSearchParams(address), words }),
    ]);
    const { reach } = shown.data;
    const at = reach.thresholdMonths;
    const { months: _, offences: __, ...rest } = address;
    const placed = { definition: chart, shown, options: address, words, address: service };
    return {
      title: shown.title,
      description: shown.description,
      release: shown.release,
      charts: [chartLink(placed)],
      body: (
        <>
          <h1>{shown.title}</h1>
          <p class="standfirst">{words("measures.seriousSays")}</p>
          <p data-serious-told>{shown.description}</p>
          <Pills
            label={words("serious.threshold")}
            name="months"
            path="/serious-crime"
            query={address}
            options={YEARS.map((months) => [`${months}`, showThreshold(months, words)])}
            chosen={`${at}`}
          />
          <form class="find" action="/serious-crime" method="get">
            <Pick
              label={words("ask.offence")}
              name="offences"
              options={all.offences}
              chosen={address["offences"] ?? null}
              none={words("serious.usualOffences")}
            />
            <Hidden query={{ ...rest, months: `${at}` }} />
            <button type="submit">{words("ask.show")}</button>
          </form>
          <output
            class="sure"
            aria-live="polite"
            hidden
            data-serious-count
            data-certain={words("serious.certain")}
            data-possible={words("serious.possible")}
            data-months={words("col.months")}
          />
          <Measured placed={placed} />
          <p class="muted">
            {words("serious.counted", {
              offences: showList(
                reach.offences.map(({ label }) => within(label)),
                words,
              ),
            })}
          </p>
        </>
      ),
    };
  },
};
