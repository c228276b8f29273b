import { parse } from "forwarded-parse";
import { type AddressSettings, isPrefix } from "./settings.ts";

/** Where the service stands for whoever sent a request. */
export interface Standing {
  /** `https://example.org` */
  readonly origin: string;
  /** The path before all others, `/lawdrift`; empty at the root of the host. */
  readonly prefix: string;
}

/** Letters of a host with its port. Others would stand in every link, and mean something in HTML. */
const HOST = /^[A-Za-z0-9._:[\]-]+$/;

/** What a client or a proxy wrote of the address by which a request came. */
interface Written {
  readonly host?: string | undefined;
  readonly protocol?: string | undefined;
  readonly prefix?: string | undefined;
}

/** The first of a list: what stands in front of all else. */
const first = (header: string | null): string | undefined => header?.split(",")[0]?.trim();

/** `Forwarded` (RFC 7239) of the proxy in front; nothing where it cannot be read. */
function standardHeader(header: string | null): Written {
  if (header === null) return {};
  try {
    const [outermost] = parse(header);
    return { host: outermost?.["host"], protocol: outermost?.["proto"] };
  } catch {
    return {};
  }
}

/** What a trusted proxy says: by the headers that most write, else by the standard one. */
function forwarded({ headers }: Request): Written {
  const standard = standardHeader(headers.get("forwarded"));
  return {
    host: first(headers.get("x-forwarded-host")) ?? standard.host,
    protocol: first(headers.get("x-forwarded-proto")) ?? standard.protocol,
    prefix: first(headers.get("x-forwarded-prefix")),
  };
}

/** The origin and path that were written; null where they can be no address. */
function standing(request: Request, { host, protocol, prefix = "" }: Written): Standing | null {
  const own = new URL(request.url);
  const scheme = (protocol ?? own.protocol.replace(/:$/, "")).toLowerCase();
  const address = `${scheme}://${host ?? own.host}`;
  if (!/^https?$/.test(scheme) || !HOST.test(host ?? own.host)) return null;
  if (!URL.canParse(address) || !isPrefix(prefix)) return null;
  return { origin: new URL(address).origin, prefix: prefix.replace(/\/$/, "") };
}

/** Where the service stands for a request; null where its headers name what can be no host. */
export function standingOf(
  request: Request,
  { fixed, trustProxy }: AddressSettings,
): Standing | null {
  const host = request.headers.get("host");
  if (host !== null && !HOST.test(host)) return null;
  // A request line may name another host than the header by which proxies and caches go.
  const own = new URL(request.url);
  const header = `${own.protocol}//${host}`;
  if (host !== null && (!URL.canParse(header) || new URL(header).host !== own.host)) return null;
  const asked = standing(request, trustProxy && fixed === null ? forwarded(request) : {});
  if (asked === null || fixed === null) return asked;
  const { origin, pathname } = new URL(fixed);
  return { origin, prefix: pathname.replace(/\/$/, "") };
}
