import { all, any, certain, fact, number, says } from "../condition";
import type { GearCheck } from "./gear-check";

const CAUSE = "CAUSE-BRA";
const WEARS_OR_WANTS_ONE = says("Q-BRA", "sports-bra", "everyday-bra", "none-would-like");

/** Fit checks of a running bra (clinical content 5.1). Each ticked fault belongs to one check, so none counts twice. */
export const BRA_CHECKS: readonly GearCheck[] = [
  {
    id: "BRA-BAND-RIDE",
    cause: CAUSE,
    when: says("Q-BRA-FIT", "band-rides-up"),
    fix: "Try a smaller band with a bigger cup, until the band stays level when both arms go up.",
    grade: "fit criteria in a study of wearers; numbers from fitting practice",
  },
  {
    id: "BRA-BAND-2F",
    cause: CAUSE,
    when: says("Q-BRA-FIT", "band-too-tight"),
    fix: "Move the hook or go up a band size: two flat fingers should fit under the band, and a full breath.",
    grade: "fitting practice",
  },
  {
    id: "BRA-CUP",
    cause: CAUSE,
    when: says("Q-BRA-FIT", "bulging", "cup-gaps"),
    fix: "Change the cup: bigger if it bulges over, smaller if it gaps or wrinkles.",
    grade: "fit criteria in a study of wearers",
  },
  {
    id: "BRA-STRAP",
    cause: CAUSE,
    when: says("Q-BRA-FIT", "straps-dig-or-slip", "support-gone-without-straps"),
    fix: "Let the band carry the weight: firmer band, matching cup, and wide vertical straps from a D cup.",
    grade: "strap studies, and fitting practice",
  },
  {
    id: "BRA-WIRE",
    cause: CAUSE,
    when: says("Q-BRA-FIT", "wire-off", "centre-lifts"),
    fix: "Choose another size or shape: the wire lies on the ribs and the centre flat on the breastbone.",
    grade: "fitting practice",
  },
  {
    id: "BRA-BOUNCE",
    cause: CAUSE,
    when: any(number("Q-BRA-MOVE.movement", { from: 4 }), number("Q-BRA-MOVE.discomfort", { from: 3 })),
    fix: "Look for more support: separate cups plus compression, a high neckline, an adjustable band.",
    grade: "expert view",
  },
  {
    id: "BRA-STYLE",
    cause: CAUSE,
    when: any(
      says("Q-BRA", "everyday-bra", "none-would-like"),
      all(
        says("Q-BRA-SPEC.type", "compression"),
        fact("cup", { from: 4 }),
        number("Q-BRA-MOVE.movement", { from: 4 }),
      ),
    ),
    fix: "Run in a sports bra; from a D cup, one with separate cups or a combination, made for high impact.",
    grade: "movement studies of styles, and expert view",
  },
  {
    id: "BRA-AGE",
    cause: CAUSE,
    when: any(
      number("Q-BRA-SPEC.age-months", { from: 13 }),
      certain(says("Q-BRA-FIT", "tightest-hook-or-stretched")),
    ),
    fix: "Replace it: lost stretch is the real test, about a year of regular use the reminder.",
    grade: "expert view; no good source for a number",
  },
  {
    id: "BRA-CHANGE",
    cause: CAUSE,
    when: all(
      WEARS_OR_WANTS_ONE,
      any(says("Q-BRA-SPEC.size-changed", true), certain(says("Q-OTHER", "pregnant", "post-partum"))),
    ),
    fix: "Fit again: size changes with weight, pregnancy and the change of life.",
    grade: "fitting practice",
  },
];
