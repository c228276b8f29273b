import type { Reports } from "../../schema/http/reports.ts";
import { useReleases } from "../address/frozen-context.ts";
import type { Place } from "../address/place.ts";
import { baseOf } from "../address/release-paths.ts";
import { reportAddress } from "../address/report.ts";
import { useMessages } from "../i18n/locale.tsx";

/** Under a record: a report that names it, its page and the release, to be completed by the reader. */
export const ReportError = ({
  record,
  release,
  place,
  reports,
}: {
  /** The id of the record. */
  record: string;
  release: string | undefined;
  place: Place;
  reports: Reports;
}) => {
  const t = useMessages();
  const page = `${place.address}${baseOf(useReleases())}${place.path}`;
  // Put together here: in a right-to-left language a message would add invisible signs around its values.
  const lines = [
    `${t("report.record")}${t("list.colon")}${record}`,
    `${t("report.page")}${t("list.colon")}${page}`,
    ...(release ? [`${t("report.release")}${t("list.colon")}${release}`] : []),
    "",
    `${t("report.what")}${t("list.colon")}`,
    "",
  ];
  const title = `${t("report.link")}${t("list.colon")}${record}`;
  return (
    <p class="report">
      <a href={reportAddress(reports, { title, text: lines.join("\n") })} rel="noreferrer">
        {t("report.link")}
      </a>
    </p>
  );
};
