import { jurisdictionPath } from "../address/links.ts";
import type { ChartRow } from "../charts/kit/definition.ts";
import { NARROW } from "../charts/kit/measure-picture.tsx";
import { ChartFrame, type ChartPlaced } from "./frame.tsx";

/** A measure's chart in a page, with all that has to stand beside it: a wide and a narrow picture of one answer. */
export const MeasureFigure = ({
  placed,
  rowHref,
  width,
  tableAt,
}: {
  placed: ChartPlaced;
  /** Where the first cell of a row of the table leads. */
  rowHref?: (row: ChartRow) => string;
  /** How wide the wide picture is seen; as wide as pictures usually are if left out. */
  width?: number;
  /** Where the table stands, for a page that has no room for it. */
  tableAt?: string;
}) => {
  const { definition, shown, t } = placed;
  const { method } = definition;
  const context = { alone: false, dark: false, credit: "", href: jurisdictionPath };
  return (
    <ChartFrame placed={placed} {...(rowHref ? { rowHref } : {})} {...(tableAt ? { tableAt } : {})}>
      <div lang={t.lang} dir={t.dir}>
        <div class="wide-only">
          {shown.draw(width === undefined ? context : { ...context, width })}
        </div>
        <div class="narrow-only">{shown.draw({ ...context, width: NARROW })}</div>
      </div>
      {method && (
        <p class="sure">
          <a href={`/methods/${method}`}>
            {t("measure.method")}
            <span class="visually-hidden">: {shown.title}</span>
          </a>
        </p>
      )}
    </ChartFrame>
  );
};
