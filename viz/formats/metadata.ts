import { print } from "graphql";
import { chartAddress, oembedAddress } from "../address/charts.ts";
import { baseOf, frozenPath, type Releases } from "../address/release-paths.ts";
import { referenceTo } from "../figure/citation.ts";
import { frameHeight, PHONE } from "../figure/frame-height.ts";
import { ChartMetaDocument } from "../generated/queries.ts";
import { creditLine } from "../i18n/release.ts";
import type { Format } from "./format.ts";
import { headings, text } from "./json.ts";
import { alonePicture } from "./picture.ts";
import { inFormat, type RenderedChart, sourcesAddress } from "./render.ts";

/** The address at which the chart stays as its release has it; null where that is not frozen. */
function frozenAddress({ definition, shown, query, address }: RenderedChart, releases: Releases) {
  const path = frozenPath(releases, shown.release);
  const root = address.slice(0, address.length - baseOf(releases).length);
  return path && chartAddress(`${root}${path}`, definition.name, "html", query);
}

/** What has to be known to use a chart rightly: what it says, how sure, from where, by which query. */
export const metadata = (endings: () => readonly string[]): Format => ({
  ending: "metadata.json",
  type: "application/json; charset=utf-8",
  async give(made: RenderedChart, { ask, releases }) {
    const { definition, shown, appearance, t, query, address } = made;
    const { meta } = await ask(ChartMetaDocument, {});
    const { width, height } = alonePicture(made);
    const page = inFormat(made, "html");
    return text({
      chart: definition.name,
      title: shown.title,
      description: shown.description,
      language: appearance.lang,
      sure: shown.certainty,
      caution: shown.caution,
      asked: shown.subtitle ?? null,
      release: shown.release,
      frozen: frozenAddress(made, releases),
      licence: meta.licence,
      citation: meta.citation,
      reference: referenceTo(shown, t),
      credit: creditLine(shown.release, t, shown.title),
      sources: {
        list: sourcesAddress(made),
        behindTheChart: shown.sources ?? null,
        inTheRelease: meta.counts.find(({ of }) => of === "Source")?.count ?? null,
      },
      columns: headings(shown.columns),
      rows: shown.rows.length,
      size: { width, height },
      frame: {
        width,
        height: frameHeight(shown, t, width),
        phone: { width: PHONE, height: frameHeight(shown, t, PHONE) },
      },
      options: Object.fromEntries(query),
      page: `${address}${shown.page ?? "/"}`,
      links: {
        ...Object.fromEntries(endings().map((ending) => [ending, inFormat(made, ending)])),
        oembed: oembedAddress(address, page),
      },
      query: {
        endpoint: `${address}/graphql`,
        document: print(shown.document),
        variables: shown.variables,
      },
    });
  },
});
