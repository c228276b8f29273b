import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { mappersOf } from "../../../api/graphql/mappers.ts";

const schema = buildSchema(`
  type Query { spread: Spread, laws: LawConnection }
  type Spread { years: [SpreadYear!]!, law: Law }
  type SpreadYear { year: Int! }
  type Law { id: ID! }
  type LawConnection { edges: [LawEdge!]!, pageInfo: PageInfo! }
  type LawEdge { cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
`);

describe("what resolvers start from", () => {
  it("is the row of a label, or the one type of the same name", () => {
    const files = new Map([
      ["api/measures/spread.ts", "export interface Spread {}\nexport type SpreadYear = number;\n"],
      ["api/measures/level.ts", "interface Spread {}\nexport const SpreadYear = 1;\n"],
    ]);
    expect(mappersOf(schema, files)).toEqual({
      Spread: "../measures/spread.ts#Spread as SpreadAnswer",
      SpreadYear: "../measures/spread.ts#SpreadYear as SpreadYearAnswer",
      Law: 'Row<"Law">',
      Node: "AnyNode",
    });
  });

  it("is refused where no file declares the type, or two do", () => {
    const files = new Map([
      ["api/measures/a.ts", "export interface Spread {}\n"],
      ["api/measures/b.ts", "export interface Spread {}\n"],
    ]);
    expect(() => mappersOf(schema, files)).toThrow(
      /Spread is declared twice: api\/measures\/a\.ts and api\/measures\/b\.ts\nno file declares the SDL's type SpreadYear/,
    );
  });
});
