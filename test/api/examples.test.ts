import { describe, expect, it } from "vitest";
import { examples } from "../../api/examples/examples.ts";
import { STORES } from "../stores.ts";
import { ask } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";

for (const engine of STORES)
  describe(`examples on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it.each(examples.map((example) => [example.name, example] as const))(
      "%s runs",
      async (_, { query }) => {
        const answer = await ask(store(), query);
        expect(answer.errors).toBeUndefined();
        expect(Object.values(answer.data)).not.toContain(null);
      },
    );
  });

describe("examples", () => {
  it.each(examples.map(({ name, question }) => [name, question]))(
    "%s says what it asks",
    (_, question) => {
      expect(question).toMatch(/^[A-Z].+[.?]$/);
    },
  );
});
