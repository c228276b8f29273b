/** Says at the start of a run that only half of the store tests run, if that is so. */
export default function notice(): void {
  if (process.env["LAWDRIFT_TEST_NEO4J"] === undefined)
    process.stdout.write(
      "Embedded store only: the Neo4j half was not run; npm run test:neo4j runs it.\n",
    );
}
