import floor, { type FloorOptions } from "../charts/floor/floor.tsx";
import { judged } from "../charts/scorecard/description.ts";
import scorecard from "../charts/scorecard/scorecard.tsx";
import { placedChart } from "../figure/frame.tsx";
import { sentence } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
import type { Story } from "./story.ts";

const LETTER = { letter: null, asOf: null };
const FLOOR: FloorOptions = {
  treaty: "treaty/uncc",
  lens: "due_process",
  weights: [],
  asOf: null,
};

const theLetter: Story = {
  name: "the-letter",
  title: "stories.letter",
  says: "stories.letterSays",
  async tell(request) {
    const { t } = request;
    const [data, floorData] = await Promise.all([
      scorecard.load(LETTER, request),
      floor.load(FLOOR, request),
    ]);
    const { letterScorecard: card } = data;
    const placed = placedChart(scorecard, LETTER, data, request);
    const { rows } = card;
    const judgedBySome = rows.filter(({ value }) => value !== null);
    return [
      {
        said: t.rich("stories.letterCount", {
          letter: (
            <a href="/letter">
              <EnglishText>{card.letter.title}</EnglishText>
            </a>
          ),
          demands: t("count.demands", { count: rows.length }),
          judged: judgedBySome.length,
        }),
      },
      { said: placed.shown.description },
      { placed },
      {
        said: (
          <ol>
            {rows.map((row) => (
              <li key={row.demand.id}>
                <b>
                  {sentence(judged(row, t))}
                  {t("sentence.end")}
                </b>{" "}
                <a href={`/letter#${row.demand.id.split("#")[1]}`}>
                  <EnglishText>{row.demand.demand}</EnglishText>
                </a>
              </li>
            ))}
          </ol>
        ),
      },
      {
        said: t("stories.letterAgreed", {
          disagree: judgedBySome.filter(({ agreed }) => agreed === false).length,
          judged: judgedBySome.length,
        }),
      },
      { said: t("stories.letterFloor") },
      { placed: placedChart(floor, FLOOR, floorData, request) },
    ];
  },
};
export default theLetter;
