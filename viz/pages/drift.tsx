import { kept } from "../address/read-options.ts";
import chart from "../charts/drift/drift.tsx";
import { chartLink } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { formatNumber } from "../i18n/format.ts";
import type { MessageKey } from "../i18n/messages.ts";
import { choices, Hidden, Pick, Pills, stateOptions, Years } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";

const OPTIONS = ["countries", "lens", "weights", "from", "to", "lang"];

export const drift: Page = {
  path: "/drift",
  options: OPTIONS,
  async show({ ask, query, t, address: service }) {
    const address = kept(query, OPTIONS);
    const [all, shown] = await Promise.all([choices(ask, t), chart.load(address, { ask, t })]);
    const { chosen, world } = shown.data;
    const years = world.world;
    const { punishmentMoved: moved } = world;
    const picked = chosen.states.map(({ jurisdiction }) => jurisdiction.id);
    const placed = {
      definition: chart,
      shown,
      options: { ...address, countries: picked.join("~") },
      t,
      address: service,
    };
    return {
      title: shown.title,
      description: shown.description,
      release: shown.release,
      charts: [chartLink(placed)],
      body: (
        <>
          <h1>{shown.title}</h1>
          <p class="standfirst">{shown.description}</p>
          <Pills
            label={t("ask.lens")}
            name="lens"
            path="/drift"
            query={address}
            options={all.lenses}
            chosen={world.lens.code}
          />
          <form class="find" action="/drift" method="get">
            {[0, 1, 2].map((index) => (
              <Pick
                key={index}
                id={`state-${index}`}
                label={`${t("col.state")} ${index + 1}`}
                name="countries"
                options={stateOptions(all)}
                chosen={picked[index] ?? null}
                none="–"
              />
            ))}
            <Years t={t} from={years[0]?.year} to={years.at(-1)?.year} />
            <Hidden query={{ lens: world.lens.code, lang: address["lang"] }} />
            <button type="submit">{t("ask.show")}</button>
          </form>
          <MeasureFigure placed={placed} />
          {moved && (
            <>
              <h2>{t("drift.punishment")}</h2>
              <p>
                {t("drift.punishmentMoved", {
                  states: moved.states,
                  before: formatNumber(moved.meanBefore),
                  after: formatNumber(moved.meanAfter),
                })}{" "}
                {t(`drift.punish_${moved.verdict}` as MessageKey)}
              </p>
            </>
          )}
        </>
      ),
    };
  },
};
