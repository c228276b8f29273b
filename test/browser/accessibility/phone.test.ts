import { describe } from "vitest";
import { PHONE } from "../site.ts";
import { testEveryPage } from "./every-page.ts";

describe("axe finds nothing on a phone", () => testEveryPage({ viewport: PHONE }));
