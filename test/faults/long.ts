/** Whether faults are tried often, as `npm run test:faults` does, or a few times, as every run of the tests. */
const LONG = process.env["LAWDRIFT_FAULTS"] === "long";

/** How often something is tried. */
export const times = (few: number, many: number): number => (LONG ? many : few);

/** The seed of what is drawn at random; a failure is seen again with the same. */
export const SEED = Number(process.env["LAWDRIFT_FAULTS_SEED"] ?? 16);
