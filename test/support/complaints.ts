import type { Issue } from "../../ingest/issues.ts";
import { run } from "../../ingest/run.ts";
import { type Edit, editedFixture, lineOf } from "./fixture.ts";

/** What a dry run says of the fixture with some places changed. */
export async function complaintsAbout(...edits: Edit[]): Promise<Issue[]> {
  const { issues } = await run({ sources: [], atlas: editedFixture(...edits) });
  return [...issues];
}

/** The complaints, and the line on which a text of a changed file stands. */
export async function complaintsAt(file: string, at: string, ...edits: Edit[]) {
  const folder = editedFixture(...edits);
  const { issues } = await run({ sources: [], atlas: folder });
  return { issues, line: lineOf(folder, file, at) };
}
