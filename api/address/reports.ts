import { z } from "zod";
import type { Reports } from "../../schema/http/reports.ts";
import { BadSetting } from "./settings.ts";

const mailbox = z.email();

/** A web address that can be handed out: https, without a password in it or a place within a page. */
function webAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || url.hash !== "")
    return null;
  return url.href;
}

/** Where the code is, as package.json says it: an address, or one within an object; null if it can be no link. */
function repositoryPage(repository: unknown): string | null {
  const written =
    typeof repository === "string" ? repository : (repository as { url?: unknown } | null)?.url;
  return typeof written === "string"
    ? webAddress(written.replace(/^git\+/, "").replace(/\.git$/, ""))
    : null;
}

/**
 * Where errors are reported, from `LAWDRIFT_REPORTS`; without it the page of the repository, and null where there
 * is none. BadSetting if the setting is neither a mail address nor an https address.
 */
export function reportsIn(environment: NodeJS.ProcessEnv, repository?: unknown): Reports | null {
  const setting = environment["LAWDRIFT_REPORTS"]?.trim() ?? "";
  if (setting === "") {
    const page = repositoryPage(repository ?? null);
    return page === null ? null : { by: "page", to: page };
  }
  if (mailbox.safeParse(setting).success) return { by: "mail", to: setting };
  const tracker = webAddress(setting);
  if (tracker !== null) return { by: "tracker", to: tracker };
  throw new BadSetting(
    `LAWDRIFT_REPORTS must be a mail address or the https address of a tracker's form, such as errors@example.org or https://example.org/issues/new, not ${setting}`,
  );
}
