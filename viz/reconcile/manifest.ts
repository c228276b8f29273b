import { BATCH } from "./query.ts";
import { TYPES } from "./types.ts";

/** What the service can do, and where; the address is the one at which it was asked. */
export function manifestOf(address: string) {
  const at = (path: string) => ({
    service_url: address,
    service_path: `/reconcile/${path}`,
  });
  return {
    versions: ["0.2"],
    name: "Lawdrift: cybercrime laws, cases and treaties",
    identifierSpace: `${address}/reconcile/view?id=`,
    schemaSpace: `${address}/api/reference/`,
    documentation: `${address}/api`,
    logo: `${address}/favicon.svg`,
    defaultTypes: TYPES.map(({ id, name }) => ({ id, name })),
    view: { url: `${address}/reconcile/view?id={{id}}` },
    preview: { url: `${address}/reconcile/preview?id={{id}}`, width: 420, height: 180 },
    suggest: {
      entity: at("suggest/entity"),
      type: at("suggest/type"),
      property: at("suggest/property"),
    },
    extend: {
      propose_properties: at("properties"),
      property_settings: [
        {
          name: "asOf",
          label: "As of",
          type: "text",
          default: "",
          help_text: "For “in force”: the day asked about, YYYY-MM-DD; today if left out.",
        },
      ],
    },
    batchSize: BATCH,
  };
}
