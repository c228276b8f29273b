import type { MessageKey } from "../i18n/messages.ts";

/** Something that a release has, or has otherwise, than the one that was frozen before it. */
export interface Difference {
  /** Why: the world moved, something was found, mended, checked, or computed otherwise. */
  readonly reason: "law" | "case" | "treaty" | "recorded" | "correction" | "review" | "method";
  /** Null where a record was taken away. */
  readonly subject: string | null;
  readonly label: string;
  readonly title: string | null;
  readonly facts: readonly string[];
}

/** A release that was frozen: it is answered from for ever under a path of its own. */
export interface FrozenRelease {
  readonly id: string;
  /** The day that is today in it. */
  readonly date: string;
  readonly frozenAt: string;
  readonly codebook: string;
  readonly licence: string;
  readonly citation: string;
  readonly counts: readonly { readonly of: string; readonly count: number }[];
  readonly since: {
    readonly id: string;
    readonly differences: readonly Difference[];
  } | null;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** A release that was frozen, and withdrawn since a person had to be taken out of it. */
export interface WithdrawnRelease {
  readonly id: string;
  /** The day that was today in it. */
  readonly date: string;
  readonly withdrawnOn: string;
  /** The frozen release to cite in its place; null where only the live one is left. */
  readonly next: string | null;
}

/** The frozen releases of this service, the newest first, and which of them a page shows. */
export interface Releases {
  readonly all: readonly FrozenRelease[];
  readonly withdrawn: readonly WithdrawnRelease[];
  /** Null where the page is live. */
  readonly shown: FrozenRelease | null;
}

export const NO_RELEASES: Releases = { all: [], withdrawn: [], shown: null };

/** The path under which a frozen release stands. */
export const releasePath = (id: string): string => `/r/${id}`;

/** The path before all others of a page: that of the frozen release it shows, or none. */
export const baseOf = ({ shown }: Releases): string => (shown ? releasePath(shown.id) : "");

/** The path of a release if it is frozen here. */
export const frozenPath = ({ all }: Releases, id: string): string | null =>
  all.some((release) => release.id === id) ? releasePath(id) : null;

/** The heading under which differences of a reason stand, and what it means. */
export const REASONS = [
  ["law", "releases.law", "releases.lawMeans"],
  ["case", "releases.case", "releases.caseMeans"],
  ["treaty", "releases.treaty", "releases.treatyMeans"],
  ["recorded", "releases.recorded", "releases.recordedMeans"],
  ["correction", "releases.correction", "releases.correctionMeans"],
  ["review", "releases.review", "releases.reviewMeans"],
  ["method", "releases.method", "releases.methodMeans"],
] as const satisfies readonly (readonly [Difference["reason"], MessageKey, MessageKey])[];
