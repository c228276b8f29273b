/**
 * Where this service stands for whoever asks, without a slash at the end. A proxy in front that ends
 * TLS says so in `X-Forwarded-Proto`.
 */
export function addressOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const outside = request.headers.get("x-forwarded-proto");
  return `${outside === "https" || outside === "http" ? `${outside}:` : protocol}//${host}`;
}
