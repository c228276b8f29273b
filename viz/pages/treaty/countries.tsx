import { jurisdictionPath } from "../../address/links.ts";
import type { ChartPlaced } from "../../figure/frame.tsx";
import { MeasureFigure } from "../../figure/measure-figure.tsx";
import type { TreatyQuery } from "../../generated/queries.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { Contradictions } from "../../records/contradictions.tsx";
import { Participated } from "../../records/participation.tsx";
import { isParty, participantsInWords } from "../../records/treaty-status.ts";
import { Part } from "../../shell/part.tsx";

type Participation = NonNullable<TreatyQuery["treaty"]>["participations"][number];

/** Countries by name; the parties stand open where there is room. */
const Names = ({
  of,
  label,
  open = false,
}: {
  of: readonly Participation[];
  label: string;
  open?: boolean;
}) => {
  const t = useMessages();
  if (of.length === 0) return <p>{label}</p>;
  return (
    <details class="more-of" open={open} data-fold-narrow={open || undefined}>
      <summary>{label}</summary>
      <p class="names">
        {of.map(({ jurisdiction: { id, name } }, index) => (
          <span key={id}>
            {index > 0 && t("list.comma")}
            <a href={jurisdictionPath(id)}>{name}</a>
          </span>
        ))}
      </p>
    </details>
  );
};

/** Every step of every country, with its sources. */
const Steps = ({ participations }: { participations: readonly Participation[] }) => {
  const t = useMessages();
  return (
    <details class="more-of">
      <summary>{t("country.treaties.steps")}</summary>
      <table class="matrix">
        <tbody>
          {participations.map((did) => (
            <tr key={did.jurisdiction.id}>
              <th scope="row">
                <a href={jurisdictionPath(did.jurisdiction.id)}>{did.jurisdiction.name}</a>
              </th>
              <td>
                <Participated did={did} />
                {did.reservations.map(({ article, gist }) => (
                  <p key={`${article}${gist}`}>
                    {t("treaty.reservation", { article })} <EnglishText>{gist}</EnglishText>
                  </p>
                ))}
                <Contradictions contradictions={did.contradictions} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

/** Who is party: the picture, the names, and every step with its sources. */
export const Countries = ({
  participations,
  placed,
}: {
  participations: readonly Participation[];
  placed: ChartPlaced;
}) => {
  const t = useMessages();
  const parties = participations.filter(isParty);
  // A territory is neither: what was done for it stands among the steps.
  const others = participations.filter((did) => did.territoryOf === null && !isParty(did));
  return (
    <Part id="countries" title={t("treaty.who")}>
      <Names
        of={parties}
        label={t("treaty.parties", {
          count: parties.length,
          names: participantsInWords(parties, t),
        })}
        open
      />
      {others.length > 0 && (
        <Names of={others} label={t("treaty.others", { names: participantsInWords(others, t) })} />
      )}
      <Steps participations={participations} />
      <MeasureFigure placed={placed} />
    </Part>
  );
};
