import { importCommand } from "./import.ts";

await (await importCommand()).parseAsync();
