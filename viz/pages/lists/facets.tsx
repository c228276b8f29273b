import { treatyText } from "../../address/options.ts";
import type { FacetPartsFragment } from "../../generated/queries.ts";
import { formatCount } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import type { ListFacet } from "./definition.ts";
import { NOT_ON_FILE } from "./options.ts";

type Value = FacetPartsFragment["values"][number];

/** Values that are shown before “All”. */
const SHOWN = 6;
/** Values beyond those shown that are not worth a fold. */
const SPARE = 2;

/** What a value of a facet is called. */
export function valueName(
  { name, unknown }: ListFacet,
  { value, label }: Pick<Value, "value" | "label">,
  t: Messages,
): string {
  if (value === null) return t(unknown);
  return label ?? name?.(value, t) ?? value;
}

const textOf = ({ values }: ListFacet, value: string | null): string => {
  if (value === null) return NOT_ON_FILE;
  return values === "treaty" ? treatyText(value) : value;
};

const Box = ({
  facet,
  value,
  most,
  isChosen,
}: {
  facet: ListFacet;
  value: Value;
  most: number;
  isChosen: boolean;
}) => {
  const t = useMessages();
  return (
    <li>
      <label class={value.value === null ? "unknown" : undefined}>
        <input
          type="checkbox"
          name={facet.option}
          value={textOf(facet, value.value)}
          checked={isChosen}
        />
        <span>{valueName(facet, value, t)}</span>
        <span
          class="facet-bar"
          aria-hidden="true"
          style={`--share:${most === 0 ? 0 : value.count / most}`}
        />
        <span class="facet-count">{formatCount(value.count, t)}</span>
      </label>
    </li>
  );
};

/** Values in the order of the facet, that of which nothing is on file last. */
function inOrder({ order, values: listed }: ListFacet, values: readonly Value[]): Value[] {
  const place = ({ value }: Value): number =>
    order === "latest"
      ? -Number(value)
      : typeof listed === "string"
        ? 0
        : listed.indexOf(value ?? "");
  const known = values.filter(({ value }) => value !== null);
  return [
    ...(order === undefined ? known : known.toSorted((a, b) => place(a) - place(b))),
    ...values.filter(({ value }) => value === null),
  ];
}

/** One facet: its values as boxes with how many items each would find. */
export const Facet = ({
  facet,
  counted: { values },
  isChosen,
}: {
  facet: ListFacet;
  counted: FacetPartsFragment;
  isChosen: (value: string | null) => boolean;
}) => {
  const t = useMessages();
  const ordered = inOrder(facet, values);
  const folds = ordered.length > SHOWN + SPARE;
  const isFirst = (value: Value, place: number) => !folds || place < SHOWN || isChosen(value.value);
  const most = Math.max(0, ...values.map(({ count }) => count));
  const box = (value: Value) => (
    <Box
      key={value.value ?? NOT_ON_FILE}
      facet={facet}
      value={value}
      most={most}
      isChosen={isChosen(value.value)}
    />
  );
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend>{t(facet.label)}</legend>
      <ul>{ordered.filter(isFirst).map(box)}</ul>
      {folds && (
        <details>
          <summary>{t("search.more", { count: ordered.length })}</summary>
          <ul>{ordered.filter((value, place) => !isFirst(value, place)).map(box)}</ul>
        </details>
      )}
    </fieldset>
  );
};
