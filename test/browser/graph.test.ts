import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askedFor, eventually, pathOf, useSite, whereIs } from "./site.ts";
import { tabTo } from "./tabbing.ts";

const site = useSite();

const CASE = "case/KEN/2020-robert-alai";
const PROVISION = "KEN/act/2018/5#23";
const ARTICLE = "treaty/uncc#40";

const node = (page: Page, id: string) => page.locator(`.wide-only .ld-graph [data-id="${id}"]`);
const nodes = (page: Page) => page.locator(".wide-only .ld-graph .node");
const picked = (page: Page) => page.locator("aside h2");

/** How a node is opened: by pointer, by keys, or with no script at all. */
type Opening = (page: Page, id: string) => Promise<void>;

const byPointer: Opening = (page, id) => node(page, id).locator(".mark").click();

const byKeys: Opening = async (page, id) => {
  await page.locator("#graph-q").focus();
  await tabTo(page, node(page, id));
  await page.keyboard.press("Enter");
};

/** From Kenya in the search to a named case, its provision, and the article of a treaty. */
async function walk(
  page: Page,
  open: Opening,
  enter: (page: Page) => Promise<void>,
): Promise<void> {
  await page.locator("#graph-q").fill("Kenya");
  await enter(page);
  const kenya = page.locator(".found a", { hasText: /^Kenya$/ });
  await kenya.waitFor();
  await kenya.focus();
  await page.keyboard.press("Enter");
  await node(page, "KEN").waitFor();
  await eventually(() => askedFor(page, "around")).toBe("KEN");

  await open(page, CASE);
  await eventually(() => picked(page).textContent()).toBe("Robert Alai");
  await eventually(() => askedFor(page, "around")).toBe(`KEN~~${CASE}`);
  expect(await page.locator("aside .sources a[href^='http']").count()).toBeGreaterThan(0);
  expect(await page.locator("aside .notice").textContent()).toMatch(
    /does not mean that the person did anything wrong.*Named because/,
  );

  await open(page, PROVISION);
  await eventually(() => picked(page).textContent()).toMatch(/section 23$/);
  await page.locator("#way-from-here").fill(ARTICLE);
  await page.locator("#way-from-here").focus();
  await enter(page);
  const way = page.locator(".standfirst.way");
  await way.waitFor();
  await eventually(() => way.textContent()).toMatch(
    /^Computer Misuse .* section 23 .* article 40$/,
  );
  expect(await page.locator(".timeline .sources a[href^='http']").count()).toBeGreaterThan(0);
  await way.locator("a").last().focus();
  await page.keyboard.press("Enter");
  await eventually(() => whereIs(page)).toBe("/treaties/uncc/40");
  await page.getByRole("heading", { level: 1, name: /^Article 40/ }).waitFor();
}

const pressEnter = (page: Page) => page.keyboard.press("Enter");

test("from Kenya to a named case, its provision and a treaty's article, by pointer", async () => {
  const page = await site.open("/graph");
  // What a reader types before the script is there is sent as a form, which is a new document.
  await page.waitForLoadState("networkidle");
  let loads = 0;
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) loads += 1;
  });
  const documents: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents.push(request.url());
  });
  await walk(page, byPointer, pressEnter);
  // All but the last step, to the treaty's page, went without a new document.
  expect(documents.map((url) => new URL(url).pathname)).toEqual(["/treaties/uncc/40"]);
  expect(loads).toBeGreaterThan(3);
});

test("the same by keyboard only, with the focus seen at every stop", async () => {
  await walk(await site.open("/graph"), byKeys, pressEnter);
});

test("the same without a script", async () => {
  await walk(await site.open("/graph", { javaScriptEnabled: false }), byPointer, pressEnter);
});

