import { any, fact, says } from "../condition";
import { BRA_CHECKS } from "../gear/bra-checks";
import { PACK_CHECKS } from "../gear/pack-checks";
import type { Cause, EvidenceItem, ParentCause } from "./cause";

const COMMON = { version: 1, label: "seed", parent: "CAUSE-GEAR", ease: 0 } as const;
const PACK = { ...COMMON, weighing: "pack" } as const;
const PACK_MECHANISMS = ["MECH-PACK-BOUNCE", "MECH-GEAR-MECHANICS", "MECH-GEAR-FATIGUE"] as const;

export const GEAR_PARENT: ParentCause = { id: "CAUSE-GEAR", version: 1, label: "seed", name: "Gear" };

const BRA_HABITS = new Set(["BRA-BOUNCE", "BRA-STYLE", "BRA-AGE", "BRA-CHANGE"]);
const BRA_ADDITIONS = new Set(["BRA-AGE", "BRA-CHANGE"]);
/** One item per fit check: two that fail are two faults. */
const BRA_ITEMS: readonly EvidenceItem[] = BRA_CHECKS.map(({ id, when }) => ({
  kind: BRA_HABITS.has(id) ? "R" : "O",
  when,
  ...(BRA_ADDITIONS.has(id) ? { additional: true as const } : {}),
}));

const TRACKS_THE_PACK: EvidenceItem = {
  kind: "T",
  when: any(says("Q-PACK-LINK", "only-with", "worse-with"), says("Q-WHENRUN", "only-with-pack")),
  additional: true,
};

/** Gear (clinical content 1.4, 5.1, 5.2). */
export const GEAR_CAUSES: readonly Cause[] = [
  {
    ...COMMON,
    id: "CAUSE-BRA",
    grade: "C",
    name: "Support of the running bra",
    weighing: "bra",
    mechanisms: ["MECH-BRA", "MECH-GEAR-MECHANICS", "MECH-GEAR-FATIGUE"],
    items: [
      ...BRA_ITEMS,
      {
        kind: "T",
        when: any(says("Q-BRA-LINK", "worse-in-this-one"), says("Q-WHENRUN", "some-bras")),
        additional: true,
      },
    ],
    declined: says("Q-BRA", "prefer-not-to-say"),
  },
  {
    ...PACK,
    id: "CAUSE-PACK-LOOSE",
    grade: "C",
    name: "A pack or vest that moves",
    mechanisms: PACK_MECHANISMS,
    items: [{ kind: "O", when: check("PACK-BOUNCE") }, TRACKS_THE_PACK],
  },
  {
    ...PACK,
    id: "CAUSE-PACK-HEAVY",
    grade: "B",
    name: "A heavy pack or vest",
    mechanisms: PACK_MECHANISMS,
    items: [
      { kind: "O", when: fact("load-percent", { from: 10 }) },
      { kind: "R", when: fact("load-percent", { from: 5, below: 10 }) },
      { kind: "R", when: check("PACK-JUMP"), additional: true },
      TRACKS_THE_PACK,
    ],
  },
  {
    ...PACK,
    id: "CAUSE-PACK-ADJUST",
    grade: "C",
    name: "A pack or vest that is not set up for you",
    mechanisms: PACK_MECHANISMS,
    items: [
      {
        kind: "O",
        when: says("Q-PACK-ADJ", "none-fitted", "never-adjusted", "hard-to-breathe", "wrong-size"),
      },
      { kind: "O", when: check("PACK-PRESS") },
      {
        kind: "O",
        when: says("Q-PACK-FIT", "load-low", "two-fingers-no", "torso-mismatch", "one-sided"),
        additional: true,
      },
      { kind: "R", when: check("PACK-HAND"), additional: true },
      TRACKS_THE_PACK,
    ],
  },
];

function check(id: string) {
  const found = PACK_CHECKS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no gear check ${id}`);
  return found.when;
}
