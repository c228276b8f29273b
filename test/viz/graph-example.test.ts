import { describe, expect, it } from "vitest";
import type { GraphExampleQuery } from "../../viz/generated/queries.ts";
import { chooseExample } from "../../viz/pages/graph/example.tsx";

type Candidate = GraphExampleQuery["died"]["nodes"][number];
type Bound = Candidate["cooperation"][number]["bound"];

const person = (id: string, bound: Bound = "certainly", provision = true): Candidate => ({
  id,
  namedAs: "charged",
  sources: [
    { publisher: "A", tier: "news" },
    { publisher: "B", tier: "ngo" },
  ],
  charges: [{ provision: provision ? { id: `${id}#1` } : null }],
  cooperation: [{ treaty: { id: "treaty/frost" }, bound, otherParties: 7 }],
});

const release = (
  id: string,
  died: Candidate[],
  convicted: Candidate[],
  clause: { read?: boolean; electronicEvidence?: boolean; conditions?: string[] } = {},
): GraphExampleQuery => ({
  died: { nodes: died },
  convicted: { nodes: convicted },
  treaties: {
    nodes: [
      {
        id: "treaty/frost",
        cooperation: [
          {
            certainty: "certainly",
            read: clause.read ?? true,
            scope: {
              electronicEvidence: clause.electronicEvidence ?? true,
              conditions: (clause.conditions ?? []) as never,
            },
            article: { id: "treaty/frost#3", number: 3 },
          },
        ],
      },
    ],
  },
  meta: { release: id },
});

describe("the example with which the graph opens", () => {
  const convicted = Array.from({ length: 12 }, (_, at) => person(`case/${at}`));

  it("is drawn by the release: the same within it, not always the same in others", () => {
    const drawn = (id: string) => chooseExample(release(id, [], convicted))?.id;
    expect(drawn("R1")).toBe(drawn("R1"));
    expect(chooseExample(release("R1", [], convicted.toReversed()))?.id).toBe(drawn("R1"));
    const releases = Array.from({ length: 12 }, (_, at) => `R${at}`);
    expect(new Set(releases.map(drawn)).size).toBeGreaterThan(1);
  });

  it("is of nobody of whom no charge is on file", () => {
    const accused = { ...person("a"), namedAs: "accused" as const };
    expect(chooseExample(release("r", [accused], []))).toBeNull();
  });

  it("is of nobody charged under two provisions, of which the connection takes one", () => {
    const one = person("case/two");
    const two = { ...one, charges: [...one.charges, { provision: { id: "case/two#2" } }] };
    expect(chooseExample(release("R", [two], []))).toBeNull();
  });

  it("is of nobody whose case one publisher tells, or a weak source", () => {
    const { sources, ...one } = person("case/weak");
    const [first] = sources;
    const weak = { ...one, sources: [...sources, { publisher: "C", tier: "weak" as const }] };
    const alone = { ...one, sources: first ? [first] : [] };
    expect(chooseExample(release("R", [weak, alone], []))).toBeNull();
  });

  it("is of somebody who died, where there is one, with the article and how many may be asked", () => {
    expect(chooseExample(release("R", [person("case/died")], convicted))).toEqual({
      id: "case/died",
      provision: "case/died#1",
      treaty: "treaty/frost",
      article: { id: "treaty/frost#3", number: 3 },
      others: 7,
    });
  });

  it("is of nobody whose provision, treaty or clause is not known for certain", () => {
    const unfit = [
      person("case/a", "possibly"),
      person("case/b", null),
      person("case/c", "certainly", false),
    ];
    expect(chooseExample(release("R", unfit, []))).toBeNull();
    const sure = [person("case/sure")];
    expect(chooseExample(release("R", sure, [], { read: false }))).toBeNull();
    expect(chooseExample(release("R", sure, [], { electronicEvidence: false }))).toBeNull();
    expect(chooseExample(release("R", sure, [], { conditions: ["organised_group"] }))).toBeNull();
    expect(chooseExample(release("R", sure, []))?.id).toBe("case/sure");
  });
});
