import { readdirSync, readFileSync } from "node:fs";

/** A working query that shows what can be asked. */
export interface Example {
  readonly name: string;
  /** The question in one sentence: the comment on the query's first line. */
  readonly question: string;
  readonly query: string;
  /** The page that shows the answer: the comment on the second line. */
  readonly see: string;
}

const HERE = new URL("./", import.meta.url);

/** Every `.graphql` file of this folder; each is run in the tests. */
export const examples: readonly Example[] = readdirSync(HERE)
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => {
    const query = readFileSync(new URL(file, HERE), "utf8");
    const [first = "", second = ""] = query.split("\n");
    return {
      name: file.replace(/\.graphql$/, ""),
      question: first.replace(/^# /, ""),
      see: second.replace(/^# See: /, ""),
      query,
    };
  });
