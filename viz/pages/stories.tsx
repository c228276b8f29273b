import { BadAddress } from "../address/errors.ts";
import { chartLink } from "../figure/frame.tsx";
import { Measured } from "../figure/measure-figure.tsx";
import { ChartMetaDocument } from "../generated/queries.ts";
import type { ExampleShown } from "../shell/examples.ts";
import type { Page, PageRequest, Shown } from "../shell/page.ts";
import { listStories } from "../stories/stories.ts";
import type { Story } from "../stories/story.ts";
import { presentAnswers } from "./stories/present-answers.ts";
import { Questions } from "./stories/questions.tsx";

const stories = await listStories();

/** The addresses of the stories. */
export const storyPaths = [...stories.keys()].map((name) => `/stories/${name}`);

async function storyPage(story: Story, request: PageRequest): Promise<Shown> {
  const { ask, words } = request;
  const parts = await story.tell(request);
  const { meta } = await ask(ChartMetaDocument, {});
  const placed = parts.flatMap((part) => ("placed" in part ? [part.placed] : []));
  return {
    title: words(story.title),
    description: words(story.says),
    release: meta.release,
    charts: placed.map(chartLink),
    body: (
      <article class="story">
        <p class="muted">
          <a href="/stories">{words("nav.stories")}</a>
        </p>
        <h1>{words(story.title)}</h1>
        <p class="standfirst">{words(story.says)}</p>
        {parts.map((part) =>
          "placed" in part ? (
            <section key={part.placed.definition.name}>
              <h2>{part.placed.shown.title}</h2>
              <Measured placed={part.placed} />
            </section>
          ) : (
            <div key={part} class="said">
              {part.said}
            </div>
          ),
        )}
        <p class="notice">{words("stories.computed", { release: meta.release })}</p>
      </article>
    ),
  };
}

/** Stories told from the data, and questions with their present answers. */
export const storiesPage = (examples: readonly ExampleShown[]): Page => ({
  path: "/stories/*",
  async show(request) {
    const { ask, rest, words } = request;
    const story = stories.get(rest);
    if (story) return storyPage(story, request);
    if (rest !== "")
      throw new BadAddress(
        words("refused.story", { story: rest, stories: [...stories.keys()].join(", ") }),
        404,
      );
    const [{ meta }, answered] = await Promise.all([
      ask(ChartMetaDocument, {}),
      presentAnswers(ask, examples),
    ]);
    return {
      title: words("nav.stories"),
      description: words("stories.standfirst"),
      release: meta.release,
      body: (
        <>
          <h1>{words("nav.stories")}</h1>
          <p class="standfirst">{words("stories.standfirst")}</p>
          <ul class="cards">
            {[...stories.values()].map(({ name, title, says }) => (
              <li key={name}>
                <a href={`/stories/${name}`}>
                  <b>{words(title)}</b>
                </a>
                <p>{words(says)}</p>
              </li>
            ))}
          </ul>
          <h2>{words("stories.questions")}</h2>
          <p>{words("stories.questionsSay")}</p>
          <Questions answered={answered} />
        </>
      ),
    };
  },
});
