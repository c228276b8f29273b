import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { addressOf } from "../../schema/http/address.ts";
import { nodePath } from "../address/links.ts";
import type { Ask } from "../queries/ask.ts";
import { refusedByApi } from "../queries/refusal.ts";
import { BadRequest } from "./bad-request.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { Entity } from "./entity.ts";
import { extend, propose } from "./extend.ts";
import { byId } from "./find.ts";
import { manifestOf } from "./manifest.ts";
import { previewOf } from "./preview.tsx";
import { readBatch, readExtension } from "./query.ts";
import { suggestEntities, suggestProperties, suggestTypes, type Typed } from "./suggest.ts";

const BODY_BYTES = 200_000;

/** A number of an address, from a least one on. */
function numberOf(context: Context, name: string, least: number): number | undefined {
  const given = context.req.query(name);
  if (given === undefined || given === "") return undefined;
  const number = Number(given);
  if (Number.isInteger(number) && number >= least) return number;
  throw new BadRequest(`${name} must be a whole number from ${least} on, not ${given}`);
}

const typedIn = (context: Context): Typed => ({
  prefix: context.req.query("prefix") ?? "",
  cursor: numberOf(context, "cursor", 0) ?? 0,
});

async function askedFor(ask: Ask, context: Context): Promise<Entity> {
  const id = context.req.query("id") ?? "";
  const entity = id === "" ? null : await byId(ask, id);
  if (entity) return entity;
  throw new BadRequest(`there is no entity with the id ${JSON.stringify(id)}`, 404);
}

const previewPath = (id: string): string => `/reconcile/preview?id=${encodeURIComponent(id)}`;

/** The page of an entity, or the preview of one that has no page. */
const pathOf = ({ id, type }: Entity): string =>
  nodePath({ __typename: type.id, id }) ?? previewPath(id);

/** The Reconciliation Service API 0.2 of the W3C community group, by which OpenRefine and others match names. */
export function reconcileRoutes(ask: Ask, base = ""): Hono {
  const routes = new Hono();
  routes.use(
    bodyLimit({
      maxSize: BODY_BYTES,
      onError: () => {
        throw new BadRequest(`the body is larger than ${BODY_BYTES} bytes`, 413);
      },
    }),
  );
  const answer = async (context: Context, asked: Record<string, unknown>) => {
    const { queries, extend: extension } = asked;
    if (typeof queries === "string") {
      const results = readBatch(queries).map(async ([name, query]) => {
        const result: Candidate[] = await candidatesOf(ask, query);
        return [name, { result }] as const;
      });
      return context.json(Object.fromEntries(await Promise.all(results)));
    }
    if (typeof extension === "string")
      return context.json(await extend(ask, readExtension(extension)));
    return null;
  };
  routes.get(
    "/",
    async (context) =>
      (await answer(context, context.req.query())) ??
      context.json(manifestOf(`${addressOf(context.req.raw)}${base}`)),
  );
  routes.post("/", async (context) => {
    const form = await context.req.parseBody().catch(() => {
      throw new BadRequest("the body is no form");
    });
    const answered = await answer(context, form);
    if (answered) return answered;
    throw new BadRequest("post a form with the field queries, or extend");
  });
  routes.get("/suggest/entity", async (context) =>
    context.json(await suggestEntities(ask, typedIn(context), context.req.queries("type") ?? [])),
  );
  routes.get("/suggest/type", (context) => context.json(suggestTypes(typedIn(context))));
  routes.get("/suggest/property", (context) => context.json(suggestProperties(typedIn(context))));
  routes.get("/properties", (context) =>
    context.json(propose(context.req.query("type"), numberOf(context, "limit", 1))),
  );
  routes.get("/view", async (context) =>
    context.redirect(pathOf(await askedFor(ask, context)), 303),
  );
  routes.get("/preview", async (context) => {
    const entity = await askedFor(ask, context);
    return context.html(previewOf(entity, pathOf(entity)));
  });
  routes.onError((error, context) => {
    if (error instanceof BadRequest) return context.json({ error: error.message }, error.status);
    const message = refusedByApi(error);
    if (message === null) throw error;
    return context.json({ error: message }, 400);
  });
  return routes;
}
