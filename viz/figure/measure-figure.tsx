import { jurisdictionPath } from "../address/links.ts";
import type { ChartRow } from "../charts/kit/definition.ts";
import { NARROW } from "../charts/kit/measure-picture.tsx";
import { ChartFrame, type ChartPlaced } from "./frame.tsx";

/** A measure's chart in a page, with all that has to stand beside it: a wide and a narrow picture of one answer. */
export const Measured = ({
  placed,
  rowHref,
}: {
  placed: ChartPlaced;
  /** Where the first cell of a row of the table leads. */
  rowHref?: (row: ChartRow) => string;
}) => {
  const { definition, shown, words } = placed;
  const { method } = definition;
  const standing = { alone: false, dark: false, credit: "", href: jurisdictionPath };
  return (
    <ChartFrame placed={placed} {...(rowHref ? { rowHref } : {})}>
      <div lang={words.lang} dir={words.dir}>
        <div class="wide-only">{shown.draw(standing)}</div>
        <div class="narrow-only">{shown.draw({ ...standing, width: NARROW })}</div>
      </div>
      {method && (
        <p class="sure">
          <a href={`/methods/${method}`}>
            {words("measure.method")}
            <span class="visually-hidden">: {shown.title}</span>
          </a>
        </p>
      )}
    </ChartFrame>
  );
};
