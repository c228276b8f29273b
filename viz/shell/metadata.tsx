import type { ChartLink } from "../address/charts.ts";
import type { Place } from "../address/place.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Shown } from "./page.ts";

/** The size that networks show whole, as the charts' `social=og` has it. */
const SIZE = { width: 1200, height: 630 };

/** The chart's picture for a shared link. */
const imageOf = (service: string, { path }: ChartLink): string => {
  const { pathname, searchParams } = new URL(path, service);
  searchParams.set("social", "og");
  return `${service}${pathname.replace(/\.html$/, ".png")}?${searchParams}`;
};

/** Title, sentence and picture for whoever shares a link to the page. */
const OpenGraph = ({ shown, place }: { shown: Shown; place: Place }) => {
  const t = useMessages();
  const { address, path, query } = place;
  const [chart] = shown.charts ?? [];
  const asked = query.toString();
  return (
    <>
      <meta property="og:site_name" content="Lawdrift" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={shown.title} />
      <meta property="og:description" content={shown.description} />
      <meta property="og:url" content={`${address}${path}${asked === "" ? "" : `?${asked}`}`} />
      <meta property="og:locale" content={t.lang} />
      <meta name="twitter:card" content={chart ? "summary_large_image" : "summary"} />
      {chart && (
        <>
          <meta property="og:image" content={imageOf(address, chart)} />
          <meta property="og:image:width" content={`${SIZE.width}`} />
          <meta property="og:image:height" content={`${SIZE.height}`} />
          <meta property="og:image:alt" content={chart.title} />
        </>
      )}
    </>
  );
};

/** What programs that collect references read: the page as a work of one release. */
const Citation = ({ shown, place }: { shown: Shown; place: Place }) => {
  const t = useMessages();
  const { release, title } = shown;
  if (release === undefined) return null;
  const { address, path, query } = place;
  const asked = query.toString();
  return (
    <>
      <meta name="citation_title" content={title} />
      <meta name="citation_author" content="Lawdrift" />
      <meta name="citation_publisher" content="Lawdrift" />
      <meta name="citation_publication_date" content={release.slice(0, 10).replaceAll("-", "/")} />
      <meta name="citation_language" content={t.lang} />
      <meta
        name="citation_public_url"
        content={`${address}${path}${asked === "" ? "" : `?${asked}`}`}
      />
    </>
  );
};

/** In a script nothing is escaped but what could end it. */
const inScript = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** What a page tells programs that read pages: networks, catalogues, and managers of references. */
export const ForMachines = ({ shown, place }: { shown: Shown; place: Place }) => (
  <>
    <OpenGraph shown={shown} place={place} />
    <Citation shown={shown} place={place} />
    {shown.linked?.map((data) => (
      <script
        key={data["@type"]}
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: inScript(data) }}
      />
    ))}
  </>
);
