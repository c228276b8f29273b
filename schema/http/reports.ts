/** Where readers report an error: a mailbox, a tracker that takes a title and a text, or a page that takes neither. */
export interface Reports {
  readonly by: "mail" | "tracker" | "page";
  readonly to: string;
}
