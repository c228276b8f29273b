/** Where a page stands: on which server, under which path, and what its address asks for. */
export interface Place {
  readonly address: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Addresses of the built style sheet and script; they carry a hash, so they may be kept for ever. */
export interface Assets {
  readonly styles: readonly string[];
  readonly script: string | null;
  /** The script of a page in a frame of another site. */
  readonly frame: string | null;
  /** Fonts that every page needs at once, so that text does not move when they come. */
  readonly fonts: readonly string[];
}
