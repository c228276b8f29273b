import type { Reports } from "../../schema/http/reports.ts";

/** The address that begins a report; what the record is stands in it already. */
export function reportAddress(
  { by, to }: Reports,
  { title, text }: { readonly title: string; readonly text: string },
): string {
  if (by === "page") return to;
  if (by === "mail")
    // RFC 6068: a space is %20, and a line ends by CRLF.
    return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const address = new URL(to);
  address.searchParams.set("title", title);
  address.searchParams.set("body", text);
  return address.href;
}
