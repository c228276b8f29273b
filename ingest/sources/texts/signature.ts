/** What a file is by its first bytes, whatever its name says; undefined for text. */
export function binaryKind(bytes: Buffer): string | undefined {
  const start = bytes.toString("latin1", 0, 8);
  if (start.startsWith("%PDF-")) return "a PDF";
  if (start.startsWith("PK\x03\x04")) return "a ZIP archive, as DOCX and ODT are";
  if (start.startsWith("\xD0\xCF\x11\xE0")) return "a DOC of old, or a DOCX that is encrypted";
  if (start.startsWith("{\\rtf")) return "RTF";
  return bytes.subarray(0, 1024).includes(0) ? "no text" : undefined;
}
