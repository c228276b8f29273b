import { z } from "zod";
import { CaseEntry } from "./case.ts";
import { PowerEntry, SafeguardEntry } from "./coding.ts";
import { IndicatorEntry } from "./indicator.ts";
import { Iso3 } from "./jurisdiction.ts";
import { LawEntry } from "./law.ts";
import { NotPunishedEntry } from "./not-punished.ts";
import { Source } from "./source.ts";

/** Everything the atlas knows of one jurisdiction: one file. */
export const JurisdictionFile = z
  .strictObject({
    jurisdiction: Iso3,
    sources: z
      .record(
        z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]*$/, "a source name has small letters, digits and hyphens"),
        Source,
      )
      .meta({
        description: "The sources of this file, each under a short name by which facts cite it",
      }),
    laws: z.array(LawEntry).default([]),
    powers: z.array(PowerEntry).default([]).meta({ description: "Who authorises which power" }),
    safeguards: z.array(SafeguardEntry).default([]).meta({
      description: "Which safeguards the law gives. What is not listed is not researched",
    }),
    notPunished: z.array(NotPunishedEntry).default([]).meta({
      description:
        "Offences that the law is known not to punish at all, by a source that says so. What is neither listed nor punished by a provision is not known",
    }),
    cases: z.array(CaseEntry).default([]),
    indicators: z.array(IndicatorEntry).default([]).meta({
      description:
        "Ratings of the jurisdiction that others publish. They are shown with their source and licence, and no measure counts them",
    }),
  })
  .meta({
    title: "Lawdrift jurisdiction",
    description:
      "Laws, powers, safeguards and cases of one jurisdiction, each fact with its source",
  });
export type JurisdictionFile = z.infer<typeof JurisdictionFile>;
