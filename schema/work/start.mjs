// What a worker thread starts with, in plain JavaScript: only then it can read TypeScript.
import { register } from "tsx/esm/api";

register();

/** Does the work of a module, and gives back what came of it or how it failed. */
export default async function start({ module, input }) {
  try {
    const { work } = await import(module);
    return { done: await work(input) };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failed: { name, message, stack } };
  }
}
