import type { Messages } from "../../i18n/messages.ts";
import {
  type PlacedMark,
  TICK,
  TICKS,
  TO_NAME,
  tenths,
  type WordsMark,
} from "../../layouts/prison-for-words.ts";
import { calledAs } from "../kit/measure-picture.tsx";
import { Text } from "../kit/text.tsx";

const NAME_SIZE = 12;
/** How wide letters of the bold face are, in parts of its size: the first that fits. */
const LETTERS: readonly (readonly [letter: RegExp, width: number])[] = [
  [/[ijlI.,’' ]/u, 0.28],
  [/[ftr-]/u, 0.38],
  [/J/u, 0.5],
  [/[mwMW]/u, 0.88],
  [/[\p{Script=Han}]/u, 1.02],
  [/\p{Script=Arabic}/u, 0.72],
  [/\p{Lu}/u, 0.66],
  [/./u, 0.56],
];

/** How wide a name is drawn, so that its ticks stand beside it. */
export const nameWidth = (text: string): number =>
  NAME_SIZE *
  [...text].reduce((sum, letter) => sum + (LETTERS.find(([one]) => one.test(letter))?.[1] ?? 0), 0);

/** One case each: filled where a court found somebody guilty. */
const Ticks = ({ mark, x, y }: { mark: WordsMark; x: number; y: number }) => (
  <>
    {Array.from({ length: Math.min(mark.charged, TICKS) }, (_, index) => (
      <rect
        key={index}
        class={index < mark.convicted ? "tick" : "tick hollow"}
        x={x + index * TICK}
        y={y - 4.5}
        width={1.8}
        height={9}
      />
    ))}
    {mark.charged > TICKS && (
      <Text class="small muted" x={x + TICKS * TICK + 1} y={y} dy="0.35em">
        {`${mark.charged}`}
      </Text>
    )}
  </>
);

/** The sign of a group, at a place; at 0 0 if none is given. */
export const Sign = ({
  group,
  small,
  ...place
}: {
  group: WordsMark["group"];
  small: boolean;
  cx?: number;
  cy?: number;
}) => {
  const size = small ? 3 : 4;
  if (group === "counted") return <circle class="mark fall" r={size} {...place} />;
  if (group === "reported") return <circle class="mark ring fall" r={size - 0.4} {...place} />;
  if (group === "field_unclear") return <circle class="mark open" r={2.9} {...place} />;
  return <circle class="mark quiet" r={2.5} {...place} />;
};

/** A provision: its sign, where it is known beyond the line its country, and its cases. */
export const Mark = ({
  placed: { mark, x, y, label },
  title,
  isChosen,
  isKeyed,
  href,
  small,
}: {
  placed: PlacedMark;
  /** What it stands for, where somebody can point at it. */
  title: string | null;
  isChosen: boolean;
  /** Whether it says for programs which provision it is. */
  isKeyed: boolean;
  href: string | null;
  small: boolean;
}) => {
  const drawn = (
    <>
      {title !== null && <title>{title}</title>}
      <Sign group={mark.group} small={small} cx={x} cy={y} />
      {isChosen && <circle class="own" r={small ? 4.6 : 6} cx={x} cy={y} />}
      {label !== null && (
        <Text
          class={mark.group === "counted" ? "name" : "name faint"}
          x={x + TO_NAME}
          y={y}
          dy="0.35em"
        >
          {label}
        </Text>
      )}
    </>
  );
  // Their number is no part of what the link is called.
  const ticks = label !== null && (
    <Ticks mark={mark} x={tenths(x + TO_NAME + nameWidth(label) + 4)} y={y} />
  );
  const attributes = isKeyed ? { "data-group": mark.group, "data-key": mark.key } : {};
  if (href === null)
    return (
      <g class="provision" {...attributes}>
        {drawn}
        {ticks}
      </g>
    );
  return (
    <>
      <a
        class="provision"
        href={href}
        aria-label={title === null ? undefined : calledAs(label ?? "", title)}
        {...attributes}
      >
        {drawn}
      </a>
      {ticks}
    </>
  );
};

/** Provisions without a place on the scale: how many lack only the maximum, and how many are not clear besides. */
export const OffScale = ({
  notOnFile,
  unclear,
  x,
  y,
  pattern,
  title,
}: {
  notOnFile: number;
  unclear: number;
  x: number;
  y: number;
  pattern: string;
  title: string;
}) => (
  <g>
    <title>{title}</title>
    {[
      { count: notOnFile, name: "hatched", fill: `url(#${pattern})` },
      { count: unclear, name: "doubtful", fill: undefined },
    ]
      .filter(({ count }) => count > 0)
      .map(({ count, name, fill }, place) => (
        <g key={name}>
          <rect
            class={name}
            fill={fill}
            x={x}
            y={y + place * 15}
            width={5 + Math.min(count, 20) * 1.8}
            height={10}
          />
          <Text
            class="small muted"
            x={x + 9 + Math.min(count, 20) * 1.8}
            y={y + 5 + place * 15}
            dy="0.35em"
          >
            {`${count}`}
          </Text>
        </g>
      ))}
  </g>
);

/** The hatching of what is not on file. */
export const Hatching = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={id}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="hatch" d="M0,0V4" />
    </pattern>
  </defs>
);

export const legendIn = (t: Messages, pattern: string, chosen: boolean, narrow: boolean) => [
  { text: t("words.mark.counted"), mark: <Sign group="counted" small={false} /> },
  { text: t("words.mark.reported"), mark: <Sign group="reported" small={false} /> },
  { text: t("words.mark.field_unclear"), mark: <Sign group="field_unclear" small={false} /> },
  { text: t("words.mark.below_the_line"), mark: <Sign group="below_the_line" small={false} /> },
  {
    text: t("words.mark.maximum_not_on_file"),
    mark: <rect class="hatched" fill={`url(#${pattern})`} x={-9} y={-5} width={18} height={10} />,
  },
  // A narrow picture names countries below the marks, with the number of cases in brackets.
  ...(narrow
    ? [
        {
          text: t("words.mark.charged"),
          mark: (
            <Text class="small middle" y={0} dy="0.35em">
              (1)
            </Text>
          ),
        },
      ]
    : [
        {
          text: t("words.mark.convicted"),
          mark: <rect class="tick" x={-1} y={-4.5} width={1.8} height={9} />,
        },
        {
          text: t("words.mark.charged"),
          mark: <rect class="tick hollow" x={-1} y={-4.5} width={1.8} height={9} />,
        },
      ]),
  ...(chosen ? [{ text: t("words.mark.country"), mark: <circle class="own" r={6} /> }] : []),
];
