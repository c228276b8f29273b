import { articleOf } from "../../schema/records/clause.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "article-exists",
  description:
    "An article by a clause of which a treaty cooperates, or that it descends from, stands in the file of its treaty; so does one that a state reserves, where that file lists articles, and one that a position or the answer to a letter points to.",
  level: "error",
  check({ treaties, letters }, complain) {
    const articles = new Map(
      treaties.map(({ value }) => [
        value.treaty,
        new Set(value.articles.map(({ number }) => number)),
      ]),
    );
    for (const treaty of treaties) {
      const { value } = treaty;
      const own = articles.get(value.treaty) ?? new Set();
      const clauses = {
        cooperation: value.cooperation,
        refusals: value.refusals,
        bars: value.bars,
        overrides: value.overrides,
        permits: value.permits,
        gates: value.gates,
      };
      for (const [list, entries] of Object.entries(clauses))
        for (const [i, { clause, applies }] of entries.entries()) {
          if (!own.has(articleOf(clause)))
            complain(
              treaty,
              [list, i, "clause"],
              `no article ${articleOf(clause)} in this file; add it under articles`,
            );
          const [id = "", elsewhere = ""] = applies?.split("#") ?? [];
          if (applies !== undefined && !articles.get(id)?.has(articleOf(elsewhere)))
            complain(
              treaty,
              [list, i, "applies"],
              `no article ${id}#${articleOf(elsewhere)}; write treaty#clause of an article in the atlas`,
            );
        }
      for (const [i, { articles: meant }] of value.positions.entries())
        for (const [n, article] of meant.entries())
          if (!own.has(article))
            complain(
              treaty,
              ["positions", i, "articles", n],
              `no article ${article} in this file; correct the number or add it under articles`,
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
    for (const letter of letters) {
      const { treaty, demands } = letter.value;
      const own = articles.get(treaty);
      if (!own)
        complain(
          letter,
          ["treaty"],
          `no treaty ${treaty}; one of ${[...articles.keys()].join(", ")}`,
        );
      for (const [i, { answers }] of demands.entries())
        for (const [n, answer] of answers.entries())
          for (const [k, article] of answer.articles.entries())
            if (own && !own.has(article))
              complain(
                letter,
                ["demands", i, "answers", n, "articles", k],
                `no article ${article} in the file of ${treaty}`,
              );
    }
  },
};
export default rule;
