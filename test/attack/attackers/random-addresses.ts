import { listCharts } from "../../../viz/charts/registry.ts";
import { type Attacker, pick, type Target, TEXTS } from "../attacker.ts";

const charts = [...(await listCharts()).values()];
const ENDINGS = ["svg", "png", "csv", "json", "html", "metadata.json", "exe", ""];
const OPTIONS = [
  ...new Set(charts.flatMap(({ options }) => Object.keys(options))),
  ...["lang", "asOf", "width", "theme", "q", "items", "url", "page", "sort", "extend", "prefix"],
];
const REAL = ["KEN", "DEU~KEN", "ar", "2020-01-01", "uncc", "48", "insult_of_authority"];

const value = (target: Target) => pick(target, target.random() < 0.4 ? REAL : TEXTS);

function query(target: Target): string {
  const count = Math.floor(target.random() * 4);
  return Array.from({ length: count }, () => {
    const text = value(target);
    return `${pick(target, OPTIONS)}=${target.random() < 0.5 ? encodeURIComponent(text) : plain(text)}`;
  }).join("&");
}

/** As it stands, but for what ends an address. */
const plain = (text: string) =>
  text
    .split("")
    .filter((sign) => sign > " " && sign !== "#")
    .join("");

/** Pages, charts, downloads and feeds with options that were never meant. */
export const attack: Attacker = async (target) => {
  const kind = target.random();
  if (kind < 0.4)
    return target.send(
      `/charts/${pick(target, charts).name}.${pick(target, ENDINGS)}?${query(target)}`,
    );
  const page = pick(target, [...target.pages.slice(0, 40), pick(target, target.pages)]);
  const path =
    kind < 0.6 ? page : `${page.replace(/[^/]*$/, "")}${encodeURIComponent(value(target))}`;
  await target.send(`${path}?${query(target)}`);
};
