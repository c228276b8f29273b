/** The header in which the address of the service goes with a request within the process. */
const HEADER = "lawdrift-address";

/** Notes on a request at which address the service stands, without a slash at the end; what a client sent there is lost. */
export function standingAt(address: string, request: Request): Request {
  request.headers.set(HEADER, address);
  return request;
}

/** Where the service stands for whoever asks, `https://example.org/lawdrift`: every absolute link begins with it. */
export const addressOf = (request: Request): string =>
  request.headers.get(HEADER) ?? new URL(request.url).origin;