test("from the graph to the page of a provision, and back into the graph", async () => {
  const page = await site.open(`/graph?around=${encodeURIComponent(PROVISION)}`);
  await page.getByRole("link", { name: /^Full record of .*section 23$/ }).click();
  await eventually(() => pathOf(page)).toBe("/provisions/KEN/act/2018/5%2323");
  await page.getByRole("heading", { level: 1, name: "Section 23" }).waitFor();
  expect(await page.locator(`main a[href='/cases/KEN/2020-robert-alai']`).count()).toBeGreaterThan(
    0,
  );
  await page.locator("summary", { hasText: "Connections" }).click();
  await page.getByRole("link", { name: "Explore these connections in the graph" }).click();
  await eventually(() => askedFor(page, "around")).toBe(PROVISION);
  await eventually(() => nodes(page).count()).toBeGreaterThan(1);
});

test("a relation is followed further in place, the browser's way back undoes it", async () => {
  const page = await site.open("/graph?around=treaty/uncc");
  const before = await nodes(page).count();
  const more = page.locator("aside .askers a", { hasText: "show more" }).first();
  await more.click();
  await eventually(() => nodes(page).count()).toBe(before + 10);
  expect(await askedFor(page, "expand")).toMatch(/\.2\.treaty\/uncc$/);
  await page.goBack();
  await eventually(() => nodes(page).count()).toBe(before);
  await page.goForward();
  await eventually(() => nodes(page).count()).toBe(before + 10);
});

