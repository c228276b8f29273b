import { briefAddress } from "../address/brief.ts";
import { itemsOf } from "../brief/items.ts";
import { Part } from "../brief/parts.tsx";
import { readBrief, titleOf } from "../brief/read.ts";
import type { Page } from "../shell/page.ts";

const FILES = [
  ["html", "HTML"],
  ["md", "Markdown"],
  ["csv", "CSV"],
] as const;

/** What a reader put together: charts and answers about states, to be taken along with their citations. */
export const brief: Page = {
  path: "/brief",
  options: ["items", "title"],
  async show({ ask, query, t, address }) {
    const items = itemsOf(query, t);
    const parts = await readBrief(items, { ask, t, address });
    const title = titleOf(query, t);
    const [first] = parts;
    const texts = items.map(({ text }) => text);
    const named = query.get("title");
    const more = named ? { title: named } : {};
    return {
      title,
      description: t("brief.standfirst"),
      ...(first ? { release: first.release } : {}),
      body: (
        <div data-brief-items={JSON.stringify(texts)}>
          <h1>{title}</h1>
          <p class="standfirst page-links">{t("brief.standfirst")}</p>
          {items.length === 0 && <p class="notice">{t("brief.empty")}</p>}
          {items.length > 0 && (
            <>
              <form class="find" action="/brief" method="get">
                {texts.map((text) => (
                  <input key={text} type="hidden" name="items" value={text} />
                ))}
                <label for="brief-title">{t("brief.name")}</label>
                <input id="brief-title" name="title" value={named ?? ""} maxLength={200} />
                <button type="submit">{t("ask.show")}</button>
              </form>
              <p class="page-links">
                {t("chart.download")}{" "}
                {FILES.map(([ending, name], place) => (
                  <span key={ending}>
                    {place > 0 && " · "}
                    <a
                      href={briefAddress(`/brief.${ending}`, texts, more)}
                      download={`brief.${ending}`}
                    >
                      {name}
                    </a>
                  </span>
                ))}
              </p>
            </>
          )}
          {parts.map((part) => {
            const others = texts.filter((text) => text !== part.text);
            return (
              <Part key={part.text} part={part}>
                <p class="brief-tools">
                  <a href={others.length > 0 ? briefAddress("/brief", others, more) : "/brief"}>
                    {t("brief.remove")}
                    <span class="visually-hidden">: {part.title}</span>
                  </a>
                </p>
              </Part>
            );
          })}
        </div>
      ),
    };
  },
};
