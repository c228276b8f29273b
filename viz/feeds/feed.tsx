import { Feed } from "feed";
import { Fragment, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { withQuery } from "../address/links.ts";
import {
  type ChangePartsFragment,
  ChangesDocument,
  ServiceDocument,
} from "../generated/queries.ts";
import { formatDate, sentence } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import { changesQuestion } from "../pages/changes/options.ts";
import type { Ask } from "../queries/ask.ts";
import { eventOf, subjectOf } from "../records/change.ts";
import { urnOf } from "./entry-id.ts";

/** How many changes are in the feed. */
const NEWEST = 50;

/** A partial date as an instant, since Atom knows no other: its last year, month or day, at the beginning of it. */
function instantOf(date: string): Date {
  const point = date
    .split("/")
    .filter((part) => part !== "..")
    .at(-1);
  return new Date(
    `${point}T00:00:00Z`.replace(/^(\d{4})T/, "$1-01T").replace(/^(\d{4}-\d\d)T/, "$1-01T"),
  );
}

/** When, what more is known of it, and its sources. */
const Content = ({ change, t }: { change: ChangePartsFragment; t: Messages }) => (
  <>
    <p>
      {formatDate(change.date, t)}
      {change.note && `${t("list.colon")}${change.note}`}
    </p>
    <ul>
      {change.sources.map(({ id, url, title, publisher }) => (
        <li key={id}>
          <a href={url}>{title}</a>, {publisher}
        </li>
      ))}
    </ul>
  </>
);

/** The library writes HTML into a section of characters, which this would end. */
const htmlOf = (node: VNode): string => renderToString(node).replaceAll("]]>", "]]&gt;");

/** What happened last, as an Atom feed; the same filters as the page. */
export async function changesFeed(
  ask: Ask,
  query: URLSearchParams,
  t: Messages,
  service: string,
): Promise<string> {
  const { since, country, kind, variables } = await changesQuestion(ask, query, t);
  const { meta } = await ask(ServiceDocument, {});
  // A law may say when it will be in force; a feed tells what has happened.
  const notAfter = meta.knowledgeDate === null ? {} : { notAfter: meta.knowledgeDate };
  const { changes, codebook } = await ask(ChangesDocument, {
    since: variables.since,
    where: { ...variables.where, ...notAfter },
    first: NEWEST,
    lang: t.lang,
  });
  const asked = { since, country: country?.id, kind, lang: t.lang };
  const page = `${service}${withQuery("/changes", asked)}`;
  const topic = kind && t(`changes.kind.${kind}`);
  const instants = changes.nodes.map(({ date }) => instantOf(date));
  const last = meta.knowledgeDate === null ? instants[0] : instantOf(meta.knowledgeDate);
  const feed = new Feed({
    id: urnOf(withQuery("feed", asked)),
    title: ["Lawdrift", t("changes.title"), country?.name, topic].filter(Boolean).join(": "),
    description: t("changes.standfirst"),
    link: page,
    updated: last ?? new Date(0),
    feedLinks: { atom: `${service}${withQuery("/feed.atom", asked)}` },
    author: { name: "Lawdrift", link: service },
    copyright: meta.licence,
    generator: "Lawdrift",
  });
  for (const [place, change] of changes.nodes.entries()) {
    const { name, path } = subjectOf(change);
    const what = sentence(eventOf(change, codebook, t));
    const date = instants[place] ?? new Date(0);
    feed.addItem({
      id: urnOf(change.id),
      // The library writes titles as HTML.
      title: htmlOf(
        h(
          Fragment,
          null,
          [change.jurisdiction?.name, name, what].filter(Boolean).join(t("list.colon")),
        ),
      ),
      link: `${service}${path}`,
      date,
      published: date,
      content: htmlOf(<Content change={change} t={t} />),
      category: [{ term: change.kind, name: t(`changes.kind.${change.kind}`) }],
    });
  }
  return feed.atom1();
}
