import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { mappersOf } from "../../../api/graphql/mappers.ts";

const schema = buildSchema(`
  type Query { drift: Drift, laws: LawConnection }
  type Drift { years: [DriftYear!]!, law: Law }
  type DriftYear { year: Int! }
  type Law { id: ID! }
  type LawConnection { edges: [LawEdge!]!, pageInfo: PageInfo! }
  type LawEdge { cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
`);

describe("what resolvers start from", () => {
  it("is the row of a label, or the one type of the same name", () => {
    const files = new Map([
      ["api/measures/drift.ts", "export interface Drift {}\nexport type DriftYear = number;\n"],
      ["api/measures/level.ts", "interface Drift {}\nexport const DriftYear = 1;\n"],
    ]);
    expect(mappersOf(schema, files)).toEqual({
      Drift: "../measures/drift.ts#Drift as DriftAnswer",
      DriftYear: "../measures/drift.ts#DriftYear as DriftYearAnswer",
      Law: 'Row<"Law">',
      Node: "AnyNode",
    });
  });

  it("is refused where no file declares the type, or two do", () => {
    const files = new Map([
      ["api/measures/a.ts", "export interface Drift {}\n"],
      ["api/measures/b.ts", "export interface Drift {}\n"],
    ]);
    expect(() => mappersOf(schema, files)).toThrow(
      /Drift is declared twice: api\/measures\/a\.ts and api\/measures\/b\.ts\nno file declares the SDL's type DriftYear/,
    );
  });
});
