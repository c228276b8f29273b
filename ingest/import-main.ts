import { importCommand } from "./import.ts";

await importCommand().parseAsync();
