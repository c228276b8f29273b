import { z } from "zod";
import { Citations } from "./source.ts";

/** What somebody else measured of a jurisdiction in one year. */
const IndicatorValue = z
  .strictObject({
    year: z.int().min(1700).max(2200),
    value: z.number(),
    low: z.number().optional().meta({ description: "The lower bound that the publisher gives" }),
    high: z.number().optional().meta({ description: "The upper bound that the publisher gives" }),
    label: z.string().min(1).optional().meta({
      description: "What the publisher calls the value, such as Partly Free",
    }),
  })
  .refine(({ value, low = value, high = value }) => low <= value && value <= high, {
    error: "the value is not between its bounds",
  });
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** Which end of its scale is freer, as the publisher says. */
const INDICATOR_DIRECTIONS = ["higher", "lower", "neither"] as const;

/**
 * A rating of a jurisdiction that others publish, year by year. It is shown beside what the atlas knows, and no
 * measure counts it.
 */
export const IndicatorEntry = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9_]+)+$/,
        "the id of an indicator reads publisher-indicator, such as vdem-v2x_rule",
      )
      .meta({ description: "The publisher and its name for the indicator. Never changes" }),
    title: z.string().min(1).meta({ description: "What the publisher calls it" }),
    about: z.string().min(1).optional().meta({
      description: "What it measures, in our own words",
    }),
    least: z.number().optional().meta({ description: "The lowest value that its scale has" }),
    most: z.number().optional().meta({ description: "The highest value that its scale has" }),
    better: z.enum(INDICATOR_DIRECTIONS).meta({
      description: "Which end of the scale is freer, as the publisher says",
    }),
    licence: z.string().min(1).meta({ description: "The terms under which it is published" }),
    values: z
      .array(IndicatorValue)
      .min(1)
      .meta({ description: "One value a year, the oldest first; a year without one is not known" }),
    note: z.string().min(1).optional(),
    sources: Citations,
  })
  .superRefine(({ least = -Infinity, most = Infinity, values }, context) => {
    for (const [index, { year, value }] of values.entries()) {
      const before = values[index - 1]?.year ?? -Infinity;
      if (year <= before)
        context.addIssue({
          code: "custom",
          path: ["values", index, "year"],
          message: `${year} stands after ${before}; write each year once, the oldest first`,
        });
      if (value < least || value > most)
        context.addIssue({
          code: "custom",
          path: ["values", index, "value"],
          message: `${value} is not on the scale from ${least} to ${most}`,
        });
    }
  });
export type IndicatorEntry = z.infer<typeof IndicatorEntry>;

/** `2023:0.41:0.35:0.47:Partly Free`, as a row of the graph has it: what is not known is empty. */
export const writeIndicatorValue = ({ year, value, low, high, label }: IndicatorValue): string =>
  [year, value, low ?? "", high ?? "", label ?? ""].join(":");

/** The same read back. */
export function readIndicatorValue(written: string): IndicatorValue {
  const [year, value, low, high, ...label] = written.split(":");
  return {
    year: Number(year),
    value: Number(value),
    ...(low && { low: Number(low) }),
    ...(high && { high: Number(high) }),
    ...(label.join(":") && { label: label.join(":") }),
  };
}
