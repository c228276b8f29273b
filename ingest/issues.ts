/** One complaint about the material, with the place where it can be mended. */
export interface Issue {
  /** error: the record is refused and nothing of the run is published; warning: it is loaded all the same. */
  readonly level: "error" | "warning";
  /** The rule or step that complains. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** The field, as a path: `laws[0].provisions[3].penalties`. */
  readonly field: string;
  /** What was found and what is allowed. */
  readonly message: string;
}

/** A value read from a file, which can tell the line that any part of it stands on. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  lineOf(path: Path): number;
  /** Where a part was written, if that is another file: an overlay's. */
  readonly from?: (path: Path) => Written;
}

/** A part of a value as a file has it. */
export interface Written {
  readonly file: string;
  readonly line: number;
  readonly path: Path;
}

/** Where a part of a value was written. */
export const writtenAt = (at: Located<unknown>, path: Path): Written =>
  at.from?.(path) ?? { file: at.file, line: at.lineOf(path), path };

/** The way to a part of a value. */
export type Path = readonly (string | number)[];

/** `laws[0].provisions[3]` */
export const showPath = (path: Path): string =>
  path.reduce<string>(
    (shown, step) =>
      typeof step === "number" ? `${shown}[${step}]` : shown === "" ? step : `${shown}.${step}`,
    "",
  );

/** `file:line field: message`, as compilers write it, so that editors can jump there. */
export const showIssue = (issue: Issue): string =>
  `${issue.file}:${issue.line} ${issue.level}: ${issue.field === "" ? "" : `${issue.field}: `}${issue.message} [${issue.rule}]`;
