/** A file of the whole release that can be downloaded. */
export interface Download {
  /** Its name, and its address under that of the release. */
  readonly file: string;
  /** What it is and for which programs, in English. */
  readonly description: string;
  /** How large it is; null where it was not written yet. */
  readonly bytes: number | null;
}

/** What can be downloaded of the release served. */
export interface Downloads {
  /** The release as addresses write it. */
  readonly release: string;
  readonly files: readonly Download[];
}

const noted = new WeakMap<Request, Downloads>();

/** Notes on a request for a page what can be downloaded. */
export const noteDownloads = (request: Request, downloads: Downloads): void =>
  void noted.set(request, downloads);

/** What can be downloaded, for the page that says so; null where no service of files stands before the pages. */
export const downloadsOf = (request: Request): Downloads | null => noted.get(request) ?? null;
