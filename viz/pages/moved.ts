import { Moved } from "../address/errors.ts";
import { requestPath, whoMayAskPath, withQuery } from "../address/links.ts";
import { countryIn } from "../address/options.ts";
import type { Page } from "../shell/page.ts";

/*
 * Pages whose claims were taken back. Their addresses lead to what took their place, with those options that
 * mean the same there; `instead` has that page say why.
 */

/** `/exposure/KEN?scenario=joined` */
export const movedExposure: Page = {
  path: "/exposure/*",
  options: ["country", "power", "asOf", "scenario"],
  async show({ rest, query, t }) {
    const options = {
      power: query.get("power"),
      asOf: query.get("asOf"),
      onceInForce: query.get("scenario") ? "yes" : null,
      instead: "exposure",
    };
    const country = rest || query.get("country");
    throw new Moved(
      country ? whoMayAskPath(countryIn(country, t), options) : withQuery("/who-may-ask", options),
    );
  },
};

/** `/ask/JOR~DEU?treaty=untoc` */
export const movedAsk: Page = {
  path: "/ask/*",
  options: ["asker", "asked", "treaty", "asOf"],
  async show({ rest, query, t }) {
    const [requesting = query.get("asker"), requested = query.get("asked")] = rest
      .split("~")
      .filter(Boolean);
    const options = {
      treaty: query.get("treaty"),
      asOf: query.get("asOf"),
      instead: "gap",
    };
    throw new Moved(
      requesting && requested
        ? requestPath({
            requesting: countryIn(requesting, t),
            requested: countryIn(requested, t),
            ...options,
          })
        : withQuery("/request", options),
    );
  },
};

/** `/drift?countries=KEN` */
export const movedDrift: Page = {
  path: "/drift",
  options: ["countries", "lens", "weights", "from", "to"],
  async show() {
    throw new Moved(withQuery("/spread", { instead: "drift" }));
  },
};
