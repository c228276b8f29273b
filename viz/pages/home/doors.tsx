import { useMessages } from "../../i18n/locale.tsx";
import type { MessageKey } from "../../i18n/messages.ts";

interface Door {
  readonly reader: "journalist" | "researcher" | "advocate";
  readonly links: readonly (readonly [path: string, text: MessageKey])[];
}

const DOORS: readonly Door[] = [
  {
    reader: "journalist",
    links: [
      ["/cases", "home.doorTo.cases"],
      ["/jurisdictions", "home.doorTo.profile"],
      ["/charts", "home.doorTo.charts"],
    ],
  },
  {
    reader: "researcher",
    links: [
      ["/compare", "home.doorTo.compare"],
      ["/api", "home.doorTo.data"],
      ["/prison-for-words", "home.doorTo.provisions"],
    ],
  },
  {
    reader: "advocate",
    links: [
      ["/who-may-ask", "home.doorTo.asks"],
      ["/what-if", "home.doorTo.whatIf"],
      ["/letter", "home.doorTo.letter"],
    ],
  },
];

/** Where to begin, for each kind of reader. */
export const Doors = () => {
  const t = useMessages();
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{t("home.doors")}</h2>
      <div class="beside">
        {DOORS.map(({ reader, links }) => (
          <div key={reader}>
            <h3>{t(`home.door.${reader}`)}</h3>
            <ul>
              {links.map(([link, text]) => (
                <li key={link}>
                  <a href={link}>{t(text)}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};
