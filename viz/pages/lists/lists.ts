import { Hono } from "hono";
import type { Releases } from "../../address/release-paths.ts";
import type { Ask } from "../../queries/ask.ts";
import type { Page } from "../../shell/page.ts";
import { listPage } from "../list-page.tsx";
import { cases } from "./cases.tsx";
import type { ListDefinition } from "./definition.ts";
import { listFile } from "./file.ts";
import { jurisdictions } from "./jurisdictions.tsx";
import { laws } from "./laws.tsx";
import { provisions } from "./provisions.tsx";
import { sources } from "./sources.tsx";
import { treaties } from "./treaties.tsx";

/** A list with the type of its rows kept to itself. */
interface Listed {
  readonly page: Page;
  file(ask: Ask, releases: Releases): Hono;
}

const listed = <Row>(definition: ListDefinition<Row>): Listed => ({
  page: listPage(definition),
  file: (ask, releases) => listFile(definition, ask, releases),
});

const LISTS: readonly Listed[] = [
  listed(jurisdictions),
  listed(laws),
  listed(provisions),
  listed(cases),
  listed(treaties),
  listed(sources),
];

/** The pages of all lists; each stands before the pages of what it lists. */
export const listPages: readonly Page[] = LISTS.map(({ page }) => page);

/** The files of all lists. */
export function listFiles(ask: Ask, releases: Releases): Hono {
  const routes = new Hono();
  for (const { file } of LISTS) routes.route("/", file(ask, releases));
  return routes;
}
