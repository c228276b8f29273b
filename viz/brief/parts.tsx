import type { ComponentChildren } from "preact";
import { sourcesPath } from "../address/sources.ts";
import { alonePicture } from "../formats/picture.ts";
import { isolated } from "../i18n/bidi.ts";
import { useMessages } from "../i18n/locale.tsx";
import { Coding } from "../records/coding.tsx";
import type { Brief, CellPart, ChartPart, NotedPart } from "./read.ts";

/** The width for which a picture is laid out on a phone, and up to which it is shown. */
const NARROW = { width: 400, upTo: "(max-width: 37.5rem)" };

const dataOf = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

/** The picture inside the page itself, wide and narrow, so that the page can be kept as one file. */
const Picture = ({ chart }: ChartPart) => {
  const { svg, width, height } = alonePicture(chart);
  const narrow = { ...chart.appearance, width: NARROW.width, layout: NARROW.width, height: null };
  return (
    <picture>
      <source
        media={`screen and ${NARROW.upTo}`}
        srcset={dataOf(alonePicture({ ...chart, appearance: narrow }).svg)}
      />
      <img src={dataOf(svg)} alt={chart.shown.description} width={width} height={height} />
    </picture>
  );
};

const ChartSection = ({ part }: { part: ChartPart }) => {
  const t = useMessages();
  const { shown } = part.chart;
  return (
    <>
      <Picture {...part} />
      <p>{isolated(shown.description, t)}</p>
      <p class="sure">{isolated(shown.certainty, t)}</p>
      {shown.caution !== "" && <p class="sure">{shown.caution}</p>}
      <p class="sure">
        <a href={sourcesPath(shown.facts, t.lang)}>
          {t("chart.sources")}
          <span class="visually-hidden">: {shown.title}</span>
        </a>
      </p>
    </>
  );
};

const Cell = ({ part }: { part: CellPart }) => {
  const t = useMessages();
  return (
    <>
      {part.question && <p class="muted">{part.question}</p>}
      {part.codings.length === 0 && <p class="unknown">{t("common.notResearched")}</p>}
      {part.codings.map((coding) => (
        <Coding key={coding.id} coding={coding} />
      ))}
    </>
  );
};

/** What the reader wrote on a part, told apart from what the data say. */
const Note = ({ note }: { note: string }) => {
  const t = useMessages();
  if (note === "") return null;
  return (
    <blockquote class="brief-note">
      <b>{t("brief.noteBy")}</b>
      <p dir="auto">{note}</p>
    </blockquote>
  );
};

/** One part of a brief, with what it says, the reader's note, how sure it is, and how it is cited. */
export const Part = ({
  noted: { part, note },
  id,
  children,
}: {
  noted: NotedPart;
  id?: string;
  children?: ComponentChildren;
}) => {
  const t = useMessages();
  return (
    <section class="brief-part" id={id}>
      {/* A picture has its title within; it stands here for who hears the page, and for its outline. */}
      <h2 class={part.kind === "chart" ? "visually-hidden" : undefined}>{part.title}</h2>
      <Note note={note} />
      {part.kind === "chart" ? <ChartSection part={part} /> : <Cell part={part} />}
      <p class="sure">
        {t("chart.cite")}
        {t("list.colon")}
        {part.citation}
      </p>
      {children}
    </section>
  );
};

/** Where the item of a place stands on the page, counted from 1. */
export const itemId = (place: number): string => `item-${place}`;

/** What is in a brief of several parts, each a link to it. */
export const Contents = ({ brief }: { brief: Brief }) => {
  const t = useMessages();
  if (brief.parts.length < 2) return null;
  return (
    <nav class="brief-contents" aria-label={t("brief.contents")}>
      <ol>
        {brief.parts.map(({ part }, index) => (
          <li key={part.text}>
            <a href={`#${itemId(index + 1)}`}>{part.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** That title and notes are the reader's; said wherever there are such. */
export const OwnWords = ({ brief }: { brief: Brief }) => {
  const t = useMessages();
  return brief.ownWords ? (
    <p class="sure">{t("brief.ownWords", { which: brief.ownWords })}</p>
  ) : null;
};
