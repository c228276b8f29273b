import { afterAll, beforeAll, expect, it } from "vitest";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { startService } from "../support/mcp.ts";
import { health, say } from "./raw.ts";

const CLIENTS = 100;

const store = fixtureStore(STORE);
let service: Awaited<ReturnType<typeof startService>>;
beforeAll(async () => {
  service = await startService(store());
});
afterAll(() => service.close());

it("a hundred clients who ask long questions at once let in who comes after them before they are answered", async () => {
  const question = (months: number): string => {
    const query = `{ whoMayAsk(jurisdiction: "BVT", months: ${months}) { askers { requesting { id } } } }`;
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  };
  let answered = 0;
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, (_, at) => say(service.server, question(at + 1))),
  );
  const all = clients.map(async ({ said }) => {
    await said;
    answered += 1;
  });
  expect(await health(service.server)).toBe(200);
  expect(answered).toBeLessThan(CLIENTS / 2);
  await Promise.all(all);
  expect(await health(service.server)).toBe(200);
});
