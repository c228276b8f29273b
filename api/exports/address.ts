/** Where the service is, as its caller sees it: behind a proxy that speaks TLS, `https`. */
export function originOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const outside = request.headers.get("x-forwarded-proto");
  return `${outside === "https" || outside === "http" ? `${outside}:` : protocol}//${host}`;
}
