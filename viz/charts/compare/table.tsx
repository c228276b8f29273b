import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import { wrap } from "../kit/text-wrap.ts";
import { type Comparison, markOf } from "./description.ts";
import type { Frame } from "./frame.ts";
import { Answer, Bar } from "./marks.tsx";

interface Shown {
  readonly comparison: Comparison;
  readonly at: Frame;
  readonly t: Messages;
}

/** A line of text where reading begins, or at a place. */
const Text = ({
  at,
  y,
  place = 0,
  class: name,
  children,
}: {
  at: Frame;
  y: number;
  place?: number;
  class?: string;
  children: string;
}) => (
  <text class={name} x={at.x(place)} y={y} text-anchor={at.anchor}>
    {at.say(children)}
  </text>
);

/** A question with a thin rule under it and its answers. */
const Row = ({
  question,
  y,
  at,
  children,
}: {
  question: string;
  y: number;
  at: Frame;
  children: ComponentChildren;
}) => (
  <g>
    <line class="row" x1={0} x2={at.width} y1={y + at.under + 13} y2={y + at.under + 13} />
    <text x={at.x(0)} y={y} dy="0.35em" text-anchor={at.anchor}>
      {at.say(question)}
    </text>
    {children}
  </g>
);

/** Names of the jurisdictions over their columns. */
export const Names = ({ comparison, at }: Shown) => (
  <>
    {comparison.jurisdictions.map(({ id, name }) => (
      <text key={id} class="title" x={at.x(at.at(id))} y={22} text-anchor={at.anchor}>
        {wrap(name, Math.floor(at.column / 10)).map((part, row) => (
          <tspan key={part} x={at.x(at.at(id))} dy={row === 0 ? 0 : "1.1em"}>
            {at.say(part)}
          </tspan>
        ))}
      </text>
    ))}
  </>
);

/** Each offence that one of them has, with its prison terms; dashed, where a crime is “serious”. */
export const Offences = ({ comparison: { offences }, at, t }: Shown) => {
  const top = at.head - (at.under > 0 ? 45 : 54);
  return (
    <>
      <Text at={at} y={top} class="head">
        {t("list.facet.basicMaximum")}
      </Text>
      <Text at={at} y={top + 18} class="muted note">
        {t("compare.fourYears")}
      </Text>
      <Text at={at} y={top + 31} class="muted note">
        {t("compare.barParts")}
      </Text>
      {offences.map(({ code, cells }, row) => {
        const y = at.head + row * at.row + 6;
        return (
          <Row key={code.code} question={code.label} y={y} at={at}>
            {cells.map((cell) => (
              <Bar key={cell.jurisdiction.id} cell={cell} y={y + at.under} at={at} t={t} />
            ))}
          </Row>
        );
      })}
    </>
  );
};

/** Each safeguard with a mark for every jurisdiction. */
export const Safeguards = ({ comparison: { offences, safeguards }, at, t }: Shown) => {
  const top = at.head + offences.length * at.row + at.gap;
  const beside = at.under === 0;
  const legend = wrap(t("compare.legend"), Math.floor(at.width / 6));
  return (
    <>
      <Text at={at} y={top - (beside ? 16 : 22 + legend.length * 14)} class="head">
        {t("bar.safeguards")}
      </Text>
      {(beside ? [t("compare.legend")] : legend).map((line, row, all) => (
        <Text
          key={line}
          at={at}
          y={top - 16 - (all.length - 1 - row) * 14}
          place={beside ? at.first : 0}
          class="muted note"
        >
          {line}
        </Text>
      ))}
      {safeguards.map(({ code, cells }, row) => {
        const y = top + row * at.row + 6;
        return (
          <Row key={code.code} question={code.label} y={y} at={at}>
            {cells.map(({ jurisdiction, values }) => (
              <Answer
                key={jurisdiction.id}
                mark={markOf(values)}
                question={code.label}
                jurisdiction={jurisdiction.id}
                y={y + at.under}
                at={at}
                t={t}
              />
            ))}
          </Row>
        );
      })}
    </>
  );
};
