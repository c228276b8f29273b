import type { AbuseQuery } from "../../generated/queries.ts";
import type { Words } from "../../words/words.ts";

export type Abuse = AbuseQuery["abuse"];

export const abuseDescription = (
  { cases, people, flows, provisionUnknown }: Abuse,
  words: Words,
): string => {
  const convicted = flows.filter(({ outcome }) => outcome === "convicted");
  const [most] = [...convicted]
    .filter(({ offence }) => offence !== null)
    .sort((a, b) => b.cases - a.cases);
  return [
    words("abuse.description", { cases, people, unknown: provisionUnknown }),
    most?.offence ? words("abuse.most", { offence: most.offence.label, cases: most.cases }) : "",
  ]
    .filter(Boolean)
    .join(" ");
};
