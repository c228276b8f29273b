import { v5 } from "uuid";

/** The namespace of our name-based UUIDs: that of `urn:lawdrift` among URLs (RFC 9562, 6.6). It never changes. */
export const NAMESPACE = "6e348bd0-e416-5b00-bae6-54bfab7066e3";

/**
 * The id of a thing in a feed, made of its key alone: whoever follows a feed knows an entry again in another
 * language, behind another proxy and on another host.
 */
export const urnOf = (key: string): string => `urn:uuid:${v5(key, NAMESPACE)}`;
