import { BadAddress } from "../address/errors.ts";
import { chartLink } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { ChartMetaDocument } from "../generated/queries.ts";
import type { Page, PageRequest, Shown } from "../shell/page.ts";
import { listStories } from "../stories/stories.ts";
import type { Story } from "../stories/story.ts";

const stories = await listStories();

/** The addresses of the stories. */
export const storyPaths = [...stories.keys()].map((name) => `/stories/${name}`);

async function storyPage(story: Story, request: PageRequest): Promise<Shown> {
  const { ask, t } = request;
  const parts = await story.tell(request);
  const { meta } = await ask(ChartMetaDocument, {});
  const placed = parts.flatMap((part) => ("placed" in part ? [part.placed] : []));
  return {
    title: t(story.title),
    description: t(story.says),
    release: meta.release,
    charts: placed.map(chartLink),
    body: (
      <article class="story">
        <p class="muted">
          <a href="/stories">{t("nav.stories")}</a>
        </p>
        <h1>{t(story.title)}</h1>
        <p class="standfirst">{t(story.says)}</p>
        {parts.map((part) =>
          "placed" in part ? (
            <section key={part.placed.definition.name}>
              <h2>{part.placed.shown.title}</h2>
              <MeasureFigure placed={part.placed} />
            </section>
          ) : (
            <div key={part} class="said">
              {part.said}
            </div>
          ),
        )}
        <p class="notice">{t("stories.computed", { release: meta.release })}</p>
      </article>
    ),
  };
}

/** Stories told from the data. */
export const storiesPage: Page = {
  path: "/stories/*",
  async show(request) {
    const { ask, rest, t } = request;
    const story = stories.get(rest);
    if (story) return storyPage(story, request);
    if (rest !== "")
      throw new BadAddress(
        t("refused.story", { story: rest, stories: [...stories.keys()].join(", ") }),
        404,
      );
    const { meta } = await ask(ChartMetaDocument, {});
    return {
      title: t("nav.stories"),
      description: t("stories.standfirst"),
      release: meta.release,
      body: (
        <>
          <h1>{t("nav.stories")}</h1>
          <p class="standfirst">{t("stories.standfirst")}</p>
          <ul class="cards">
            {[...stories.values()].map(({ name, title, says }) => (
              <li key={name}>
                <a href={`/stories/${name}`}>
                  <b>{t(title)}</b>
                </a>
                <p>{t(says)}</p>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};
