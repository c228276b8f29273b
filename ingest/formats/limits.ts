/**
 * How large and how deep a file may be that somebody brings, so that none can take the memory or the time
 * of a run. Each is far above what a law or a file of the atlas needs.
 */
export const FILE_LIMITS = {
  /** Bytes of a YAML file. */
  yamlBytes: 1 << 20,
  /** Bytes of a text of a law. */
  textBytes: 16 << 20,
  /** Bytes of a table that is read row by row. */
  tableBytes: 2 ** 31,
  /** Files in a packed one, and bytes of all of them unpacked. */
  packed: 1_000,
  unpackedBytes: 64 << 20,
  /** Bytes of all texts of a folder. */
  allTextBytes: 256 << 20,
  /** Bytes of a page of HTML, which takes many times as much while it is read. */
  pageBytes: 4 << 20,
  /** Elements of a page of HTML; a parser makes more of them than a page writes. */
  elements: 200_000,
  /** Bytes of what is read of a DOCX once it is unpacked. */
  documentBytes: 32 << 20,
  /** Lists and maps inside one another, or elements of XML. */
  depth: 100,
  /** Entries of one list or map of YAML. */
  entries: 10_000,
  /** Uses of the anchors of a YAML file, counted with what they hold. */
  aliases: 100,
  /** Characters of one row of a table. */
  csvRecord: 1 << 20,
  /** Sections of one law. */
  sections: 5_000,
  /** Characters of the heading or number of a section. */
  heading: 1_000,
} as const;

/** `16 MiB` */
export const showBytes = (bytes: number): string =>
  bytes >= 1 << 20 ? `${Math.round(bytes / (1 << 20))} MiB` : `${Math.round(bytes / 1024)} KiB`;
