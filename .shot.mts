import { launchChromium } from "./viz/brief/chromium.ts";
// args: url out width height [full] [dark]
const jobs = process.argv.slice(2).map((a) => a.split("|"));
const b = await launchChromium();
for (const [url = "", out = "", w = "1300", h = "900", ...f] of jobs) {
  const c = await b.newContext({ viewport: { width: +w, height: +h }, reducedMotion: "reduce", colorScheme: f.includes("dark") ? "dark" : "light", javaScriptEnabled: !f.includes("nojs") });
  const p = await c.newPage();
  p.on("pageerror", (e) => console.log(url, e.message));
  await p.goto(`http://127.0.0.1:4330${url}`, { waitUntil: "load" });
  if (f.includes("menu")) await p.locator("header details summary").last().click();
  if (f.includes("lang")) await p.locator("header details.languages summary").click();
  await p.screenshot({ path: `/tmp/h3/${out}.png`, fullPage: f.includes("full") });
  console.log(out, await p.evaluate(() => JSON.stringify({ w: document.documentElement.scrollWidth, h: document.documentElement.scrollHeight, figs: [...document.querySelectorAll("svg.ld-chart")].map((s) => { const r = s.getBoundingClientRect(); return [s.getAttribute("class"), Math.round(r.top), Math.round(r.height)]; }).filter(r=>r[2]) , h1: document.querySelector("h1")?.getBoundingClientRect().height, header: document.querySelector("header.top")?.getBoundingClientRect().height}) ));
  await c.close();
}
await b.close();
