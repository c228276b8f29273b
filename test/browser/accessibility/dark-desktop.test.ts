import { describe } from "vitest";
import { DESKTOP } from "../site.ts";
import { testColoursOfEveryPage } from "./every-page.ts";

describe("axe finds no bad colour in the dark on a desktop", () =>
  testColoursOfEveryPage({ viewport: DESKTOP }));
