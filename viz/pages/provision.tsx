import { jurisdictionPath, lawPath, queryLink } from "../address/links.ts";
import { ProvisionDocument, type ProvisionQuery } from "../generated/queries.ts";
import { formatList, within } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { CaseRow, latestFirst } from "../records/case-row.tsx";
import { LawStatus } from "../records/law-status.tsx";
import { inLaw } from "../records/node-name.tsx";
import { Overlays } from "../records/overlays.tsx";
import { ProvisionFacts } from "../records/provision.tsx";
import { Term } from "../records/provision-table.tsx";
import { Section, sectionTitle } from "../records/section.tsx";
import type { Page } from "../shell/page.ts";
import { Part } from "../shell/part.tsx";
import { retired } from "../shell/retired.ts";
import { type Alike, alikeTo, Resembling } from "./provision/alike.tsx";
import { Periods } from "./provision/periods.tsx";
import { type InTreaties, inTreaties, Treaties } from "./provision/treaties.tsx";
import { type ConnectionsData, connectionsOf } from "./record/connections.tsx";
import { Disagree, RecordFoot } from "./record/foot.tsx";

type Found = NonNullable<ProvisionQuery["provision"]>;

interface Data {
  readonly found: Found;
  readonly made: InTreaties;
  readonly alike: readonly Alike[];
  readonly connections: ConnectionsData;
}

/** The answer: what it says, for how long people can go to prison, and whether it is in force. */
const Head = ({ found }: { found: Found }) => {
  const t = useMessages();
  const { law, jurisdiction, version } = found;
  return (
    <>
      <p class="kicker">
        <a href={jurisdictionPath(jurisdiction.id)}>{jurisdiction.name}</a> ·{" "}
        <a href={lawPath(law.id)}>
          <EnglishText>{law.title}</EnglishText>
        </a>
      </p>
      <h1>
        <Section of={found} />
        {version ? ` ${t("section.wording", { version })}` : ""}
        {found.title && (
          <>
            {t("list.colon")}
            <EnglishText>{found.title}</EnglishText>
          </>
        )}
      </h1>
      <EnglishText as="p" class="standfirst">
        {found.summary}
      </EnglishText>
      <ul class="answer">
        {found.offences.length > 0 && (
          <li>
            <span class="muted">{t("list.facet.basicMaximum")}</span>{" "}
            <b>
              <Term provision={found} />
            </b>
          </li>
        )}
        <li>
          <span class="muted">{t("common.status")}</span> <LawStatus status={found.status} />
        </li>
        <li>
          <span class="muted">{t("common.documentedCases")}</span> <b>{found.cases.length}</b>
        </li>
      </ul>
      <p class="page-links">
        <a href={lawPath(found.id)}>{t("record.wholeLaw")}</a>
        {law.officialUrl && (
          <>
            {" · "}
            <a href={law.officialUrl} rel="external noreferrer">
              {t("common.officialText")}
            </a>
          </>
        )}
      </p>
      <Overlays of={found} />
      <Disagree contradictions={found.contradictions} />
    </>
  );
};

const Cases = ({ cases }: { cases: Found["cases"] }) => {
  const t = useMessages();
  if (cases.length === 0)
    return (
      <Part id="cases" title={t("common.documentedCases")}>
        <p class="unknown">{t("record.noCases")}</p>
      </Part>
    );
  return (
    <Part id="cases" title={t("country.cases.title", { count: cases.length })}>
      <ul class="case-rows">
        {latestFirst(cases).map((one) => (
          <CaseRow key={one.id} one={one}>
            {formatList(
              one.roles.map(({ label }) => within(label)),
              t,
            )}
          </CaseRow>
        ))}
      </ul>
      <p class="muted small">
        {t("common.reported")}
        {t("sentence.gap")}
        {t("common.listing")}
      </p>
    </Part>
  );
};

const Body = ({ found, made, alike, connections }: Data) => {
  const t = useMessages();
  return (
    <>
      <Head found={found} />
      <div class="country-columns">
        <Part id="detail" title={t("record.detail")}>
          <dl class="facts">
            <ProvisionFacts provision={found} />
          </dl>
        </Part>
        <div>
          <Cases cases={found.cases} />
          <Part id="periods" title={t("record.periods")}>
            <Periods found={found} />
          </Part>
        </div>
      </div>
      <Part id="treaties" title={t("record.treaties")}>
        <Treaties {...made} />
      </Part>
      {found.offences.length > 0 && (
        <Part id="alike" title={t("record.alike")}>
          <Resembling id={found.id} families={alike} />
        </Part>
      )}
      <RecordFoot
        record={found}
        connections={connections}
        query={queryLink(ProvisionDocument, { id: found.id, lang: t.lang })}
      />
    </>
  );
};

export const provision: Page = {
  path: "/provisions/*",
  async show({ ask, rest, t }) {
    const {
      provision: found,
      treaties,
      meta,
    } = await ask(ProvisionDocument, {
      id: rest,
      lang: t.lang,
    });
    if (!found) throw await retired(ask, rest, t("record.noProvision", { id: rest }), t);
    const [made, alike, connections] = await Promise.all([
      inTreaties(ask, found, treaties.nodes, t),
      alikeTo(ask, found, t),
      connectionsOf(ask, found.id, t),
    ]);
    const { law, jurisdiction, version } = found;
    return {
      title: `${inLaw(found, t)}${version ? ` ${t("section.wording", { version })}` : ""}`,
      description: t("record.provisionSays", {
        section: sectionTitle(found, t),
        law: law.title,
        state: jurisdiction.name,
        cases: t("count.cases", { count: found.cases.length }),
      }),
      release: meta.release,
      record: found.id,
      body: <Body {...{ found, made, alike, connections }} />,
    };
  },
};
