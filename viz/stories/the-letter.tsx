import floor, { type FloorOptions } from "../charts/floor/floor.tsx";
import { judged, scorecardTitle } from "../charts/scorecard/description.ts";
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
  async find(request) {
    const { t, day } = request;
    const data = await scorecard.load(LETTER, request);
    const { letter, rows, states } = data.letterScorecard;
    return {
      title: scorecardTitle(data.letterScorecard, t),
      lead: t("stories.letterLead", { states, day }),
      async tell() {
        const floorData = await floor.load(FLOOR, request);
        return [
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
          { placed: placedChart(scorecard, LETTER, data, request) },
          {
            said: t.rich("stories.letterFull", {
              letter: (
                <a href="/letter">
                  <EnglishText>{letter.title}</EnglishText>
                </a>
              ),
            }),
          },
          { said: t("stories.letterFloor") },
          { placed: placedChart(floor, FLOOR, floorData, request) },
        ];
      },
    };
  },
};
export default theLetter;
