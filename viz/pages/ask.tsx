import { BadAddress, Moved } from "../address/errors.ts";
import { lawPath, treatyPath, withQuery } from "../address/links.ts";
import { countryIn, treatyIn } from "../address/options.ts";
import { kept } from "../address/read-options.ts";
import chart, { type GapShown } from "../charts/gap/gap.tsx";
import { chartLink } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import type { Messages } from "../i18n/messages.ts";
import { Section } from "../records/section.tsx";
import { type Choices, choices, Day, Hidden, Pick, stateOptions } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";

const OPTIONS = ["treaty", "asOf", "months", "lang"];

const Form = ({
  all,
  gap,
  t,
  lang,
}: {
  all: Choices;
  gap: GapShown["gap"] | null;
  t: Messages;
  lang: string | undefined;
}) => (
  <form class="find" action="/ask" method="get">
    <Pick
      label={t("col.asker")}
      name="asker"
      options={stateOptions(all)}
      chosen={gap?.asker.id ?? null}
    />
    <Pick
      label={t("ask.asked")}
      name="asked"
      options={stateOptions(all)}
      chosen={gap?.asked.id ?? all.states[1]?.id ?? null}
    />
    <Pick
      label={t("col.treaty")}
      name="treaty"
      options={all.treaties.map(({ id, shortTitle }) => [id.replace("treaty/", ""), shortTitle])}
      chosen={gap?.treaty.id.replace("treaty/", "") ?? "uncc"}
    />
    {gap && <Day label={t("ask.day")} day={gap.asOf} />}
    {lang && <Hidden query={{ lang }} />}
    <button type="submit">{t("ask.show")}</button>
  </form>
);

/** The rows in sentences, with the provisions that each rests on; told in English by the API. */
const Sentences = ({ gap, t }: { gap: GapShown["gap"]; t: Messages }) => (
  <details class="codes folded">
    <summary>
      {t("gap.rests")}{" "}
      <span class="visually-hidden">
        {gap.asker.name} → {gap.asked.name}
      </span>
    </summary>
    <ul>
      {gap.rows.map(({ offence, sentence, asker, asked }) => (
        <li key={offence.code}>
          <span lang="en" dir="ltr">
            {sentence}
          </span>{" "}
          {[
            ...asker.provisions.map((provision) => ({ ...provision, state: gap.asker.name })),
            ...asked.provisions.map((provision) => ({ ...provision, state: gap.asked.name })),
          ].map(({ id, section, state }, index) => (
            <span key={id}>
              {index > 0 && t("list.semicolon")}
              <a href={lawPath(id)}>
                {state}
                {t("clause.comma")}
                <Section section={section} within />
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  </details>
);

export const askPage: Page = {
  path: "/ask/*",
  options: [...OPTIONS, "asker", "asked"],
  async show({ ask, rest, query, t, address: service }) {
    const address = kept(query, OPTIONS);
    const [from, to] = [query.get("asker"), query.get("asked")];
    if (rest === "" && from && to)
      throw new Moved(withQuery(`/ask/${countryIn(from, t)}~${countryIn(to, t)}`, address));
    const all = await choices(ask, t);
    const standfirst = t("measures.gapSays");
    if (rest === "")
      return {
        title: t("measures.gap"),
        description: standfirst,
        release: all.release,
        body: (
          <>
            <h1>{t("measures.gap")}</h1>
            <p class="standfirst">{standfirst}</p>
            <Form all={all} gap={null} t={t} lang={address["lang"]} />
            <p class="notice">{t("gap.caution")}</p>
          </>
        ),
      };
    const pair = rest.split("~").map((code) => countryIn(code, t));
    const [asker, asked] = pair;
    if (pair.length !== 2 || !asker || !asked)
      throw new BadAddress("name two states, such as /ask/JOR~DEU");
    const treaty = treatyIn(query.get("treaty") || "uncc").replace("treaty/", "");
    const ways = await Promise.all(
      [
        { asker, asked },
        { asker: asked, asked: asker },
      ].map(async (way) => {
        const options = { ...address, treaty, ...way };
        const shown = await chart.load(options, { ask, t });
        return { definition: chart, shown, options, t, address: service };
      }),
    );
    const [first] = ways;
    if (!first) throw new BadAddress("name two states, such as /ask/JOR~DEU");
    const { gap } = first.shown;
    return {
      title: first.shown.title,
      description: first.shown.description,
      release: first.shown.release,
      charts: ways.map(chartLink),
      body: (
        <>
          <h1>{t("gap.both", { one: gap.asker.name, other: gap.asked.name })}</h1>
          <p class="standfirst">{standfirst}</p>
          <Form all={all} gap={gap} t={t} lang={address["lang"]} />
          <p class="page-links">
            <a href={treatyPath(gap.treaty.id)}>{gap.treaty.shortTitle}</a>
            {" · "}
            <a href={withQuery(`/exposure/${asked}`, kept(query, ["lang", "asOf"]))}>
              {t("exposure.title", { state: gap.asked.name })}
            </a>
          </p>
          {ways.map((placed) => (
            <section key={placed.options.asker} aria-labelledby={`way-${placed.options.asker}`}>
              <h2 id={`way-${placed.options.asker}`}>{placed.shown.title}</h2>
              <p>{placed.shown.description}</p>
              <MeasureFigure placed={placed} />
              <Sentences gap={placed.shown.gap} t={t} />
            </section>
          ))}
        </>
      ),
    };
  },
};
