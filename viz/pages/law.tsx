import { group } from "d3";
import { casePath, jurisdictionPath, lawPath, queryLink } from "../address/links.ts";
import { LawDocument, type LawQuery } from "../generated/queries.ts";
import { formatCode, formatDate } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { LawStatus } from "../records/law-status.tsx";
import { Overlays } from "../records/overlays.tsx";
import { type About, ProvisionTable, sorted } from "../records/provision-table.tsx";
import { breadcrumbs, legislation } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { Part } from "../shell/part.tsx";
import { retired } from "../shell/retired.ts";
import { lawAnswer } from "./law/answer.ts";
import { LawCases } from "./law/cases.tsx";
import { Claims } from "./law/claims.tsx";
import { Steps, stepsOf } from "./law/steps.tsx";
import { type ConnectionsData, connectionsOf } from "./record/connections.tsx";
import { Disagree, RecordFoot } from "./record/foot.tsx";

type Found = NonNullable<LawQuery["law"]>;

const TITLES = {
  offences: "law.title.offences",
  powers: "law.title.powers",
  rules: "law.title.rules",
} as const;

/** The cases that name a provision, by what they name it as. */
const NamedIn = ({ cases }: { cases: Found["provisions"][number]["cases"] }) => {
  const t = useMessages();
  return (
    <>
      {[...group(cases, ({ namedAs }) => namedAs)].map(([namedAs, own]) => (
        <p key={namedAs}>
          {t(`law.in.${namedAs}`)}{" "}
          {own.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && t("list.semicolon")}
              <a href={casePath(id)}>
                <EnglishText>{name}</EnglishText>
              </a>
            </span>
          ))}
        </p>
      ))}
    </>
  );
};

/** The provisions that are about one kind of thing. */
const Provisions = ({ of, about }: { of: Found["provisions"]; about: About }) => {
  const t = useMessages();
  if (of.length === 0) return null;
  const title = t(TITLES[about], { count: of.length });
  const cases = new Map(of.map((one) => [one.id, one.cases]));
  return (
    <Part id={about} title={title}>
      <ProvisionTable
        provisions={of}
        about={about}
        label={title}
        after={({ id }) => <NamedIn cases={cases.get(id) ?? []} />}
      />
    </Part>
  );
};

const Head = ({ found }: { found: Found }) => {
  const t = useMessages();
  return (
    <>
      <p class="kicker">
        <a href={jurisdictionPath(found.jurisdiction.id)}>{found.jurisdiction.name}</a> ·{" "}
        {formatCode("lawKind", found.kind, t)}
        {found.number && (
          <>
            {" "}
            · <EnglishText>{found.number}</EnglishText>
          </>
        )}
      </p>
      <h1>
        <EnglishText>{found.title}</EnglishText>
      </h1>
      {found.originalTitle && (
        <p class="original-title" lang={found.language ?? undefined} dir="auto">
          {found.originalTitle}
        </p>
      )}
      <p class="standfirst">{lawAnswer(found, t)}</p>
      <p class="page-links">
        <LawStatus status={found.status} />
        {found.officialUrl && (
          <>
            {" · "}
            <a href={found.officialUrl} rel="external noreferrer">
              {t("common.officialText")}
            </a>
          </>
        )}
      </p>
      {found.pending && <p>{t("law.pending", { date: formatDate(found.pending, t) })}</p>}
      <Overlays of={found} />
      <Disagree contradictions={found.contradictions} />
    </>
  );
};

const Law = ({ found, connections }: { found: Found; connections: ConnectionsData }) => {
  const t = useMessages();
  const { offences, powers, rules } = sorted(found.provisions);
  const steps = stepsOf(found, t);
  return (
    <>
      <Head found={found} />
      <Provisions of={offences} about="offences" />
      <div class="country-columns">
        {found.cases.length > 0 && (
          <Part id="cases" title={t("country.cases.title", { count: found.cases.length })}>
            <LawCases law={found} />
          </Part>
        )}
        {steps.length > 0 && (
          <Part id="steps" title={t("law.steps")}>
            <Steps steps={steps} />
          </Part>
        )}
      </div>
      <Provisions of={powers} about="powers" />
      <Provisions of={rules} about="rules" />
      <p class="muted small">{t("law.seldom")}</p>
      {found.influences.length > 0 && (
        <Part id="claims" title={t("law.followed")}>
          <Claims claims={found.influences} />
        </Part>
      )}
      <RecordFoot
        record={found}
        connections={connections}
        query={queryLink(LawDocument, { id: found.id, lang: t.lang })}
      />
    </>
  );
};

export const law: Page = {
  path: "/laws/*",
  async show({ ask, rest, t, address }) {
    const [{ law: found, meta }, connections] = await Promise.all([
      ask(LawDocument, { id: rest, lang: t.lang }),
      connectionsOf(ask, rest, t),
    ]);
    if (!found) throw await retired(ask, rest, t("refused.law", { id: rest }), t);
    return {
      title: found.title,
      description: t("law.description", {
        title: found.title,
        jurisdiction: found.jurisdiction.name,
        provisions: t("count.provisions", { count: found.provisions.length }),
        cases: t("count.cases", { count: found.cases.length }),
      }),
      release: meta.release,
      record: found.id,
      linked: [
        legislation(address, found),
        breadcrumbs(address, [
          ["/jurisdictions", t("nav.jurisdictions")],
          [jurisdictionPath(found.jurisdiction.id), found.jurisdiction.name],
          [lawPath(found.id), found.title],
        ]),
      ],
      body: <Law found={found} connections={connections} />,
    };
  },
};
