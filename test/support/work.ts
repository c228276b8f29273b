import { StoreUnavailable } from "../../schema/graph/errors.ts";

/** What a piece of work of the tests is to do. */
export type Deed = "give" | "wait" | "fail" | "hang" | "die" | "grow";

/** Work that goes as it is told to; done in a thread or process of its own. */
export async function work(deed: Deed): Promise<string> {
  if (deed === "fail") throw new StoreUnavailable("as it was told to");
  if (deed === "die") process.exit(3);
  if (deed === "wait") await new Promise((resolve) => setTimeout(resolve, 500));
  if (deed === "hang") for (;;);
  if (deed === "grow") for (const kept: string[][] = []; ; ) kept.push(new Array(100_000).fill(""));
  return "given";
}
