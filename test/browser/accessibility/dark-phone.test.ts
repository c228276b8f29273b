import { describe } from "vitest";
import { PHONE } from "../site.ts";
import { testColoursOfEveryPage } from "./every-page.ts";

describe("axe finds no bad colour in the dark on a phone", () =>
  testColoursOfEveryPage({ viewport: PHONE }));
