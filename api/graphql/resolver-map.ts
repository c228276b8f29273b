import type { Resolvers } from "../generated/resolvers.ts";
import { abuse } from "../questions/abuse.ts";
import { articles } from "../questions/articles.ts";
import { cases } from "../questions/cases.ts";
import { changes } from "../questions/changes.ts";
import { codebook } from "../questions/codebook.ts";
import { codings } from "../questions/codings.ts";
import { compare } from "../questions/compare.ts";
import { contradictions } from "../questions/contradictions.ts";
import { coverage } from "../questions/coverage.ts";
import { families } from "../questions/families.ts";
import { influences } from "../questions/influences.ts";
import { jurisdictions } from "../questions/jurisdictions.ts";
import { jurisdictionsNamed } from "../questions/jurisdictions-named.ts";
import { laws } from "../questions/laws.ts";
import { letterScorecard } from "../questions/letter-scorecard.ts";
import { letters } from "../questions/letters.ts";
import { meta as metaQuestion } from "../questions/meta.ts";
import { neighbourhood } from "../questions/neighbourhood.ts";
import { node } from "../questions/node.ts";
import { onceInForce } from "../questions/once-in-force.ts";
import { organizations } from "../questions/organizations.ts";
import { participations } from "../questions/participations.ts";
import { path } from "../questions/path.ts";
import { positions } from "../questions/positions.ts";
import { prisonForWords } from "../questions/prison-for-words.ts";
import { provisions } from "../questions/provisions.ts";
import { race } from "../questions/race.ts";
import { ratifications } from "../questions/ratifications.ts";
import { request } from "../questions/request.ts";
import { RetiredId, retired } from "../questions/retired.ts";
import { search } from "../questions/search.ts";
import { seriousCrimeReach } from "../questions/serious-crime-reach.ts";
import { sources } from "../questions/sources.ts";
import { spread } from "../questions/spread.ts";
import { treaties } from "../questions/treaties.ts";
import { treatyFloor } from "../questions/treaty-floor.ts";
import { whatIf } from "../questions/what-if.ts";
import { whoMayAsk } from "../questions/who-may-ask.ts";
import * as abuseNodes from "../resolvers/abuse.ts";
import * as requestNodes from "../resolvers/assistance-request.ts";
import * as caseNodes from "../resolvers/case.ts";
import * as change from "../resolvers/change.ts";
import * as code from "../resolvers/code.ts";
import * as coding from "../resolvers/coding.ts";
import * as comparison from "../resolvers/comparison.ts";
import * as coverageNodes from "../resolvers/coverage.ts";
import * as facetNodes from "../resolvers/facet.ts";
import * as indicator from "../resolvers/indicator.ts";
import * as influence from "../resolvers/influence.ts";
import * as jurisdiction from "../resolvers/jurisdiction.ts";
import * as law from "../resolvers/law.ts";
import * as letterNodes from "../resolvers/letter.ts";
import * as measureNodes from "../resolvers/measures.ts";
import * as meta from "../resolvers/meta.ts";
import * as neighbourhoodNodes from "../resolvers/neighbourhood.ts";
import * as notPunished from "../resolvers/not-punished.ts";
import * as position from "../resolvers/position.ts";
import * as wordsNodes from "../resolvers/prison-for-words.ts";
import * as provenance from "../resolvers/provenance.ts";
import * as provision from "../resolvers/provision.ts";
import * as raceNodes from "../resolvers/race.ts";
import * as robustnessNodes from "../resolvers/robustness.ts";
import * as searchNodes from "../resolvers/search.ts";
import * as seriousNodes from "../resolvers/serious-crime-reach.ts";
import * as textNodes from "../resolvers/text.ts";
import * as treaty from "../resolvers/treaty.ts";
import { heavy } from "../store/heavy-work.ts";

/** A resolver for each field that is more than a property of its row. */
export const resolvers: Resolvers = {
  ...jurisdiction,
  ...coding,
  ...notPunished,
  ...indicator,
  ...code,
  ...law,
  ...provision,
  ...caseNodes,
  ...treaty,
  ...provenance,
  ...letterNodes,
  ...position,
  ...facetNodes,
  ...influence,
  ...coverageNodes,
  ...abuseNodes,
  ...change,
  ...neighbourhoodNodes,
  ...searchNodes,
  RetiredId,
  ...comparison,
  ...raceNodes,
  ...requestNodes,
  ...robustnessNodes,
  ...seriousNodes,
  ...wordsNodes,
  ...measureNodes,
  ...textNodes,
  ...meta,
  Query: {
    jurisdiction: (_, { id }, { loaders }) => loaders.node("Jurisdiction").load(id),
    jurisdictions,
    jurisdictionsNamed,
    law: (_, { id }, { loaders }) => loaders.node("Law").load(id),
    laws,
    provision: (_, { id }, { loaders }) => loaders.node("Provision").load(id),
    provisions,
    case: (_, { id }, { loaders }) => loaders.node("Case").load(id),
    cases,
    treaty: (_, { id }, { loaders }) => loaders.node("Treaty").load(id),
    treaties,
    articles,
    article: (_, { id }, { loaders }) => loaders.node("Article").load(id),
    participations,
    codings,
    coding: (_, { id }, { loaders }) => loaders.node("Coding").load(id),
    organizations,
    organization: (_, { id }, { loaders }) => loaders.node("Organization").load(id),
    influences,
    sources,
    source: (_, { id }, { loaders }) => loaders.node("Source").load(id),
    codebook,
    compare: heavy("compare", compare),
    race: heavy("race", race),
    request,
    whoMayAsk: heavy("whoMayAsk", whoMayAsk),
    onceInForce: heavy("onceInForce", onceInForce),
    families: heavy("families", families),
    spread: heavy("spread", spread),
    letterScorecard: heavy("letterScorecard", letterScorecard),
    seriousCrimeReach: heavy("seriousCrimeReach", seriousCrimeReach),
    prisonForWords: heavy("prisonForWords", prisonForWords),
    treatyFloor: heavy("treatyFloor", treatyFloor),
    ratifications: heavy("ratifications", ratifications),
    whatIf: heavy("whatIf", whatIf),
    letter: (_, { id }, { loaders }) => loaders.node("Letter").load(id),
    letters,
    retired,
    positions,
    coverage: heavy("coverage", coverage),
    contradictions,
    node,
    search: heavy("search", search),
    abuse: heavy("abuse", abuse),
    changes,
    neighbourhood: heavy("neighbourhood", neighbourhood),
    path: heavy("path", path),
    meta: metaQuestion,
  },
};
