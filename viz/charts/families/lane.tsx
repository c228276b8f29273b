import { lawPath } from "../../address/links.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Adoption, Lane as LaneOf } from "../../layouts/families.ts";
import { sectionWithin } from "../../records/section.tsx";
import { shortened } from "../kit/measure-picture.tsx";
import { Text } from "../kit/text.tsx";
import { Span } from "./span.tsx";

const describeLane = (
  name: string,
  one: Pick<Adoption, "provision" | "possiblyFrom" | "certainlyFrom" | "inForce">,
  t: Messages,
): string => {
  const { provision, possiblyFrom, certainlyFrom, inForce } = one;
  const until = certainlyFrom === possiblyFrom ? "" : ` – ${certainlyFrom ?? "?"}`;
  const ended = inForce === null ? ` (${t("families.ended")})` : "";
  return `${name}${t("clause.comma")}${sectionWithin(provision, t)}${t("list.colon")}${possiblyFrom}${until}${ended}`;
};

/** One state: when each of its provisions came, and the groups that they are in. */
export const Lane = ({
  lane: { name, provisions },
  groups,
  x,
  y,
  left,
  right,
  linked,
  t,
}: {
  lane: LaneOf;
  groups: readonly string[];
  x: (day: Date) => number;
  y: number;
  left: number;
  right: number;
  linked: boolean;
  t: Messages;
}) => (
  <g transform={`translate(0 ${y})`}>
    <line class="axis" x1={left} x2={right} y1={0} y2={0} stroke-opacity={0.5} />
    <Text class="small end" x={left - 8} y={0} dy="0.35em">
      {shortened(name, left - 12, 12)}
    </Text>
    {provisions.toReversed().map((one) => {
      const { provision, possiblyFrom, certainlyFrom } = one;
      const text = describeLane(name, one, t);
      const marks = (
        <>
          <title>{text}</title>
          <Span possibly={possiblyFrom ?? ""} certainly={certainlyFrom} x={x} end={right} />
        </>
      );
      if (!linked) return <g key={provision.id}>{marks}</g>;
      return (
        <a key={provision.id} href={lawPath(provision.id)} aria-label={text}>
          {marks}
        </a>
      );
    })}
    <Text class="small strong" x={right + 8} y={0} dy="0.35em">
      {groups.join(" ")}
    </Text>
  </g>
);
