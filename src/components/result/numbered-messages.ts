/** How many numbered lines each list of the result messages has; the lines are keys "1", "2" and so on. */
export const LINES = {
  "today.tier.NONE": 1,
  "today.tier.ROUTINE": 2,
  "today.tier.INCOMPLETE": 2,
  "today.tier.WITHIN_DAYS": 2,
  "today.tier.SAME_DAY": 3,
  "today.tier.EMERGENCY": 2,
  "help.now": 6,
  "help.soon": 3,
  "emergency.do": 3,
  about: 4,
} as const;

/** The message keys of a numbered list, in order. */
export function lineKeys<List extends keyof typeof LINES>(list: List): `${List}.${number}`[] {
  return Array.from({ length: LINES[list] }, (_, index): `${List}.${number}` => `${list}.${index + 1}`);
}
