import { describe } from "vitest";
import { DESKTOP } from "../site.ts";
import { testEveryPage } from "./every-page.ts";

describe("axe finds nothing in Arabic", () => testEveryPage({ viewport: DESKTOP }, "ar"));
