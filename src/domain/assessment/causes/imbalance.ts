import { all, any, fact, not, number, says } from "../condition";
import type { Cause, ParentCause } from "./cause";

const COMMON = { version: 1, label: "seed", grade: "C", weighing: "standard" } as const;
const IMBALANCE = { ...COMMON, parent: "CAUSE-IMBALANCE" } as const;

export const IMBALANCE_PARENT: ParentCause = {
  id: "CAUSE-IMBALANCE",
  version: 1,
  label: "seed",
  name: "Strength and mobility out of balance",
};

/** Strength and mobility, breathing and warm-up (clinical content 1.4). */
export const BODY_CAUSES: readonly Cause[] = [
  {
    ...IMBALANCE,
    id: "CAUSE-CORE-WEAK",
    name: "Core strength",
    ease: 3,
    mechanisms: ["MECH-CORE"],
    items: [
      {
        kind: "O",
        when: any(
          number("Q-PLANK", { below: 30 }),
          number("Q-SIDEPLANK.left", { below: 20 }),
          number("Q-SIDEPLANK.right", { below: 20 }),
          fact("side-plank-symmetry-percent", { below: 75 }),
        ),
      },
      { kind: "R", when: number("Q-COREHAB", { below: 1 }) },
    ],
  },
  {
    ...IMBALANCE,
    id: "CAUSE-CHEST-TIGHT",
    name: "Tight chest muscles",
    ease: 2,
    mechanisms: ["MECH-CHEST-PULL", "MECH-CHEST-LENGTH"],
    items: [
      { kind: "O", when: says("Q-CHEST.test", "one", "neither") },
      { kind: "R", when: says("Q-CHEST.tight", true) },
      {
        kind: "R",
        when: all(
          any(number("Q-CD.runs", { below: 1 }), not(says("Q-CD.areas", "chest"))),
          number("Q-DESK", { from: 6 }),
        ),
      },
    ],
  },
  {
    ...IMBALANCE,
    id: "CAUSE-SCAP-WEAK",
    name: "Strength around the shoulder blades",
    ease: 3,
    mechanisms: ["MECH-SCAP"],
    items: [
      { kind: "O", when: says("Q-SCAP.test", "shrug-or-leave-wall", "cannot") },
      { kind: "R", when: says("Q-SCAP.fatigue", "late", "early") },
      { kind: "R", when: number("Q-PULLHAB", { below: 1 }) },
    ],
  },
  {
    ...COMMON,
    id: "CAUSE-BREATH-CHEST",
    name: "Chest breathing",
    ease: 1,
    mechanisms: ["MECH-BREATH-ACCESSORY", "MECH-BREATH-CHRONIC"],
    items: [
      { kind: "O", when: says("Q-BREATH-TEST", "chest") },
      { kind: "R", when: says("Q-BREATH-RUN", "mostly") },
      { kind: "T", when: says("Q-WHENRUN", "hard-breathing") },
    ],
  },
  {
    ...COMMON,
    id: "CAUSE-WARMUP-POOR",
    name: "Short or no warm-up",
    ease: 0,
    mechanisms: ["MECH-WARMUP"],
    items: [
      {
        kind: "R",
        when: any(
          number("Q-WU.runs", { below: 3 }),
          says("Q-WU.kinds", "nothing"),
          all(
            says("Q-WU.kinds", "static-stretches"),
            not(says("Q-WU.kinds", "slow-start", "dynamic-drills")),
          ),
        ),
      },
      { kind: "T", when: says("Q-WHENRUN", "first-10-min") },
    ],
  },
];
