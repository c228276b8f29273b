import type { MiddlewareHandler } from "hono";
import type { Store } from "../../schema/graph/store.ts";
import { readRelease } from "../store/context.ts";

/** Lets nobody take away what a user brought under terms that forbid to pass it on: 403 while the release holds such data. */
export const onlyPassedOn =
  (store: Store): MiddlewareHandler =>
  async (context, next) => {
    const { unshared } = await readRelease(store);
    if (!unshared?.length) return next();
    return context.text(
      `The release holds data that may not be passed on (${unshared.join(", ")}, redistribute: no), so it is not given away here. Without them: npm run ingest\n`,
      403,
    );
  };
