import { BRIEF_OPTIONS, briefAddress, chartItem, noteName } from "../address/brief.ts";
import { Moved } from "../address/errors.ts";
import { Contents, itemId, OwnWords, Part } from "../brief/parts.tsx";
import { type Brief, readBrief } from "../brief/read.ts";
import {
  anchorAfter,
  type BriefState,
  briefStateOf,
  MOST_LETTERS,
  sharedAddress,
  stateAddress,
  withRestored,
  withStep,
} from "../brief/state.ts";
import { bestKnown } from "../charts/kit/best-known.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Page, PageRequest } from "../shell/page.ts";

const FILES = [
  ["html", "HTML"],
  ["md", "Markdown"],
  ["csv", "CSV"],
] as const;

/** The form that all fields and buttons of the page belong to, wherever they stand. */
const FORM = "brief-form";

/** The title, and what can be done with the brief as a whole. */
const Tools = ({ state }: { state: BriefState }) => {
  const t = useMessages();
  return (
    <>
      <form id={FORM} class="find" action="/brief" method="get">
        {state.items.map(({ text }) => (
          <input key={text} type="hidden" name="items" value={text} />
        ))}
        {state.back && <input type="hidden" name="back" value={state.back} />}
        <label for="brief-title">{t("brief.name")}</label>
        <input
          id="brief-title"
          name="title"
          value={state.title}
          maxLength={MOST_LETTERS.title}
          dir="auto"
        />
        <button type="submit" name="do" value="save">
          {t("brief.save")}
        </button>
        <button type="button" data-print hidden>
          {t("brief.print")}
        </button>
      </form>
      <p class="page-links">
        {t("chart.download")}{" "}
        {FILES.map(([ending, name], place) => (
          <span key={ending}>
            {place > 0 && " · "}
            <a href={sharedAddress(state, `/brief.${ending}`)} download={`brief.${ending}`}>
              {name}
            </a>
          </span>
        ))}
      </p>
    </>
  );
};

/** The reader's note on one item, and the buttons that move it or take it out; all by the form of the page. */
const ItemTools = ({
  place,
  of,
  title,
  note,
}: {
  place: number;
  of: number;
  title: string;
  note: string;
}) => {
  const t = useMessages();
  const steps = [
    ...(place > 1 ? ([["up", t("brief.up")]] as const) : []),
    ...(place < of ? ([["down", t("brief.down")]] as const) : []),
    ["remove", t("brief.remove")] as const,
  ];
  const about = (
    <span class="visually-hidden">
      {t("list.colon")}
      {title}
    </span>
  );
  return (
    <div class="brief-tools">
      <label for={noteName(place)}>
        {t("brief.note")}
        {about}
      </label>
      <textarea
        id={noteName(place)}
        name={noteName(place)}
        form={FORM}
        rows={2}
        maxLength={MOST_LETTERS.note}
        dir="auto"
      >
        {note}
      </textarea>
      <p>
        <button type="submit" form={FORM} name="do" value="save">
          {t("brief.save")}
          {about}
        </button>
        {steps.map(([step, label]) => (
          <button key={step} type="submit" form={FORM} name="do" value={`${step}-${place}`}>
            {label}
            {about}
          </button>
        ))}
      </p>
    </div>
  );
};

/** What was taken out last, to be put back. */
const Removed = ({ state, title }: { state: BriefState; title: string | null }) => {
  const t = useMessages();
  if (title === null) return null;
  return (
    <p class="notice brief-removed" role="status">
      {t("brief.removed", { title })}{" "}
      <a href={stateAddress(withRestored(state))}>{t("graph.undo")}</a>
    </p>
  );
};

/** How a brief comes about, with one that can be begun with. */
const Empty = ({ example, items }: { example: Brief | null; items: readonly string[] }) => {
  const t = useMessages();
  const [first] = example?.parts ?? [];
  return (
    <>
      <p class="notice">{t("brief.empty")}</p>
      {first && (
        <>
          <h2>{t("graph.example")}</h2>
          <p>
            <a href={briefAddress("/brief", items)}>
              {t("brief.startExample", { count: items.length })}
            </a>
          </p>
          <Part noted={first} />
        </>
      )}
    </>
  );
};

/** Items to begin with: a chart, and what the atlas says of the country of which it knows most. */
async function exampleItems({ ask }: PageRequest): Promise<string[]> {
  const best = await bestKnown(ask);
  return [
    "prison-for-words",
    ...(best ? [chartItem("who-may-ask", { country: best.country })] : []),
  ];
}

/** What a reader put together: charts and answers about states, to be taken along with their citations. */
export const brief: Page = {
  path: "/brief",
  options: BRIEF_OPTIONS,
  async show(request) {
    const { ask, query, t, address } = request;
    const state = briefStateOf(query, t);
    const step = query.get("do");
    if (step) throw new Moved(`${stateAddress(withStep(state, step))}${anchorAfter(state, step)}`);
    const around = { ask, t, address };
    const isEmpty = state.items.length === 0;
    const begin = isEmpty ? await exampleItems(request) : [];
    const beginState = { ...state, title: "", items: begin.map((text) => ({ text, note: "" })) };
    const [shown, example, removed] = await Promise.all([
      readBrief(state, around),
      isEmpty ? readBrief(beginState, around) : null,
      state.removed === null
        ? null
        : readBrief({ ...state, title: "", items: [state.removed] }, around),
    ]);
    const [first] = [...shown.parts, ...(example?.parts ?? [])];
    return {
      title: shown.title,
      description: shown.says,
      ...(first ? { release: first.part.release } : {}),
      body: (
        <div
          class="brief"
          data-brief-kept={
            isEmpty && state.removed === null ? undefined : sharedAddress(state, "").slice(1)
          }
        >
          {state.back && (
            <p class="page-links">
              <a href={state.back}>{t("brief.back")}</a>
            </p>
          )}
          <h1 dir="auto">{shown.title}</h1>
          <p class="standfirst">{shown.says}</p>
          <Contents brief={shown} />
          <OwnWords brief={shown} />
          <Removed state={state} title={removed?.title ?? null} />
          {isEmpty ? (
            <Empty example={example} items={begin} />
          ) : (
            <>
              <p class="page-links">{t("brief.shared")}</p>
              <Tools state={state} />
              <p class="sure print-only">{`${address}${sharedAddress(state)}`}</p>
            </>
          )}
          {shown.parts.map((noted, index) => (
            <Part key={noted.part.text} noted={noted} id={itemId(index + 1)}>
              <ItemTools
                place={index + 1}
                of={shown.parts.length}
                title={noted.part.title}
                note={noted.note}
              />
            </Part>
          ))}
        </div>
      ),
    };
  },
};
