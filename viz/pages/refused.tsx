import { nodePath } from "../address/links.ts";
import { sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { NodeItem } from "../records/node-item.tsx";
import { SearchForm } from "../shell/search-form.tsx";
import { standingOf } from "../shell/sections.ts";
import type { Nearest } from "./refused/nearest.ts";

/** Why nothing can be shown; a reason that the API gives is in English. */
const Reason = ({ message, english }: { message: string; english: boolean }) => {
  const t = useMessages();
  const reason = `${sentence(message)}${t("sentence.end")}`;
  return english ? (
    <EnglishText as="p" class="standfirst">
      {reason}
    </EnglishText>
  ) : (
    <p class="standfirst">{reason}</p>
  );
};

/** The list to which the address belongs, and home. */
const Onward = ({ path }: { path: string }) => {
  const t = useMessages();
  const standing = standingOf(path);
  const list = standing?.page ?? standing?.section;
  return (
    <p class="links">
      {list && <a href={list.path}>{t(list.title)}</a>}
      <a href="/">{t("layout.start")}</a>
    </p>
  );
};

const Near = ({ near: { pages, records } }: { near: Nearest }) => {
  const t = useMessages();
  if (pages.length + records.length === 0) return null;
  return (
    <>
      <h2>{t("refused.near")}</h2>
      <ul class="near">
        {pages.map(({ path, title }) => (
          <li key={path}>
            <a href={path}>{t(title)}</a>
          </li>
        ))}
        {records.map((node) => (
          <NodeItem key={node.id} node={node} href={nodePath(node) ?? "/"} />
        ))}
      </ul>
    </>
  );
};

/** What a refused address is answered with. */
export interface Refused {
  readonly message: string;
  /** Whether the message is in English whatever the reader's language. */
  readonly english: boolean;
  readonly path: string;
}

/** Nothing stands at the address: a search filled with its words, and what is near to it. */
export const NothingHere = ({ message, english, path, near }: Refused & { near: Nearest }) => {
  const t = useMessages();
  return (
    <>
      <h1>{t("refused.notHere")}</h1>
      <Reason message={message} english={english} />
      <SearchForm sought={near.words} t={t} />
      <Near near={near} />
      <Onward path={path} />
    </>
  );
};

/** Something stands there, but not as it was asked for: what is allowed, and the way to it as it is by itself. */
export const CannotBeShown = ({
  message,
  english,
  path,
  title,
  plain,
}: Refused & {
  title: string;
  /** The address without its options; null where it has none. */
  plain: string | null;
}) => {
  const t = useMessages();
  return (
    <>
      <h1>{title}</h1>
      <Reason message={message} english={english} />
      {plain !== null && (
        <p>
          <a href={plain}>{t("refused.plain")}</a>
        </p>
      )}
      <Onward path={path} />
    </>
  );
};

/** The address of a page without what was asked of it: its options, or what stands behind its name. */
export function plainAddress(url: URL, isPage: (first: string) => boolean): string | null {
  const options = [...url.searchParams.keys()].filter((name) => name !== "lang");
  // Two slashes would lead to another host.
  if (options.length > 0) return url.pathname.replace(/^\/+/, "/");
  const [first = "", ...rest] = url.pathname.slice(1).split("/");
  return rest.length > 0 && isPage(first) ? `/${first}` : null;
}

export const refusedTitle = (status: number, t: Messages): string =>
  t(status === 410 ? "refused.withdrawn" : "refused.title");
