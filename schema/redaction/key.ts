import { createHmac } from "node:crypto";

/** The setting that holds the key; it stands nowhere in the repository. */
export const KEY_SETTING = "LAWDRIFT_REDACTION_KEY";
/** A shorter key could be guessed, and with it the names. */
const LEAST = 32;
/** How to make one. */
export const MAKE_KEY = `export ${KEY_SETTING}="$(openssl rand -hex 32)"`;

/** The key cannot be used; the message says why and what to do. */
export class BadRedactionKey extends Error {
  override readonly name = "BadRedactionKey";
}

/** The key with which names and ids that were taken out are hashed; undefined where none is set. */
export function redactionKey(environment: NodeJS.ProcessEnv): string | undefined {
  const key = environment[KEY_SETTING]?.trim();
  if (key === undefined || key === "") return undefined;
  if (key.length < LEAST)
    throw new BadRedactionKey(
      `${KEY_SETTING} has ${key.length} characters, at least ${LEAST} are needed: ${MAKE_KEY}`,
    );
  return key;
}

/** What is hashed, so that the hash of a word is never that of an id. */
type Kind = "id" | "word" | "key";

/** The start of the HMAC-SHA-256: nobody without the key can try names against it. */
const keyed = (key: string, kind: Kind, text: string): string =>
  createHmac("sha256", key).update(`${kind}\0${text}`).digest("hex").slice(0, 32);

/** By which key hashes were made: a text of which nobody without it can say that it fits. */
export const keyMark = (key: string): string => keyed(key, "key", "").slice(0, 16);

/** The hash of one word of a name. */
export const wordHash = (key: string, word: string): string => keyed(key, "word", word);

/** The hash of an id that was withdrawn. */
export const withdrawnIdHash = (key: string, id: string): string => `hmac-${keyed(key, "id", id)}`;
