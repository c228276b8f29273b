/** What a visitor asked for is not a thing that can be shown; the message says what can, in the visitor's language. */
export class BadAddress extends Error {
  override readonly name = "BadAddress";
  constructor(
    message: string,
    readonly status: 400 | 404 | 410 | 414 = 400,
  ) {
    super(message);
  }
}

/** No page stands at the address; the message says what is not there. */
export class NotHere extends BadAddress {
  constructor(message: string) {
    super(message, 404);
  }
}

/** What stood here stands elsewhere now, for good. */
export class Moved extends Error {
  override readonly name = "Moved";
  /** Where it is now, within this site: two slashes would lead to another host, a dot segment out of the path. */
  readonly path: string;
  constructor(path: string) {
    super(`this has moved to ${path}`);
    const { pathname, search, hash } = new URL(path.replace(/^[/\\]+/, "/"), "http://here.invalid");
    this.path = pathname.replace(/^\/+/, "/") + search + hash;
  }
}
