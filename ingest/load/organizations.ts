import { organizationKey } from "../../schema/graph/keys.ts";
import type { OrganizationEntry } from "../../schema/records/organization.ts";
import type { Graph } from "../graph.ts";

/** The organisation's node, made at its first mention; its id. */
export function loadOrganization(
  graph: Graph,
  { id, name, jurisdiction }: OrganizationEntry,
): string {
  const key = organizationKey(id);
  graph.add("Organization", { id: key, name, jurisdiction });
  return key;
}
