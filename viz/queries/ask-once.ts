import type { Ask } from "./ask.ts";

/** Asks each question of one request once, however many charts of a page need its answer. */
export function askOnce(ask: Ask): Ask {
  const asked = new Map<unknown, Map<string, Promise<unknown>>>();
  return <Result, Variables>(
    document: Parameters<typeof ask<Result, Variables>>[0],
    variables: Variables,
  ) => {
    const answers = asked.get(document) ?? new Map<string, Promise<unknown>>();
    asked.set(document, answers);
    const key = JSON.stringify(variables);
    const known = answers.get(key) as Promise<Result> | undefined;
    if (known) return known;
    const fresh = ask(document, variables);
    answers.set(key, fresh);
    return fresh;
  };
}
