/** What is asked over HTTP. Two states with much in the atlas, on a day that stays the same. */
const COMPARED = ["KEN", "ARE"] as const;
export const DAY = "2026-01-01";

const ids = JSON.stringify(COMPARED);

/** One provision with all that the compared questions have in common. */
const provision = `
  id section title summary status from to
  penalties { applies prison minMonths maxMonths fineMax fineCurrency note }
  sources { id url title publisher date tier }
`;
const laws = `laws { id title status provisions { ${provision} } }`;

/** The product's own question: the same records, sorted into cells, with levels and differences. */
export const COMPARE = `query Compare($weights: [Weight!]) {
  compare(jurisdictions: ${ids}, asOf: "${DAY}", weights: $weights) {
    levels { low high coverage }
    differences
    offences {
      code { code label }
      differs
      cells { inForce heaviestPrison heaviestMonths provisions { ${provision} } }
    }
  }
}`;

/** Weights that were not asked with before, so that no answer is kept; the records compared stay the same. */
export const otherWeights = (() => {
  let asked = 0;
  return (): { weights: { safeguard: string; weight: number }[] } => {
    asked += 1;
    return { weights: [{ safeguard: "user_notification", weight: 1 + asked * 1e-6 }] };
  };
})();

/** Nothing but the records, nested, as our schema gives them. */
export const NESTED = `query Nested {
  ${COMPARED.map((id) => `${id}: jurisdiction(id: "${id}") { id ${laws} }`).join("\n  ")}
}`;

/** The same records as `@neo4j/graphql` gives them. */
export const NESTED_BY_LIBRARY = `query Nested {
  jurisdictions(where: { id: { in: ${ids} } }) { id ${laws} }
}`;

/** The smallest answer that GraphQL over HTTP can give. */
export const HELLO = "{ hello }";
