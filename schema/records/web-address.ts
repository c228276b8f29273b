import { z } from "zod";

/** An address of the web, as a link may lead to: of any other scheme a reader's browser could run it. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: ({ input }) =>
    `an address has to start with https:// or http://${input === undefined ? "" : `, not ${JSON.stringify(input)}`}`,
});

/** The same for what a store holds, however it came there; undefined where it is none. */
export const webAddress = (text: string | null | undefined): string | undefined =>
  typeof text === "string" && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
