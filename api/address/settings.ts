/** How the service knows the address by which others find it. */
export interface AddressSettings {
  /** The public address, without a slash at the end; null: that by which a request came. */
  readonly fixed: string | null;
  /** Whether a proxy stands in front that writes the forwarded headers, so that they can be believed. */
  readonly trustProxy: boolean;
}

/** Every request by the address at which it came. */
export const AS_ASKED: AddressSettings = { fixed: null, trustProxy: false };

/** A setting that cannot be followed; the message says what can. */
export class BadSetting extends Error {
  override readonly name = "BadSetting";
}

/** The address that a setting names: http or https, a host, and perhaps a path under which the service stands. */
export function publicAddress(setting: string): string {
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new BadSetting(`no address: ${setting}; such as https://example.org/lawdrift/`);
  if (url.username !== "" || url.search !== "" || url.hash !== "" || !isPrefix(url.pathname))
    throw new BadSetting(
      `an address has a host and perhaps a path, such as https://example.org/lawdrift/, and nothing else: ${setting}`,
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** Whether a service can stand under a path: plain letters, so that it means the same in every attribute. */
export const isPrefix = (path: string): boolean =>
  /^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\/?$/.test(path);

/** Settings from `LAWDRIFT_ADDRESS` and `LAWDRIFT_TRUST_PROXY`; BadSetting if they cannot be followed. */
export function addressSettings(environment: NodeJS.ProcessEnv): AddressSettings {
  const address = environment["LAWDRIFT_ADDRESS"] || null;
  const trusted = environment["LAWDRIFT_TRUST_PROXY"] || "0";
  if (trusted !== "0" && trusted !== "1")
    throw new BadSetting(`LAWDRIFT_TRUST_PROXY is 1 or 0, not ${trusted}`);
  return { fixed: address === null ? null : publicAddress(address), trustProxy: trusted === "1" };
}

/** Whoever asked for `/laws/…` would not know whether a page or the path before all pages was meant. */
export function refuseOwnPath(
  { fixed }: AddressSettings,
  routes: readonly { readonly path: string }[],
): void {
  const [, first] = fixed === null ? [] : new URL(fixed).pathname.split("/");
  if (first && routes.some(({ path }) => path.split("/")[1] === first))
    throw new BadSetting(
      `the service cannot stand at ${fixed}: /${first} is a path of its own; choose another one, such as /lawdrift`,
    );
}
