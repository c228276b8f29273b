import type { MessageKey } from "../i18n/messages.ts";

/** A page that a section leads to. */
export interface SectionPage {
  readonly path: string;
  readonly title: MessageKey;
  /** What it answers, in one sentence. */
  readonly says: MessageKey;
}

/** An entry of the navigation: a page, and those that belong to it. */
export interface Section {
  readonly path: string;
  readonly title: MessageKey;
  readonly says: MessageKey;
  readonly pages: readonly SectionPage[];
  /** Whether its page is of a kind of its own instead of a list of what belongs to it. */
  readonly ownPage?: true;
  /** First parts of paths under which single records of the section stand. */
  readonly records?: readonly string[];
}

const page = (path: string, title: MessageKey, says: MessageKey): SectionPage => ({
  path,
  title,
  says,
});

/** The navigation: whatever is on the site stands in one of these. */
export const SECTIONS: readonly Section[] = [
  {
    path: "/findings",
    title: "nav.findings",
    says: "findings.says",
    pages: [
      page("/prison-for-words", "words.short", "words.says"),
      page("/serious-crime", "serious.title", "measures.seriousSays"),
      page("/spread", "spread.short", "spread.says"),
      page("/families", "measures.families", "measures.familiesSays"),
      page("/abuse", "abuse.title", "measures.abuseSays"),
      page("/map", "map.title", "findings.mapSays"),
      page("/stories", "nav.stories", "findings.storiesSays"),
    ],
  },
  {
    path: "/jurisdictions",
    title: "nav.countries",
    says: "countries.says",
    ownPage: true,
    pages: [page("/compare", "nav.compare", "countries.compareSays")],
    records: ["/safeguards"],
  },
  {
    path: "/requests",
    title: "nav.requests",
    says: "requests.says",
    pages: [
      page("/who-may-ask", "measures.whoMayAsk", "measures.whoMayAskSays"),
      page("/request", "measures.request", "measures.requestSays"),
      page("/once-in-force", "once.short", "once.says"),
      page("/race", "race.page", "race.says"),
      page("/what-if", "whatIf.title", "measures.whatIfSays"),
    ],
  },
  {
    path: "/laws-and-treaties",
    title: "nav.lawsAndTreaties",
    says: "lawsAndTreaties.says",
    pages: [
      page("/laws", "nav.laws", "lawsAndTreaties.lawsSays"),
      page("/treaties", "nav.treaties", "lawsAndTreaties.treatiesSays"),
      page("/treaties/uncc/floor", "measures.floor", "measures.floorSays"),
      page("/letter", "measures.scorecard", "measures.scorecardSays"),
    ],
    records: ["/provisions", "/organizations"],
  },
  { path: "/cases", title: "nav.cases", says: "cases.says", ownPage: true, pages: [] },
  {
    path: "/data-and-methods",
    title: "nav.dataAndMethods",
    says: "dataAndMethods.says",
    pages: [
      page("/methods", "nav.methods", "dataAndMethods.methodsSays"),
      page("/contribute", "contribute.title", "contribute.says"),
      page("/glossary", "glossary.title", "glossary.says"),
      page("/data", "data.title", "data.says"),
      page("/api", "nav.api", "dataAndMethods.apiSays"),
      page("/sources", "chart.sources", "dataAndMethods.sourcesSays"),
      page("/charts", "charts.title", "dataAndMethods.chartsSays"),
      page("/graph", "graph.nav", "dataAndMethods.graphSays"),
      page("/changes", "changes.title", "dataAndMethods.changesSays"),
      page("/releases", "releases.title", "dataAndMethods.releasesSays"),
    ],
  },
];

/** Whether an address is that of a page or stands under it. */
const isUnder = (path: string, page: string): boolean =>
  path === page || path.startsWith(`${page}/`);

/** Where a page stands: its section, and the page of that section that it is or stands under. */
export interface Standing {
  readonly section: Section;
  readonly page: SectionPage | null;
}

export function standingOf(path: string): Standing | null {
  for (const section of SECTIONS) {
    // The longest first: what a treaty asks is a page of its own under the treaties.
    const page = section.pages
      .filter((one) => isUnder(path, one.path))
      .toSorted((a, b) => b.path.length - a.path.length)[0];
    if (page) return { section, page };
    if ([section.path, ...(section.records ?? [])].some((own) => isUnder(path, own)))
      return { section, page: null };
  }
  return null;
}

/** The addresses of the navigation, and of what its sections lead to. */
export const SECTION_PATHS: readonly string[] = SECTIONS.flatMap(({ path, pages }) => [
  path,
  ...pages.map((one) => one.path),
]);
