import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { ask, data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { counting } from "../../support/wrapped.ts";

const NESTED = `query ($first: Int) {
  laws(first: $first) {
    nodes {
      jurisdiction { name }
      sources { url }
      events { sources { url } }
      provisions {
        penalties { prison }
        offences { label }
        sources { url }
        contradictions { claims { sources { url } } }
        cases { roles { label } stages { sources { url } } sources { url } charges { law { id } } }
      }
    }
  }
}`;

for (const engine of STORES)
  describe(`statements of one request on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    const statementsFor = async (first: number) => {
      const counted = counting(store());
      const answer = await ask(counted.store, NESTED, { first });
      expect(answer.errors).toBeUndefined();
      return counted.statements;
    };

    it("are as many for five laws as for one", async () => {
      const [one, five] = [await statementsFor(1), await statementsFor(5)];
      expect(five.length).toBeLessThanOrEqual(one.length + 2);
      expect(five.length).toBeLessThan(30);
    });

    it("read each kind of node once for each level on which it stands, at most", async () => {
      const statements = await statementsFor(5);
      expect(
        statements.filter((name) => name === "Penalty from owners by PUNISHED_BY"),
      ).toHaveLength(1);
      expect(
        statements.filter((name) => name === "Provision from owners by CONTAINS"),
      ).toHaveLength(1);
      expect(statements.filter((name) => name === "Case to owners by CHARGED_UNDER")).toHaveLength(
        1,
      );
      expect(statements.filter((name) => name === "Jurisdiction by ids")).toHaveLength(1);
    });

    it("read the facts of the measures once a release, however often they are asked for", async () => {
      const counted = counting(store());
      await data(counted.store, "{ race { asOf } }");
      const first = counted.statements.length;
      await data(counted.store, '{ race { asOf } jurisdiction(id: "ATA") { level { low } } }');
      const read = counted.statements.slice(first).filter((name) => name !== "release served");
      expect(read).toEqual(["Jurisdiction by ids"]);
    });
  });
