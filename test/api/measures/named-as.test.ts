import { describe, expect, it } from "vitest";
import { namedAs } from "../../../api/measures/named-as.ts";

const as = (naming: string, stages: readonly string[], outcomes: readonly string[] = []) =>
  namedAs(
    { naming, outcomes: [...outcomes] },
    stages.map((stage) => ({ stage })),
  );

describe("as what a case names its provisions", () => {
  it("is challenged for a ruling on a law, whatever its steps", () => {
    expect(as("ruling", ["tried", "law_struck_down"])).toBe("challenged");
  });

  it("is charged where a step is a charge or comes after one", () => {
    expect(as("named", ["arrested", "charged"])).toBe("charged");
    expect(as("named", ["convicted"])).toBe("charged");
    expect(as("aggregate", ["detained"], ["acquitted:2", "unknown:9"])).toBe("charged");
  });

  it("is accused where nobody is on file as charged", () => {
    expect(as("named", ["detained", "released"])).toBe("accused");
    expect(as("named", ["died_in_custody"])).toBe("accused");
    expect(as("aggregate", [], ["released_without_charge:2", "unknown:9"])).toBe("accused");
  });
});
