import "../style.css";
import { addToBrief, rememberBrief } from "./brief.ts";
import { dropInteraction } from "./drop.ts";
import { embedDialog } from "./embed-dialog.ts";
import { raceInteraction } from "./race.ts";
import { seriousInteraction } from "./serious-crime.ts";

/*
 * The pages work without this script. It adds what only a browser can: pointing at a state picks out
 * its ways, the graph can be zoomed, dragged and searched, and the code to embed a chart follows choices.
 */
for (const svg of document.querySelectorAll<SVGSVGElement>("svg.ld-drop")) dropInteraction(svg);
for (const svg of document.querySelectorAll<SVGSVGElement>("svg.ld-race")) raceInteraction(svg);
for (const dialog of document.querySelectorAll<HTMLElement>("[data-embed]")) embedDialog(dialog);
for (const svg of document.querySelectorAll<SVGSVGElement>("svg.ld-serious-crime"))
  seriousInteraction(svg);
for (const input of document.querySelectorAll<HTMLInputElement>("[data-search]"))
  input.addEventListener(
    "focus",
    async () => (await import("./search.ts")).searchSuggestions(input),
    { once: true },
  );
const graph = document.querySelector<HTMLElement>("[data-graph]");
if (graph) void import("./graph.ts").then(({ graphExplorer }) => graphExplorer(graph));
for (const brief of document.querySelectorAll<HTMLElement>("[data-brief-items]"))
  rememberBrief(brief);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-brief]")) addToBrief(link);
