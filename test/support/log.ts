import { type Logger, pino } from "pino";

/** A logger that keeps what it is told, as text. */
export function keptLog(): { logger: Logger; text(): string } {
  const lines: string[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  return { logger, text: () => lines.join("") };
}
