import { nodePath } from "../address/links.ts";
import {
  type Difference,
  type FrozenRelease,
  REASONS,
  type Releases,
  releasePath,
  type WithdrawnRelease,
} from "../address/release-paths.ts";
import { Scrollable } from "../figure/scrollable.tsx";
import { formatCode, formatCount, formatDate, formatList, sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import type { Page, Shown } from "../shell/page.ts";

/** Differences of one reason that are shown at once; the rest can be opened. */
const FIRST = 12;

/** Where a record has a page; a state's part in a treaty stands with the state. */
const pathOf = (label: string, id: string): string | null =>
  nodePath(
    label === "Participation"
      ? { __typename: "Jurisdiction", id: id.split("/").at(-1) ?? "" }
      : { __typename: label, id },
  );

const DifferenceItem = ({ difference, base }: { difference: Difference; base: string }) => {
  const t = useMessages();
  const { label, subject, title, facts } = difference;
  const kind = formatCode("node", label, t);
  if (subject === null) return <li class="unknown">{t("releases.takenAway", { kind })}</li>;
  const path = pathOf(label, subject);
  const name = <EnglishText>{title ?? subject}</EnglishText>;
  return (
    <li>
      {path ? <a href={base + path}>{name}</a> : name}
      <small>
        {kind}: <bdi dir="ltr">{facts.join(", ")}</bdi>
      </small>
    </li>
  );
};

const ByReason = ({
  differences,
  reason: [, heading, means],
  base,
}: {
  differences: readonly Difference[];
  reason: (typeof REASONS)[number];
  base: string;
}) => {
  const t = useMessages();
  const list = (some: readonly Difference[]) => (
    <ul class="differences">
      {some.map((one, index) => (
        <DifferenceItem key={`${one.subject ?? index}`} difference={one} base={base} />
      ))}
    </ul>
  );
  const [first, rest] = [differences.slice(0, FIRST), differences.slice(FIRST)];
  return (
    <>
      <h4>
        {t(heading)} <span class="muted">{formatCount(differences.length, t)}</span>
      </h4>
      <p class="muted">{t(means)}</p>
      {list(first)}
      {rest.length > 0 && (
        <details>
          <summary>{t("releases.more", { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
};

const Since = ({ release, base }: { release: FrozenRelease; base: string }) => {
  const t = useMessages();
  const { since } = release;
  if (since === null) return <p>{t("releases.first")}</p>;
  return (
    <>
      <h3>{t("releases.since", { release: since.id })}</h3>
      {since.differences.length === 0 && <p>{t("releases.same")}</p>}
      {REASONS.map((reason) => {
        const own = since.differences.filter((one) => one.reason === reason[0]);
        return own.length > 0 ? (
          <ByReason key={reason[0]} reason={reason} differences={own} base={base} />
        ) : null;
      })}
    </>
  );
};

const Files = ({ release, base }: { release: FrozenRelease; base: string }) => {
  const t = useMessages();
  return (
    <details>
      <summary>
        {t("releases.files", { count: release.files.length })}
        <span class="visually-hidden">: {release.id}</span>
      </summary>
      <p>
        {t("releases.filesMeans")} <a href={`${base}/manifest.json`}>manifest.json</a>
      </p>
      <Scrollable label={`${t("releases.files", { count: release.files.length })}: ${release.id}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("releases.file")}</th>
              <th scope="col">{t("releases.bytes")}</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody dir="ltr">
            {release.files.map(({ path, bytes, sha256 }) => (
              <tr key={path}>
                <th scope="row">
                  <a href={`${base}/files/${path}`}>{path}</a>
                </th>
                <td>{formatCount(bytes, t)}</td>
                <td>
                  <code>{sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </details>
  );
};

const CITED = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["csl.json", "CSL-JSON"],
] as const;

/** The counts that say how large a release is, in the order in which they are told. */
const COUNTED = [
  ["Jurisdiction", "list.count.jurisdictions"],
  ["Law", "count.laws"],
  ["Provision", "count.provisions"],
  ["Case", "count.cases"],
] as const;

const One = ({ release, address }: { release: FrozenRelease; address: string }) => {
  const t = useMessages();
  const { id, date, frozenAt, counts, citation, codebook } = release;
  const base = releasePath(id);
  const counted = COUNTED.flatMap(([label, key]) =>
    counts.filter(({ of }) => of === label).map(({ count }) => t(key, { count })),
  );
  return (
    <article class="card release" id={id}>
      <h2>
        <a href={`${base}/`} dir="ltr">
          {id}
        </a>
      </h2>
      <dl class="facts">
        <dt>{t("releases.reach")}</dt>
        <dd>{formatDate(date, t)}</dd>
        <dt>{t("releases.frozen")}</dt>
        <dd>{formatDate(frozenAt.slice(0, 10), t)}</dd>
        <dt>{t("releases.codebook")}</dt>
        <dd>{codebook}</dd>
        <dt>{t("releases.holds")}</dt>
        <dd>{formatList(counted, t)}</dd>
        <dt>{t("chart.cite")}</dt>
        <dd>
          <EnglishText as="p">
            {citation} {`${address}${base}/`}
          </EnglishText>
          {CITED.map(([ending, name], place) => (
            <span key={ending}>
              {place > 0 && " · "}
              <a href={`${base}/data/${id}/cite/release.${ending}`} download>
                {name}
              </a>
            </span>
          ))}
        </dd>
        <dt>{t("chart.download")}</dt>
        <dd>
          <a href={`${base}/data/${id}/datapackage.zip`} download>
            datapackage.zip
          </a>
          {" · "}
          <a href={`${base}/data/${id}/graph.jsonl`} download>
            graph.jsonl
          </a>
          {" · "}
          <a href={`${base}/graphql`}>GraphQL</a>
        </dd>
      </dl>
      <Since release={release} base={base} />
      <Files release={release} base={base} />
    </article>
  );
};

const List = ({ releases, address }: { releases: Releases; address: string }) => {
  const t = useMessages();
  if (releases.all.length === 0) return <p class="notice">{t("releases.none")}</p>;
  return (
    <>
      {releases.all.map((release) => (
        <One key={release.id} release={release} address={address} />
      ))}
    </>
  );
};

/** What to cite in place of a release that was withdrawn. */
const Instead = ({ release: { next } }: { release: WithdrawnRelease }) => {
  const t = useMessages();
  return next === null ? (
    <a href="/">{t("releases.citeLive")}</a>
  ) : (
    <a href={`${releasePath(next)}/`}>{t("releases.citeNext", { release: next })}</a>
  );
};

const Withdrawn = ({ releases }: { releases: readonly WithdrawnRelease[] }) => {
  const t = useMessages();
  if (releases.length === 0) return null;
  return (
    <section>
      <h2>{t("releases.withdrawn")}</h2>
      <p>{t("releases.withdrawnMeans")}</p>
      <ul>
        {releases.map((release) => (
          <li key={release.id} id={release.id}>
            {t("releases.withdrawnOn", {
              release: release.id,
              date: formatDate(release.withdrawnOn, t),
            })}{" "}
            <Instead release={release} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Said where a release was withdrawn, whatever of it was asked for. */
function withdrawnRelease(release: WithdrawnRelease, t: Messages): Shown {
  const description = t("releases.withdrawnOn", {
    release: release.id,
    date: formatDate(release.withdrawnOn, t),
  });
  return {
    title: t("refused.withdrawn"),
    description: description,
    status: 410,
    body: (
      <>
        <h1>{t("refused.withdrawn")}</h1>
        <p class="standfirst">{description}</p>
        <p>{t("releases.withdrawnMeans")}</p>
        <p>
          <Instead release={release} />
        </p>
        <p>
          <a href="/releases">{t("releases.title")}</a>
        </p>
      </>
    ),
  };
}

/** All frozen releases: what each holds, what changed before it, its files, and how to cite it. */
export const releasesPage = (releases: Releases): Page => ({
  path: "/releases",
  async show({ t, address }) {
    return {
      title: t("releases.title"),
      description: t("releases.standfirst"),
      body: (
        <>
          <h1>{t("releases.title")}</h1>
          <p class="standfirst">{t("releases.standfirst")}</p>
          <List releases={releases} address={address} />
          <Withdrawn releases={releases.withdrawn} />
        </>
      ),
    };
  },
});

/** Where a release was asked for that was withdrawn, that it was; where it is not frozen here, those that are. */
export const unknownRelease = (releases: Releases): Page => ({
  path: "/r/*",
  async show({ t, rest }) {
    const [id = ""] = rest.split("/");
    const gone = releases.withdrawn.find((one) => one.id === id);
    if (gone) return withdrawnRelease(gone, t);
    return {
      title: t("refused.notHere"),
      description: t("releases.unknown", { release: id }),
      status: 404,
      body: (
        <>
          <h1>{t("refused.notHere")}</h1>
          <p class="standfirst">
            {sentence(t("releases.unknown", { release: id }))}
            {t("sentence.end")}
          </p>
          <ul>
            {releases.all.map((release) => (
              <li key={release.id}>
                <a href={`${releasePath(release.id)}/`} dir="ltr">
                  {release.id}
                </a>{" "}
                {formatDate(release.date, t)}
              </li>
            ))}
          </ul>
          {releases.all.length === 0 && <p class="notice">{t("releases.none")}</p>}
          <p>
            <a href="/releases">{t("releases.title")}</a>
          </p>
        </>
      ),
    };
  },
});
