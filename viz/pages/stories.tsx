import { BadAddress, NotHere } from "../address/errors.ts";
import { chartLink } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { StoriesDocument } from "../generated/queries.ts";
import { formatDate } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { refusedByApi } from "../queries/refusal.ts";
import type { Page, PageRequest, Shown } from "../shell/page.ts";
import { listStories } from "../stories/stories.ts";
import type { Story } from "../stories/story.ts";

const stories = await listStories();

/** The addresses of the stories. */
export const storyPaths = [...stories.keys()].map((name) => `/stories/${name}`);

interface Release {
  readonly release: string;
  readonly knowledgeDate: string | null;
  /** The same day in words. */
  readonly day: string;
}

async function releaseOf({ ask, t }: PageRequest): Promise<Release> {
  const { meta } = await ask(StoriesDocument, {});
  return { ...meta, day: formatDate(meta.knowledgeDate, t) };
}

/** Of when a story is. */
const AsOf = ({ knowledgeDate, day }: Release) => {
  const t = useMessages();
  if (knowledgeDate === null) return null;
  return (
    <p class="muted">
      {t.rich("stories.asOf", { day: <time dateTime={knowledgeDate}>{day}</time> })}
    </p>
  );
};

async function storyPage(story: Story, request: PageRequest): Promise<Shown> {
  const { t } = request;
  const release = await releaseOf(request);
  const { title, lead, tell } = await story.find({ ...request, day: release.day });
  const parts = await tell();
  const placed = parts.flatMap((part) => ("placed" in part ? [part.placed] : []));
  return {
    title,
    description: lead,
    release: release.release,
    charts: placed.map(chartLink),
    body: (
      <article class="story">
        <h1 class="finding">{title}</h1>
        <AsOf {...release} />
        <p class="standfirst">{lead}</p>
        {parts.map((part) =>
          "placed" in part ? (
            <section key={part.placed.definition.name}>
              {!part.isFinding && <h2>{part.placed.shown.title}</h2>}
              <MeasureFigure placed={part.placed} />
            </section>
          ) : (
            <div key={part} class="said">
              {part.said}
            </div>
          ),
        )}
        <p class="notice">{t("stories.computed", { release: release.release })}</p>
      </article>
    ),
  };
}

/** What a story found; null where the data served lack what it is about, such as a treaty. */
async function foundIn(story: Story, request: Parameters<Story["find"]>[0]) {
  try {
    const { title, lead } = await story.find(request);
    return { name: story.name, title, lead };
  } catch (error) {
    if (error instanceof BadAddress || refusedByApi(error) !== null) return null;
    throw error;
  }
}

/** Stories told from the data. */
export const storiesPage: Page = {
  path: "/stories/*",
  async show(request) {
    const { rest, t } = request;
    const story = stories.get(rest);
    if (story) return storyPage(story, request);
    if (rest !== "")
      throw new NotHere(
        t("refused.story", { story: rest, stories: [...stories.keys()].join(", ") }),
      );
    const release = await releaseOf(request);
    const found = await Promise.all(
      [...stories.values()].map((one) => foundIn(one, { ...request, day: release.day })),
    );
    return {
      title: t("nav.stories"),
      description: t("stories.standfirst"),
      release: release.release,
      body: (
        <>
          <h1>{t("nav.stories")}</h1>
          <p class="standfirst">{t("stories.standfirst")}</p>
          <AsOf {...release} />
          <ul class="stories">
            {found.map(
              (one) =>
                one && (
                  <li key={one.name}>
                    <h2>
                      <a href={`/stories/${one.name}`}>{one.title}</a>
                    </h2>
                    <p>{one.lead}</p>
                  </li>
                ),
            )}
          </ul>
        </>
      ),
    };
  },
};
