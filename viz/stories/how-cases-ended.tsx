import { descending, sum } from "d3";
import { withQuery } from "../address/links.ts";
import abuse, { type AbuseOptions } from "../charts/abuse/abuse.tsx";
import { abuseFinding, largestIn } from "../charts/abuse/description.ts";
import { placedChart } from "../figure/frame.tsx";
import { formatCount, sentence } from "../i18n/format.ts";
import type { Story } from "./story.ts";

const ALL: AbuseOptions = { role: [], countries: [], from: null, to: null };

const howCasesEnded: Story = {
  name: "how-cases-ended",
  async find(request) {
    const { t, day } = request;
    const data = await abuse.load(ALL, request);
    const { outcomes, flows, cases, rulings, provisionUnknown } = data.abuse;
    return {
      title: abuseFinding(data.abuse, t),
      lead: t("stories.endedLead", {
        day,
        people: sum(flows, (one) => one.people),
        ...largestIn(data.abuse),
      }),
      async tell() {
        return [
          { placed: placedChart(abuse, ALL, data, request), isFinding: true },
          {
            said: (
              <>
                <p>{t("stories.endedList")}</p>
                <ul>
                  {outcomes
                    .toSorted((a, b) => descending(a.cases, b.cases))
                    .map((one) => (
                      <li key={one.outcome}>
                        <a href={withQuery("/cases", { outcome: one.outcome })}>
                          {sentence(t(`outcome.${one.outcome}`))}
                        </a>
                        {t("list.colon")}
                        {formatCount(one.cases, t)}
                      </li>
                    ))}
                </ul>
                <p>{t("stories.endedNot", { rulings, unknown: provisionUnknown, all: cases })}</p>
              </>
            ),
          },
        ];
      },
    };
  },
};
export default howCasesEnded;
