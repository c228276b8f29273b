import type { Rule } from "./rule.ts";

const ON_A_VERDICT = new Set(["conviction_upheld", "conviction_quashed"]);
const VERDICTS = new Set(["convicted", "sentenced"]);

const rule: Rule = {
  name: "appeal-has-verdict",
  description:
    "A conviction that was upheld or quashed was given before; a case that lacks it counts one verdict too few. Enter it without its day where no source tells it.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, { stages }] of file.value.cases.entries()) {
        const verdict = stages.findIndex(({ stage }) => VERDICTS.has(stage));
        for (const [n, { stage }] of stages.entries())
          if (ON_A_VERDICT.has(stage) && (verdict < 0 || n < verdict))
            complain(
              file,
              ["cases", i, "stages", n, "stage"],
              `${stage} without a conviction before it; add the verdict, without a day if none is known`,
            );
      }
  },
};
export default rule;
