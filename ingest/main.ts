import { ingestCommand } from "./command.ts";

await ingestCommand().parseAsync();
