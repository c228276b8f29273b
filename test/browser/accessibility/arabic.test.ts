import { describe } from "vitest";
import { testEveryPageIn } from "./every-page.ts";

describe("axe finds nothing in Arabic", () => testEveryPageIn("ar"));
