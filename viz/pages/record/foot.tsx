import type { ComponentChildren } from "preact";
import { sentence } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { Contradictions } from "../../records/contradictions.tsx";
import { Sources } from "../../records/sources.tsx";
import { Part } from "../../shell/part.tsx";
import { Connections, type ConnectionsData } from "./connections.tsx";

interface Researched {
  readonly sources: Parameters<typeof Sources>[0]["sources"];
  readonly contradictions?: Parameters<typeof Contradictions>[0]["contradictions"];
  /** What was noted while it was researched, in English. */
  readonly note?: string | null;
}

interface FootProps {
  /** Left out where a record rests on none: a source itself, or one whose facts have their own. */
  readonly record?: Researched;
  readonly connections: ConnectionsData;
  /** The playground with the query of the page. */
  readonly query: string;
  /** Further notes, such as when somebody last looked. */
  readonly children?: ComponentChildren;
}

/** The end of a record: where it was read, what sources disagree about, notes of the research, and its connections. */
export const RecordFoot = ({
  record: { sources, contradictions = [], note = null } = { sources: [] },
  connections,
  query,
  children,
}: FootProps) => {
  const t = useMessages();
  const has = sources.length > 0 || contradictions.length > 0 || note !== null || children;
  return (
    <>
      {has && (
        <Part id="sources" title={t("record.foot")}>
          <Sources sources={sources} />
          {contradictions.length > 0 && (
            <>
              <h3 id="disagree">{sentence(t("graph.out.DISPUTED_IN"))}</h3>
              <Contradictions contradictions={contradictions} />
            </>
          )}
          {(note !== null || children) && <h3>{t("record.notes")}</h3>}
          {children}
          {note !== null && <EnglishText as="p">{note}</EnglishText>}
        </Part>
      )}
      <Connections data={connections} />
      <p class="links record-links">
        <a href={query}>{t("chart.query")}</a>
      </p>
    </>
  );
};

/** Beside the answer: that sources disagree, which the end of the page tells in full. */
export const Disagree = ({ contradictions }: { contradictions: readonly unknown[] }) => {
  const t = useMessages();
  if (contradictions.length === 0) return null;
  return (
    <p class="contradiction">
      <a href="#disagree">{t("record.disagree", { count: contradictions.length })}</a>
    </p>
  );
};
