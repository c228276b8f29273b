import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "article-exists",
  description:
    "An article that a treaty cooperates by or descends from stands in the file of its treaty; so does one that a state reserves, where that file lists articles.",
  level: "error",
  check({ treaties }, complain) {
    const articles = new Map(
      treaties.map(({ value }) => [
        value.treaty,
        new Set(value.articles.map(({ number }) => number)),
      ]),
    );
    for (const treaty of treaties) {
      const { value } = treaty;
      const own = articles.get(value.treaty) ?? new Set();
      for (const [i, { article }] of value.cooperation.entries())
        if (!own.has(article))
          complain(
            treaty,
            ["cooperation", i, "article"],
            `no article ${article} in this file; add it under articles`,
          );
      for (const [i, { reservations }] of value.participation.entries())
        for (const [n, { article }] of (reservations ?? []).entries())
          if (own.size > 0 && !own.has(article))
            complain(
              treaty,
              ["participation", i, "reservations", n, "article"],
              `no article ${article} in this file; correct the number or add it under articles`,
            );
      for (const [i, { descendsFrom }] of value.articles.entries())
        for (const [n, ancestor] of descendsFrom.entries()) {
          const [id = "", number] = ancestor.split("#");
          const there = articles.get(id);
          if (!there?.has(Number(number)))
            complain(
              treaty,
              ["articles", i, "descendsFrom", n],
              `no article ${ancestor}; write treaty#number of an article in the atlas (treaties: ${[...articles.keys()].join(", ")})`,
            );
        }
    }
  },
};
export default rule;
