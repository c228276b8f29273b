import { BadAddress, Moved } from "../address/errors.ts";
import { alsoIn } from "../address/language.ts";
import {
  casePath,
  graphPath,
  jurisdictionPath,
  lawPath,
  queryLink,
  treatyPath,
  whoMayAskPath,
  withQuery,
} from "../address/links.ts";
import {
  JurisdictionDocument,
  type JurisdictionQuery,
  JurisdictionsNamedDocument,
  type Lens,
} from "../generated/queries.ts";
import {
  formatCode,
  formatCount,
  formatDate,
  formatInterval,
  formatList,
  formatPercent,
  formatRegion,
  within,
} from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Ask } from "../queries/ask.ts";
import { Coding } from "../records/coding.tsx";
import { Participated } from "../records/participation.tsx";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";

type Found = NonNullable<JurisdictionQuery["jurisdiction"]>;
type Codes = JurisdictionQuery["codebook"];

const LENSES: readonly Lens[] = ["privacy_cross_border", "speech", "due_process", "research"];

const Levels = ({ found, codes }: { found: Found; codes: Codes }) => {
  const t = useMessages();
  const labelOf = (lens: Lens) =>
    codes.find(({ kind, code }) => kind === "lens" && code === lens)?.label ?? lens;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("ask.lens")}</th>
          <th scope="col">{t("jurisdiction.ownLaw")}</th>
          <th scope="col">{t("common.known")}</th>
          <th scope="col">{t("jurisdiction.inRace")}</th>
        </tr>
      </thead>
      <tbody>
        {LENSES.map((lens) => (
          <tr key={lens}>
            <th scope="row">{labelOf(lens)}</th>
            <td>{formatInterval(found[lens], t)}</td>
            <td>{formatPercent(found[lens].coverage, t)}</td>
            <td>
              <a href={withQuery("/", { country: found.id, lens })}>
                {t("jurisdiction.seeRace")}
                <span class="visually-hidden"> ({within(labelOf(lens))})</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Safeguards = ({ found, codes }: { found: Found; codes: Codes }) => {
  const t = useMessages();
  return (
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">{t("col.safeguard")}</th>
          <th scope="col">{t("jurisdiction.answer")}</th>
        </tr>
      </thead>
      <tbody>
        {codes
          .filter(({ kind }) => kind === "safeguard")
          .map(({ code, label, question }) => {
            const own = found.safeguards.filter((coding) => coding.code.code === code);
            return (
              <tr key={code}>
                <th scope="row">
                  {label}
                  <small>{question}</small>
                </th>
                <td>
                  {own.length === 0 ? (
                    <span class="unknown">{t("common.notResearched")}</span>
                  ) : (
                    own.map((coding) => <Coding key={coding.id} coding={coding} />)
                  )}
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
};

/** The search takes no longer text. */
const LONGEST = 200;

/** The state that a name in an address means, such as `turkey` or `south-korea`; null if none does, or several. */
async function stateCalled(ask: Ask, written: string): Promise<string | null> {
  const name = written.trim();
  if (name === "" || name.length > LONGEST) return null;
  const { jurisdictionsNamed } = await ask(JurisdictionsNamedDocument, { name });
  const [state, ...others] = jurisdictionsNamed;
  return state && others.length === 0 ? state.id : null;
}

export const jurisdiction: Page = {
  path: "/jurisdictions/*",
  async show({ ask, rest, t, address }) {
    const variables = { id: rest.toUpperCase(), lang: t.lang };
    const {
      jurisdiction: found,
      codebook: codes,
      meta,
    } = await ask(JurisdictionDocument, variables);
    if (!found) {
      const meant = await stateCalled(ask, rest);
      if (meant !== null) throw new Moved(jurisdictionPath(meant));
      throw new BadAddress(t("refused.jurisdiction", { id: rest }), 404);
    }
    const feed = {
      title: `${t("changes.title")}: ${found.name}`,
      path: withQuery("/feed.atom", { country: found.id }),
    };
    const firstStep = ({ events }: Found["laws"][number]): string => {
      const step = events.find(({ event }) => event === "in_force") ?? events[0];
      return step
        ? `${formatCode("lawEvent", step.event, t)} ${formatDate(step.date, t)}`
        : t("date.unknown");
    };
    return {
      title: found.name,
      description: t("jurisdiction.description", {
        name: found.name,
        laws: t("count.laws", { count: found.laws.length }),
        cases: t("count.cases", { count: found.cases.length }),
        safeguards: t("count.safeguardsKnown", { count: found.safeguards.length }),
      }),
      release: meta.release,
      feeds: [feed],
      linked: [
        breadcrumbs(address, [
          ["/jurisdictions", t("nav.jurisdictions")],
          [jurisdictionPath(found.id), found.name],
        ]),
      ],
      body: (
        <>
          <p class="muted">
            {[found.region, found.subregion]
              .filter((region) => region !== null)
              .map((region) => formatRegion(region, t))
              .join(" · ")}
          </p>
          <h1>{found.name}</h1>
          {!found.researched && (
            <p class="notice">{t("jurisdiction.notResearched", { name: found.name })}</p>
          )}
          <p>
            <a href={whoMayAskPath(found.id)}>{t("whoMayAsk.link")}</a> ·{" "}
            <a href={withQuery("/request", { requesting: found.id })}>{t("whoMayAsk.follow")}</a> ·{" "}
            <a href={graphPath(found.id)}>{t("record.inGraph")}</a> ·{" "}
            <a href={queryLink(JurisdictionDocument, variables)}>{t("chart.query")}</a> ·{" "}
            <a href={`/compare/${found.id}~${found.id === "DEU" ? "KEN" : "DEU"}`}>
              {t("nav.compare")}
            </a>{" "}
            · <a href={withQuery("/changes", { country: found.id })}>{t("changes.title")}</a> ·{" "}
            <a href={alsoIn(t.lang, feed.path)} type="application/atom+xml">
              {t("changes.feed")}
            </a>
          </p>
          <h2>{t("jurisdiction.guarantees")}</h2>
          <Levels found={found} codes={codes} />
          {found.laws.length > 0 && (
            <>
              <h2>{t("nav.laws")}</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t("common.law")}</th>
                    <th scope="col">{t("common.status")}</th>
                    <th scope="col">{t("jurisdiction.firstStep")}</th>
                    <th scope="col">{t("common.provisions")}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.laws.map((law) => (
                    <tr key={law.id}>
                      <th scope="row">
                        <a href={lawPath(law.id)}>
                          <EnglishText>{law.title}</EnglishText>
                        </a>
                      </th>
                      <td>{formatCode("lawStatus", law.status, t)}</td>
                      <td>{firstStep(law)}</td>
                      <td>{formatCount(law.provisions.length, t)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
          {found.cases.length > 0 && (
            <>
              <h2>{t("common.documentedCases")}</h2>
              <p class="muted">{t("common.reported")}</p>
              <ul class="cards">
                {found.cases.map(({ id, name, outcome, roles }) => (
                  <li key={id}>
                    <a href={casePath(id)}>
                      <EnglishText as="b">{name}</EnglishText>
                    </a>
                    <span class="muted">
                      {formatList(
                        roles.map(({ label }) => within(label)),
                        t,
                      )}
                    </span>
                    <EnglishText as="p">{outcome}</EnglishText>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{t("common.safeguards")}</h2>
          <Safeguards found={found} codes={codes} />
          {found.powers.length > 0 && (
            <>
              <h2>{t("common.authorises")}</h2>
              <table class="matrix">
                <tbody>
                  {found.powers.map((coding) => (
                    <tr key={coding.id}>
                      <th scope="row">{coding.code.label}</th>
                      <td>
                        <Coding coding={coding} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
          <h2>{t("nav.treaties")}</h2>
          {found.participations.length === 0 ? (
            <p class="unknown">{t("common.nothing")}</p>
          ) : (
            <table class="matrix">
              <tbody>
                {found.participations.map((did) => (
                  <tr key={did.treaty.id}>
                    <th scope="row">
                      <a href={treatyPath(did.treaty.id)}>
                        <EnglishText>{did.treaty.shortTitle}</EnglishText>
                      </a>
                    </th>
                    <td>
                      <Participated did={did} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      ),
    };
  },
};
