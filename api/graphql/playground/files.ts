import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A file of the playground, packed once. */
export interface PlaygroundFile {
  readonly type: string;
  readonly packed: Uint8Array<ArrayBuffer>;
}

export interface PlaygroundFiles {
  /** The folder in which they stand; its name changes with what is in them. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, PlaygroundFile>;
}

/** Begins the playground with what the page holds as data, so that no script is made of an address. */
const START = `
const worker = (label) =>
  new URL(label + ".worker.js", document.querySelector("script[src]").src).href;
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => worker(label) };
document.addEventListener("DOMContentLoaded", () => {
  const options = JSON.parse(document.getElementById("options").textContent);
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById("root"), options);
});
`;

async function readFiles(): Promise<PlaygroundFiles> {
  // Nine megabytes: read only once somebody opens the playground.
  const { css, js, editorWorkerService, jsonWorker, graphqlWorker } = await import(
    "@graphql-yoga/render-graphiql/graphiql"
  );
  const script = "text/javascript; charset=utf-8";
  const texts: [string, string, string][] = [
    ["start.js", script, START],
    ["graphiql.js", script, js],
    ["graphiql.css", "text/css; charset=utf-8", css],
    ["editorWorkerService.worker.js", script, editorWorkerService],
    ["json.worker.js", script, jsonWorker],
    ["graphql.worker.js", script, graphqlWorker],
  ];
  const hash = createHash("sha256");
  for (const [name, , text] of texts) hash.update(name).update(text);
  const pack = promisify(gzip);
  const files = await Promise.all(
    texts.map(async ([name, type, text]) => {
      return [name, { type, packed: new Uint8Array(await pack(text)) }] as const;
    }),
  );
  return {
    folder: `/playground/${hash.digest("hex").slice(0, 12)}`,
    files: new Map(files),
  };
}

let read: Promise<PlaygroundFiles> | undefined;

/** The files of the playground, read and packed once. */
export function playgroundFiles(): Promise<PlaygroundFiles> {
  read ??= readFiles();
  return read;
}
