import { idHash, retiredKey } from "../../../schema/graph/keys.ts";
import type { Node } from "../../../schema/graph/nodes.ts";
import { redactionKey, withdrawnIdHash } from "../../../schema/redaction/key.ts";
import type { Context } from "../context.ts";

/** What became of an id; one that was withdrawn is recognised only by a server that has the key. */
export async function retiredRow(
  id: string,
  { loaders }: Pick<Context, "loaders">,
): Promise<Node<"RetiredId"> | null> {
  const key = redactionKey(process.env);
  const hashes = [idHash(id), ...(key === undefined ? [] : [withdrawnIdHash(key, id)])];
  const rows = await loaders.node("RetiredId").loadMany(hashes.map(retiredKey));
  return rows.find((row) => row !== null) ?? null;
}
