import { readdirSync } from "node:fs";
import { createMcpHandler, Server } from "@modelcontextprotocol/server";
import type { Logger } from "pino";
import { z } from "zod";
import manifest from "../../package.json" with { type: "json" };
import { type AskGraphql, call, ToolError } from "./call.ts";
import type { Tool } from "./tool.ts";

const HERE = new URL("./tools/", import.meta.url);

/** Every tool of the folder, by its name. */
export const tools: ReadonlyMap<string, Tool> = new Map(
  await Promise.all(
    readdirSync(HERE)
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map(async (file) => {
        const { default: tool } = (await import(new URL(file, HERE).href)) as { default: Tool };
        return [tool.name, tool] as const;
      }),
  ),
);

const INSTRUCTIONS =
  "Lawdrift: national cybercrime laws, people charged under them, and treaties that make other states help. Read only. Each answer names its release, sources, and what it must not be taken for (`cautions`): say these along. What is null or not listed is not on file, never no or zero. `cut` names lists that are longer than shown.";

const listed = [...tools.values()].map(({ name, title, description, input }) => ({
  name,
  title,
  description,
  inputSchema: z.toJSONSchema(input, { io: "input" }) as { type: "object" },
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
}));

const failed = (text: string) => ({ isError: true, content: [{ type: "text" as const, text }] });

/** The service for programs, as a fetch handler that keeps nothing between requests. */
export function createMcp(ask: AskGraphql, logger: Logger) {
  const serverFor = (): Server => {
    const server = new Server(
      { name: "lawdrift", version: manifest.version },
      { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
    );
    server.setRequestHandler("tools/list", () => ({ tools: listed }));
    server.setRequestHandler("tools/call", async ({ params }, { mcpReq }) => {
      const tool = tools.get(params.name);
      if (!tool)
        return failed(
          `UNKNOWN_TOOL\nname: no tool is called ${JSON.stringify(params.name.slice(0, 100))}; one of ${[...tools.keys()].join(", ")}`,
        );
      try {
        const answer = await call(tool, params.arguments, ask, mcpReq.signal);
        return {
          content: [{ type: "text", text: JSON.stringify(answer) }],
          structuredContent: answer,
        };
      } catch (error) {
        if (error instanceof ToolError) return failed(error.message);
        logger.error({ err: error, tool: tool.name }, "unexpected error");
        return failed("INTERNAL_SERVER_ERROR: internal error (logged)");
      }
    });
    return server;
  };
  return createMcpHandler(serverFor);
}
