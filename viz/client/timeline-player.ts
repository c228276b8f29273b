import { enhance } from "./enhance.ts";

/** How long a year stands while the years are played. */
const STANDS_MS = 700;

/**
 * Replays the years of a page: for each, what the page shows on that day takes the place of what it
 * showed, and the address follows. The page as it is served is all that is known here of what changes.
 */
export function replaying(replay: HTMLElement): void {
  const slider = replay.querySelector<HTMLInputElement>("input[type=range]");
  const play = replay.querySelector<HTMLButtonElement>("button");
  const told = replay.querySelector("output");
  if (!slider || !play || !told) return;
  const { today = "", country } = replay.dataset;
  const last = Number(slider.max);
  replay.querySelector("[data-replay-tools]")?.removeAttribute("hidden");

  const addressOf = (year: number): string => {
    const address = new URL(location.href);
    if (country) address.searchParams.set("country", country);
    if (year === last) address.searchParams.delete("asOf");
    else address.searchParams.set("asOf", `${year}-12-31`);
    return `${address.pathname}${address.search}`;
  };

  /** The year that was asked for last; an answer for another one comes too late. */
  let wanted = Number(slider.value);

  async function show(year: number): Promise<void> {
    wanted = year;
    slider?.setAttribute("aria-valuetext", `${year}`);
    if (told) told.textContent = year === last ? today : `${year}`;
    // A picture that is shown in passing is not drawn from left to right.
    document.documentElement.classList.add("replayed");
    const address = addressOf(year);
    const answer = await fetch(address).catch(() => null);
    const text = answer?.ok ? await answer.text() : null;
    if (wanted !== year) return;
    // The page itself says what went wrong.
    if (text === null) return location.assign(address);
    const page = new DOMParser().parseFromString(text, "text/html");
    for (const part of document.querySelectorAll<HTMLElement>("[data-dated]")) {
      const fresh = page.querySelector(`[data-dated="${part.dataset["dated"]}"]`);
      if (!fresh) continue;
      part.replaceWith(document.adoptNode(fresh));
      enhance(fresh);
    }
    history.replaceState(null, "", address);
  }

  slider.addEventListener("input", () => {
    stop();
    void show(Number(slider.value));
  });

  // Playing

  let playing = false;
  const wait = () => new Promise((resolve) => setTimeout(resolve, STANDS_MS));

  function stop(): void {
    playing = false;
    if (play) play.textContent = play.dataset["play"] ?? "";
  }

  play.addEventListener("click", async () => {
    if (playing) return stop();
    playing = true;
    play.textContent = play.dataset["stop"] ?? "";
    const from = Number(slider.value) === last ? Number(slider.min) : Number(slider.value);
    for (let year = from; playing && year <= last; year += 1) {
      slider.value = `${year}`;
      await Promise.all([show(year), wait()]);
    }
    stop();
  });
}