test("what is seen is what the files hold", async () => {
  const page = await site.open(
    `/graph?around=KEN&around=${CASE}&relations=TOOK_PLACE_IN~CHARGED_UNDER`,
  );
  const ids = await nodes(page).evaluateAll((all) =>
    all.map((one) => (one as SVGElement).dataset["id"]),
  );
  const fileOf = async (name: RegExp): Promise<string> => {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    const answer = await page.request.get(href ?? "");
    expect(answer.status()).toBe(200);
    return answer.text();
  };
  const gexf = await fileOf(/^GEXF$/);
  expect([...gexf.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
  const rows = (await fileOf(/^CSV of items$/)).trim().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(ids);
  const links = await page.locator(".wide-only .ld-graph .link").count();
  expect((await fileOf(/^CSV of links$/)).trim().split("\n")).toHaveLength(links + 1);
});

test("a node is dragged with its links, and the picture zooms", async () => {
  const page = await site.open("/graph?around=KEN");
  const mark = node(page, CASE).locator(".mark");
  const link = page.locator(`.wide-only .link[data-from="${CASE}"]`).first();
  const [before, from] = [await mark.boundingBox(), await link.getAttribute("x1")];
  await mark.hover();
  await page.mouse.down();
  await page.mouse.move((before?.x ?? 0) + 90, (before?.y ?? 0) + 60, { steps: 5 });
  await page.mouse.up();
  expect(((await mark.boundingBox())?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(50);
  expect(await link.getAttribute("x1")).not.toBe(from);
  // To be dragged is to be pinned, not to be opened.
  await eventually(() => askedFor(page, "pin")).toMatch(new RegExp(`^${CASE}@\\d+\\.\\d+$`));
  expect(await askedFor(page, "around")).toBe("KEN");
  await page.locator("aside h2", { hasText: "Robert Alai" }).waitFor();
  const after = await mark.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0) - 90)).toBeLessThan(30);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await eventually(() => page.locator(".wide-only .view").getAttribute("transform")).toMatch(
    /scale\(1\.4/,
  );
});

test.each([true, false])(
  "the page opens with an example that the data choose (script: %s)",
  async (javaScriptEnabled) => {
    const page = await site.open("/graph", { javaScriptEnabled });
    const way = page.locator(".standfirst.way");
    expect(await way.textContent()).toMatch(
      /→ charged, accused or challenged under .*→ stands in .*article \d+$/,
    );
    expect(await page.locator(".standfirst").first().textContent()).toMatch(
      /^A worked example: .* may ask at least \d+ other countr/,
    );
    const person = await way.locator("a").first().textContent();
    expect(await picked(page).textContent()).toBe(person);
    const drawn = await nodes(page).count();
    expect(drawn).toBe(await way.locator("a").count());
    // The picture itself is on the first screen.
    const top = (await page.locator(".wide-only .ld-graph").boundingBox())?.y ?? 9999;
    expect(top).toBeLessThan(700);
    // From here all goes on: the person is expanded, the example stays. What the person is linked with may all be drawn.
    await page.locator(".node-actions a", { hasText: "Expand" }).click();
    await eventually(() => askedFor(page, "around")).toMatch(/^case\//);
    expect(await nodes(page).count()).toBeGreaterThanOrEqual(drawn);
    expect(await askedFor(page, "from")).toMatch(/^case\//);
  },
);

test("a node is hidden and pinned by keys, and each step is undone", async () => {
  const page = await site.open("/graph?around=KEN");
  const all = await nodes(page).count();
  await node(page, CASE).focus();
  await page.keyboard.press("h");
  await eventually(() => nodes(page).count()).toBe(all - 1);
  expect(await askedFor(page, "hide")).toBe(CASE);
  await page.getByText("1 item is hidden in this view.").first().waitFor();
  // The focus is not lost with what was hidden.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await page.getByRole("button", { name: "Undo" }).click();
  await eventually(() => nodes(page).count()).toBe(all);
  expect(await askedFor(page, "hide")).toBeNull();
  expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);

  await node(page, CASE).focus();
  await page.keyboard.press("p");
  await eventually(() => askedFor(page, "pin")).toMatch(/^case\/KEN\/2020-robert-alai@\d+\.\d+$/);
  await node(page, CASE).locator(".pin").waitFor({ state: "attached" });
  await node(page, CASE).focus();
  await page.keyboard.press("p");
  await eventually(() => askedFor(page, "pin")).toBeNull();
  await page.keyboard.press("Control+z");
  await eventually(() => askedFor(page, "pin")).toMatch(/^case/);
});

test("without a script a node is hidden, pinned and shown again by links", async () => {
  const page = await site.open(`/graph?around=KEN&pick=${CASE}`, { javaScriptEnabled: false });
  const all = await nodes(page).count();
  const action = (name: string) => page.locator(".node-actions a", { hasText: name }).click();
  await action("Pin in place");
  expect(await askedFor(page, "pin")).toMatch(/^case/);
  await action("Unpin");
  expect(await askedFor(page, "pin")).toBeNull();
  await action("Hide");
  expect(await nodes(page).count()).toBe(all - 1);
  await page.getByRole("link", { name: "show Robert Alai again" }).click();
  expect(await nodes(page).count()).toBe(all);
});

test("the fields suggest as the search does, and a connection is found between what is chosen", async () => {
  const page = await site.open("/graph");
  const choose = async (field: string, typed: string, title: string) => {
    await page.locator(field).pressSequentially(typed);
    const option = page.locator(`${field}-suggestions [role=option]`, { hasText: title }).first();
    await option.waitFor();
    const at = await option.evaluate((one) =>
      [...(one.parentElement?.children ?? [])].indexOf(one),
    );
    for (let step = 0; step <= at; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.locator(field).inputValue()).toBe(title);
  };
  await choose("#way-from", "robert alai", "Robert Alai");
  await choose("#way-to", "budapest conv", "Budapest Convention");
  await page.getByRole("button", { name: "Find connection" }).first().click();
  await eventually(() => askedFor(page, "from")).toBe(CASE);
  expect(await askedFor(page, "to")).toBe("treaty/budapest");
  const way = page.locator(".standfirst.way");
  await eventually(() => way.textContent()).toMatch(
    /section 23 .* stands in .* Budapest Convention$/,
  );
  expect(await page.locator("#way-from").inputValue()).toBe("Robert Alai");
  // One item is opened at once.
  await page.locator("#graph-q").pressSequentially("kenya");
  await page
    .locator("#graph-q-suggestions [role=option]", { hasText: /^Kenya/ })
    .first()
    .click();
  await eventually(() => askedFor(page, "around")).toBe("KEN");
});

test("an address that cannot be drawn is refused as a page that says why", async () => {
  const page = await site.open("/graph?around=nobody");
  await page.getByText("no such node: nobody").waitFor();
});

test("many nodes are one canvas, and the tables lead to each", async () => {
  const pages = ["Participation", "Article"].map((kind) =>
    kind === "Article"
      ? "HAS_ARTICLE.out.Article.10.treaty/uncc"
      : "IN_TREATY.in.Participation.20.treaty/uncc",
  );
  const treaties = ["iccpr", "iccpr-op1", "budapest", "untoc"];
  const expand = [
    ...pages,
    ...treaties.map((id) => `IN_TREATY.in.Participation.30.treaty/${id}`),
  ].join("~~");
  const page = await site.open(`/graph?expand=${encodeURIComponent(expand)}`);
  const canvas = page.locator("[data-graph-large] canvas");
  await canvas.waitFor();
  expect(await page.locator(".ld-graph").count()).toBe(0);
  const drawn = () =>
    canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement)
        .getContext("2d")
        ?.getImageData(0, 0, width, height).data;
      return new Set(pixels).size;
    });
  await eventually(drawn).toBeGreaterThan(20);
  await page.locator("summary", { hasText: "Items" }).click();
  expect(await page.locator("details table tbody tr").count()).toBeGreaterThan(400);
});

