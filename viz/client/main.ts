import "../style.css";
import "../list.css";
import "../compare.css";
import "../record.css";
import { enhance } from "./enhance.ts";
import { closeMenus } from "./menus.ts";
import { openTarget } from "./open-target.ts";

/* The pages work without this script. What few pages need is fetched where it is there. */
enhance(document);
closeMenus();
openTarget();
for (const input of document.querySelectorAll<HTMLInputElement>("[data-search]"))
  input.addEventListener(
    "focus",
    async () => (await import("./search.ts")).searchSuggestions(input),
    { once: true },
  );
const graph = document.querySelector<HTMLElement>("[data-graph]");
if (graph) void import("./graph.ts").then(({ graphExplorer }) => graphExplorer(graph));
const replay = document.querySelector<HTMLElement>("[data-replay]");
if (replay) void import("./timeline-player.ts").then(({ replaying }) => replaying(replay));
