import { examples } from "../../examples/examples.ts";
import type { PlaygroundFiles } from "./files.ts";

/** Signs that could end a script, a comment or a line of it. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that no parser of HTML can be led out of, whatever texts it holds. */
const dataOf = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** What the playground shows first: the query of its address, and behind it those of the gallery. */
function optionsOf({ searchParams }: URL) {
  const query = searchParams.get("query");
  const variables = searchParams.get("variables");
  return {
    title: "Lawdrift API",
    ...(variables === null ? {} : { variables }),
    defaultTabs: [
      ...(query === null ? [] : [{ query, variables }]),
      ...examples.map((example) => ({ query: example.query })),
    ],
  };
}

/** The page of the playground: its scripts are files, and what its address asks is data. */
export const playgroundPage = (
  address: URL,
  { folder }: PlaygroundFiles,
): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Lawdrift API</title>
    <link rel="icon" href="/favicon.svg" />
    <link rel="stylesheet" href="${folder}/graphiql.css" />
    <script src="${folder}/start.js" defer></script>
    <script src="${folder}/graphiql.js" defer></script>
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>The playground needs JavaScript; any client can ask without it.</noscript>
    <div id="root"></div>
    <script type="application/json" id="options">${dataOf(optionsOf(address))}</script>
  </body>
</html>
`;
