import { articleOf } from "../../schema/records/clause.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "requires-is-a-duty",
  description:
    "An article requires a safeguard of every party only by a duty that always applies: not where it only permits, nor where what it says of that safeguard is a permit or steps back for another treaty.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties) {
      const { articles, permits, overrides } = treaty.value;
      for (const [i, { number, mandatory, requires }] of articles.entries())
        for (const [n, safeguard] of requires.entries()) {
          const about = (one: { safeguard: string; clause: string }) =>
            one.safeguard === safeguard && articleOf(one.clause) === number;
          const why =
            mandatory === false
              ? "the article is not mandatory"
              : permits.some(about)
                ? "it is a permit of this file"
                : overrides.some((one) => about(one) && one.when !== undefined)
                  ? "it steps back where another treaty binds the two"
                  : null;
          if (why)
            complain(
              treaty,
              ["articles", i, "requires", n],
              `not asked of every party: ${why}; leave it out`,
            );
        }
    }
  },
};
export default rule;