/** A graph as the page gives it, but with so many links as no release yet has around a few nodes. */
function manyLinks(nodes: number, links: number) {
  const across = Math.ceil(Math.sqrt(nodes));
  return {
    width: 920,
    height: 700,
    kinds: { Case: { path: "M0,-8L8,8L-8,8Z", open: false, tone: "ink" } },
    nodes: Array.from({ length: nodes }, (_, at) => ({
      id: `case/${at}`,
      // A margin is left free, from which the picture and not a node is moved.
      x: 10 + ((at % across) / across) * 820,
      y: 10 + (Math.floor(at / across) / across) * 680,
      kind: "Case",
      name: `Case ${at}`,
      href: "/graph?around=KEN",
      lines: at % 100 === 0 ? [`Case ${at}`] : [],
      opened: at % 100 === 0,
      picked: false,
    })),
    links: Array.from({ length: links }, (_, at) => [at % nodes, (at * 7919 + 13) % nodes]),
  };
}

/** The time of the frames while the picture is moved, the middle one and the worst but few, in milliseconds. */
async function framesWhileMoving(
  page: Page,
  links: number,
): Promise<{ middle: number; most: number }> {
  await page.route(/graph\?expand/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(
      /(<script type="application\/json">).*?(<\/script>)/s,
      (_, open, close) => `${open}${JSON.stringify(manyLinks(1500, links))}${close}`,
    );
    await route.fulfill({ response: answer, body: html });
  });
  const expand = ["iccpr", "iccpr-op1", "budapest", "untoc"].map(
    (id) => `IN_TREATY.in.Participation.30.treaty/${id}`,
  );
  await page.goto(`${site.address}/graph?expand=${encodeURIComponent(expand.join("~~"))}`);
  const canvas = page.locator("[data-graph-large] canvas");
  await canvas.waitFor();
  await canvas.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const box = await canvas.boundingBox();
  if (!box) throw new Error("there is no canvas");
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    let before = performance.now();
    const next = (now: number) => {
      times.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const [x, y] = [box.x + box.width - 8, box.y + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(x - step * 4, y + step * 3);
  await page.mouse.up();
  const times = (await page.evaluate(
    () => (window as unknown as { frameTimes: number[] }).frameTimes,
  )) as number[];
  await page.unroute(/graph\?expand/);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

test("five thousand links are moved without stutter", async () => {
  const page = await site.open("/graph?around=KEN");
  const few = await framesWhileMoving(page, 50);
  const many = await framesWhileMoving(page, 5000);
  // Links are drawn once, not with each frame: a hundred times as many cost little more.
  const said = `frames while moving, in ms: ${JSON.stringify({ few, many })}`;
  expect(many.middle, said).toBeLessThan(Math.max(34, few.middle * 2));
  expect(many.most, said).toBeLessThan(Math.max(100, few.most * 3));
});
