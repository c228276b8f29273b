import { queryLink, treatyPath } from "../address/links.ts";
import participation from "../charts/participation/participation.tsx";
import { type ChartPlaced, chartLink, placedChart } from "../figure/frame.tsx";
import { TreatyDocument, type TreatyQuery } from "../generated/queries.ts";
import { formatDate, formatMonths, formatParts, sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { Overlays } from "../records/overlays.tsx";
import {
  formatInForce,
  isKnownNotInForce,
  participantsInWords,
  standingInWords,
} from "../records/treaty-status.ts";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { Part } from "../shell/part.tsx";
import { retired } from "../shell/retired.ts";
import { floor } from "./floor.tsx";
import { type ConnectionsData, connectionsOf } from "./record/connections.tsx";
import { Disagree, RecordFoot } from "./record/foot.tsx";
import { showArticle } from "./treaty/article.tsx";
import { Articles } from "./treaty/articles.tsx";
import { CameAbout, Positions } from "./treaty/came-about.tsx";
import { Countries } from "./treaty/countries.tsx";
import { MayAsk, MayRefuse, Overrides } from "./treaty/possible.tsx";

type Found = NonNullable<TreatyQuery["treaty"]>;

const Standing = ({ found }: { found: Found }) => {
  const t = useMessages();
  const needed = isKnownNotInForce(found)
    ? t("treaty.needs", { count: found.partiesNeeded ?? 0, days: found.daysAfter ?? 0 })
    : "";
  return (
    <dl class="facts">
      {found.adopted && (
        <>
          <dt>{t("treaty.adopted")}</dt>
          <dd>{formatDate(found.adopted, t)}</dd>
        </>
      )}
      {found.opened && (
        <>
          <dt>{t("treaty.opened")}</dt>
          <dd>{formatDate(found.opened, t)}</dd>
        </>
      )}
      <dt>{t("treaties.inForce")}</dt>
      <dd>
        {sentence(formatInForce(found, t))}
        {needed === "" ? "" : `${t("list.semicolon")}${needed}`}
      </dd>
      {found.depositary && (
        <>
          <dt>{t("treaty.depositary")}</dt>
          <dd>{found.depositary}</dd>
        </>
      )}
      {(found.scopeOwnOffences !== null ||
        found.scopeSeriousMonths !== null ||
        found.scopeElectronicEvidence) && (
        <>
          <dt>{t("treaty.covers")}</dt>
          <dd>
            {sentence(
              formatParts(
                [
                  found.scopeOwnOffences && t("treaty.ownOffences"),
                  found.scopeSeriousMonths !== null &&
                    t("treaty.serious", {
                      term: formatMonths(found.scopeSeriousMonths, t),
                    }),
                  found.scopeElectronicEvidence && t("treaty.electronic"),
                ].filter((part) => typeof part === "string"),
                t,
              ),
            )}
          </dd>
        </>
      )}
    </dl>
  );
};

/** The answer: whom it binds and since when; then its facts and the way to its text. */
const Head = ({ found, standing }: { found: Found; standing: string }) => {
  const t = useMessages();
  const slug = found.id.replace(/^treaty\//, "");
  return (
    <>
      <EnglishText as="p" class="kicker">
        {found.reference}
      </EnglishText>
      <h1>{found.shortTitle}</h1>
      {found.title !== found.shortTitle && <p class="original-title">{found.title}</p>}
      <p class="standfirst">{standing}</p>
      <Standing found={found} />
      <p class="page-links">
        {found.officialUrl && (
          <a href={found.officialUrl} rel="external noreferrer">
            {t("common.officialText")}
          </a>
        )}
        {found.cooperation.length > 0 && (
          <>
            {found.officialUrl && " · "}
            <a href={`${treatyPath(found.id)}/floor`}>{t("link.floor")}</a>
            {" · "}
            <a href={`/what-if?every=${slug}`}>{t("link.whatIf")}</a>
          </>
        )}
      </p>
      <Overlays of={found} />
      <Disagree contradictions={found.contradictions} />
    </>
  );
};

const Body = ({
  found,
  standing,
  placed,
  connections,
}: {
  found: Found;
  standing: string;
  placed: ChartPlaced;
  connections: ConnectionsData;
}) => {
  const t = useMessages();
  const collator = new Intl.Collator(t.lang);
  return (
    <>
      <Head found={found} standing={standing} />
      {found.cooperation.length > 0 && <MayAsk cooperation={found.cooperation} />}
      {found.refusals.length > 0 && (
        <MayRefuse refusals={found.refusals} read={found.refusalsRead} />
      )}
      {found.overrides.length > 0 && <Overrides overrides={found.overrides} />}
      <Countries
        participations={found.participations.toSorted((a, b) =>
          collator.compare(a.jurisdiction.name, b.jurisdiction.name),
        )}
        placed={placed}
      />
      {found.articles.length > 0 && (
        <Part id="articles" title={t("count.articles", { count: found.articles.length })}>
          <Articles found={found} />
        </Part>
      )}
      {found.history.length > 0 && <CameAbout {...found} />}
      {found.positions.length > 0 && <Positions {...found} />}
      <RecordFoot
        record={found}
        connections={connections}
        query={queryLink(TreatyDocument, { id: found.id, lang: t.lang })}
      >
        {found.statusChecked && (
          <p>{t("treaty.statusChecked", { date: formatDate(found.statusChecked, t) })}</p>
        )}
      </RecordFoot>
    </>
  );
};

export const treaty: Page = {
  path: "/treaties/*",
  options: ["lens", "weights", "asOf"],
  async show(request) {
    const { ask, rest, t } = request;
    if (/^[^/]+\/floor$/.test(rest)) return floor.show(request);
    const [, slug, number] = /^([^/]+)\/(\d+)$/.exec(rest) ?? [];
    if (slug !== undefined && number !== undefined) return showArticle(request, slug, number);
    const variables = { id: `treaty/${rest}`, lang: t.lang };
    const { treaty: found, meta } = await ask(TreatyDocument, variables);
    if (!found) throw await retired(ask, variables.id, t("refused.treaty", { id: rest }), t);
    const options = { treaty: found.id };
    const [data, connections] = await Promise.all([
      participation.load(options, { ask, t }),
      connectionsOf(ask, found.id, t),
    ]);
    const placed = placedChart(participation, options, data, request);
    const standing =
      found.inForce === null && !isKnownNotInForce(found)
        ? t("participation.noDay", {
            treaty: found.shortTitle,
            standing: standingInWords(found.participations, t),
          })
        : placed.shown.description;
    return {
      title: found.shortTitle,
      description: t("treaty.description", {
        title: found.title,
        articles: t("count.articles", { count: found.articles.length }),
        states: participantsInWords(found.participations, t),
      }),
      release: meta.release,
      record: found.id,
      charts: [chartLink(placed)],
      linked: [
        breadcrumbs(request.address, [
          ["/treaties", t("nav.treaties")],
          [treatyPath(found.id), found.shortTitle],
        ]),
      ],
      body: <Body {...{ found, standing, placed, connections }} />,
    };
  },
};
