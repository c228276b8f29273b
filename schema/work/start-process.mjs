// What a process starts with that does one piece of work for another and ends.
import start from "./start.mjs";

// Nobody is left to do it for.
process.on("disconnect", () => process.exit(1));
process.once("message", async (task) => {
  const outcome = await start(task);
  process.send(outcome, () => process.exit(0));
});
