import { type Attacker, pick } from "../attacker.ts";

const HEAVY = [
  "race.png",
  "map.png",
  "compare.svg",
  "prison-for-words.png",
  "spread.png",
  "abuse.svg",
];

/** Pictures that were never drawn before. */
export const attack: Attacker = (target) => {
  const width = 320 + Math.floor(target.random() * 1_200);
  return target.send(
    `/charts/${pick(target, HEAVY)}?width=${width}&lang=${pick(target, ["en", "ar", "zh"])}`,
  );
};
