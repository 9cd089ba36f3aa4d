import { number, says } from "../condition";
import type { Cause, ParentCause } from "./cause";

const SEEN_BY_OTHERS = says("Q-FORM.source", "coach", "video", "clinician");
const LONG_DESK = { kind: "R", when: number("Q-DESK", { from: 6 }) } as const;
const COMMON = { version: 1, label: "seed", parent: "CAUSE-POSTURE", ease: 1, weighing: "standard" } as const;

export const POSTURE_PARENT: ParentCause = {
  id: "CAUSE-POSTURE",
  version: 1,
  label: "seed",
  name: "Running posture",
};

export const POSTURE_CAUSES: readonly Cause[] = [
  {
    ...COMMON,
    id: "CAUSE-POSTURE-SLOUCH",
    grade: "C",
    name: "Slouching while running",
    mechanisms: ["MECH-SLUMP"],
    items: [
      { kind: "O", when: says("Q-FORM.seen", "slouch"), sufficient: SEEN_BY_OTHERS },
      { kind: "O", when: says("Q-WHENRUN", "last-third-or-tired") },
      LONG_DESK,
      { kind: "O", when: says("Q-FORM.seen", "waist-bend"), sufficient: SEEN_BY_OTHERS },
    ],
  },
  {
    ...COMMON,
    id: "CAUSE-POSTURE-ROUNDED",
    grade: "C",
    name: "Shoulders rolled forward",
    mechanisms: ["MECH-SLUMP"],
    items: [
      { kind: "O", when: says("Q-FORM.seen", "shoulders-forward"), sufficient: SEEN_BY_OTHERS },
      { kind: "O", when: says("Q-CHEST.test", "one", "neither") },
    ],
  },
  {
    ...COMMON,
    id: "CAUSE-POSTURE-FWDHEAD",
    grade: "C",
    name: "Head held forward",
    mechanisms: ["MECH-FWDHEAD"],
    items: [
      { kind: "O", when: says("Q-FORM.seen", "chin-forward"), sufficient: SEEN_BY_OTHERS },
      { kind: "O", when: says("Q-WALLHEAD", "with-effort", "no") },
      LONG_DESK,
      {
        kind: "R",
        when: says("Q-LOC", "base-of-neck", "top-of-shoulder-left", "top-of-shoulder-right"),
      },
    ],
  },
];
