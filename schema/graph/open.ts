import { resolve } from "node:path";
import { openBolt } from "./bolt.ts";
import { openEmbedded } from "./embedded.ts";
import { StoreUnavailable } from "./errors.ts";
import type { Store, StoreSettings } from "./store.ts";

/** Where the data lies if nobody says otherwise: a folder beside the code. */
export const DEFAULT_STORE = ".lawdrift";

const IS_BOLT = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;
const IS_ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Settings from `LAWDRIFT_STORE`, `LAWDRIFT_STORE_USER`, `LAWDRIFT_STORE_PASSWORD`, `LAWDRIFT_STORE_DATABASE`. */
export const storeSettings = (
  environment: NodeJS.ProcessEnv,
  store = environment["LAWDRIFT_STORE"] ?? DEFAULT_STORE,
): StoreSettings => ({
  store,
  user: environment["LAWDRIFT_STORE_USER"],
  password: environment["LAWDRIFT_STORE_PASSWORD"],
  database: environment["LAWDRIFT_STORE_DATABASE"],
});

/** The folder of an embedded store; undefined where the store is a server. */
export const folderOf = ({ store }: StoreSettings): string | undefined =>
  IS_ADDRESS.test(store) ? undefined : resolve(store);

/** Opens the store that the settings name; StoreUnavailable if it is an address of another kind. */
export function openStore(settings: StoreSettings): Store {
  const { store, timeout = 10_000 } = settings;
  if (IS_BOLT.test(store)) return openBolt({ ...settings, url: store, timeout });
  if (IS_ADDRESS.test(store))
    throw new StoreUnavailable(
      `${store} is neither an address of a Neo4j (neo4j://, bolt://, each with +s or +ssc) nor a folder`,
    );
  return openEmbedded(resolve(store));
}
