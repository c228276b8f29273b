import { treatyPath } from "../../address/links.ts";
import { formatDate } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { Participated } from "../../records/participation.tsx";
import { isBound } from "../../records/treaty-status.ts";
import { Part } from "../../shell/part.tsx";
import type { Country, CountryData } from "./data.ts";

type Did = Country["participations"][number];

const STEPS = ["party", "left", "reported", "signed", "invited", "notParty", "unknown"] as const;
type Step = (typeof STEPS)[number];

/** The last thing that is known of a country and a treaty. */
function stepOf(did: Did): Step {
  if (did.denounced !== null) return "left";
  if (isBound(did)) return "party";
  if (did.reported) return "reported";
  if (did.signed !== null) return "signed";
  if (did.invited !== null) return "invited";
  return did.notPartyAsOf === null ? "unknown" : "notParty";
}

/** The day of that step; null where no source gives one. */
function dayOf(did: Did): string | null {
  switch (stepOf(did)) {
    case "left":
      return did.denounced;
    case "party":
      return did.inForce ?? did.consented;
    case "signed":
      return did.signed;
    case "invited":
      return did.invited;
    case "notParty":
      return did.notPartyAsOf;
    default:
      return null;
  }
}

function statusOf(did: Did, t: Messages): string {
  const status = t(`country.treaty.${stepOf(did)}`);
  const day = dayOf(did);
  return day === null ? status : `${status}${t("clause.comma")}${formatDate(day, t)}`;
}

export const TreatiesPart = ({ data: { country } }: { data: CountryData }) => {
  const t = useMessages();
  const all = country.participations.toSorted(
    (a, b) => STEPS.indexOf(stepOf(a)) - STEPS.indexOf(stepOf(b)),
  );
  const parties = all.filter(isBound).length;
  return (
    <Part
      id="treaties"
      title={
        all.length === 0
          ? t("nav.treaties")
          : t("country.treaties.title", { parties, others: all.length - parties })
      }
    >
      {all.length === 0 ? (
        <p class="unknown">
          {t("country.noneOnFile")}
          {t("sentence.end")}
        </p>
      ) : (
        <ul class="treaty-rows">
          {all.map((did) => (
            <li key={did.treaty.id}>
              <a href={treatyPath(did.treaty.id)}>{did.treaty.shortTitle}</a>
              <span class={`chip ${stepOf(did)}`}>{statusOf(did, t)}</span>
            </li>
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <details class="more-of">
          <summary>{t("country.treaties.steps")}</summary>
          <table class="matrix">
            <tbody>
              {all.map((did) => (
                <tr key={did.treaty.id}>
                  <th scope="row">
                    <a href={treatyPath(did.treaty.id)}>{did.treaty.shortTitle}</a>
                  </th>
                  <td>
                    <Participated did={did} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Part>
  );
};
