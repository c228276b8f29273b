import floor from "../charts/floor/floor.tsx";
import { judged } from "../charts/scorecard/description.ts";
import scorecard from "../charts/scorecard/scorecard.tsx";
import { sentence } from "../i18n/format.ts";
import { Written } from "../i18n/locale.tsx";
import type { Story } from "./story.ts";

const theLetter: Story = {
  name: "the-letter",
  title: "stories.letter",
  says: "stories.letterSays",
  async tell({ ask, words }) {
    const { card, description } = await scorecard.show({
      ask,
      query: new URLSearchParams(),
      words,
    });
    const { rows } = card;
    const judgedBySome = rows.filter(({ value }) => value !== null);
    return [
      {
        said: words.rich("stories.letterCount", {
          letter: (
            <a href="/letter">
              <Written>{card.letter.title}</Written>
            </a>
          ),
          demands: words("count.demands", { count: rows.length }),
          judged: judgedBySome.length,
        }),
      },
      { said: description },
      { chart: scorecard, options: {} },
      {
        said: (
          <ol>
            {rows.map((row) => (
              <li key={row.demand.id}>
                <b>
                  {sentence(judged(row, words))}
                  {words("sentence.end")}
                </b>{" "}
                <a href={`/letter#${row.demand.id.split("#")[1]}`}>
                  <Written>{row.demand.demand}</Written>
                </a>
              </li>
            ))}
          </ol>
        ),
      },
      {
        said: words("stories.letterAgreed", {
          disagree: judgedBySome.filter(({ agreed }) => agreed === false).length,
          judged: judgedBySome.length,
        }),
      },
      { said: words("stories.letterFloor") },
      { chart: floor, options: { treaty: "uncc", lens: "due_process" } },
    ];
  },
};
export default theLetter;
