/*
 * All cases in which a journalist was charged, typed from the query: a field that the query does not
 * ask for is an error before anything runs.
 *
 *   npm install
 *   LAWDRIFT_URL=https://your.host npm start
 *
 * `npm start` first writes `generated/cases.ts` from `cases.graphql` and the schema of the service.
 */
import { GraphQLClient } from "graphql-request";
import { CasesDocument, type CasesQuery } from "./generated/cases.ts";

const client = new GraphQLClient(
  `${process.env["LAWDRIFT_URL"] ?? "http://localhost:4000"}/graphql`,
);

type Case = CasesQuery["cases"]["nodes"][number];

/** Every case that meets the filter, page after page. */
async function* allCases(): AsyncGenerator<Case> {
  let after: string | null = null;
  do {
    const { cases }: CasesQuery = await client.request(CasesDocument, {
      first: 50,
      after,
      where: { roles: ["journalist"] },
    });
    yield* cases.nodes;
    after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
  } while (after !== null);
}

/** What a case was charged under, or why that is not known. */
const chargedUnder = ({ charges }: Case): string =>
  charges
    .map(({ law, provision, unknown }) =>
      law
        ? [law.title, provision?.section].filter(Boolean).join(", ")
        : (unknown ?? "charge not known"),
    )
    .join("; ");

let count = 0;
for await (const one of allCases()) {
  count += 1;
  if (count <= 5) console.log(`${one.jurisdiction.name}: ${one.name} (${chargedUnder(one)})`);
}
console.log(`${count} cases`);
