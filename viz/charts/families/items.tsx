import type { Messages } from "../../i18n/messages.ts";
import type { LegendItem } from "../kit/legend.tsx";
import { Text } from "../kit/text.tsx";

/** What the marks mean; claims and groups only where there are any. */
export const items = (claims: boolean, groups: boolean, t: Messages): LegendItem[] => [
  { text: t("families.from"), mark: <circle class="fall" r={4} /> },
  {
    text: t("families.between"),
    mark: (
      <>
        <path class="line fall" d="M-10,0H8M-10,-3v6" />
        <circle class="fall" cx={8} r={4} />
      </>
    ),
  },
  {
    text: t("families.notBefore"),
    mark: (
      <>
        <path class="line possible thin" d="M-8,0H11" />
        <circle class="open" cx={-8} r={4} />
      </>
    ),
  },
  ...(claims
    ? [
        {
          text: t("families.claimed"),
          mark: <path class="line hold possible" d="M-8,7Q10,0 -8,-7" />,
        },
      ]
    : []),
  ...(groups
    ? [
        {
          text: t("families.group"),
          mark: (
            <Text class="small strong middle" dy="0.35em">
              A
            </Text>
          ),
        },
      ]
    : []),
];
