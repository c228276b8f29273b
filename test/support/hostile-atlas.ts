import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { FIXTURE } from "./fixture.ts";

/** What runs, asks another host or breaks a document wherever text is taken for markup. */
export const HOSTILE =
  `</title></script></style></textarea><script>alert(1)</script>` +
  `<img src=https://evil.example/x onerror=alert(2)><svg onload=alert(3)>` +
  `" onmouseover="alert(4)" x='' autofocus onfocus=alert(5) ]]> --> &lt;b&gt; {0} \${7*7} \u2028 javascript:alert(6)`;

/** Fields of free text, in whatever record they stand. */
const FREE = new Set([
  ...["title", "originalTitle", "publisher", "note", "claimedBy", "summary", "applies", "about"],
  ...["says", "pinpoint", "gist", "demand", "reference", "depositary", "court", "evidenceNote"],
  ...[
    "because",
    "territory",
    "fineNote",
    "number",
    "namedTerm",
    "topicNote",
    "shortTitle",
    "publicName",
  ],
]);

function made(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : "";
      if (!FREE.has(name)) return;
      // A clause of a treaty that applies another one's has a form of its own.
      if (name === "applies" && isScalar(value) && /^[a-z0-9-]+#/.test(String(value.value))) return;
      if (isScalar(value) && typeof value.value === "string") value.value += ` ${HOSTILE}`;
    },
  });
  // An address of the web may hold what ends an attribute.
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") return;
      if (key.value === "officialUrl" || key.value === "url")
        value.value += `?x="onmouseover="alert(7)"<script>alert(8)</script>'`;
    },
  });
  if (!isMap(document.contents) && !isSeq(document.contents)) return text;
  return document.toString();
}

/** Fills a folder with the fixture, with hostile text in every field of free text, and in every address. */
export function hostileAtlas(folder: string): string {
  cpSync(FIXTURE, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (name.endsWith(".yaml") && statSync(path).isFile())
      writeFileSync(path, made(readFileSync(path, "utf8")));
  }
  return folder;
}
