import type { Component } from "./component";

const beyond = { label: "beyond" } as const;

/** What we added to the seed; shown as such. */
export const DERIVED_COMPONENTS: readonly Component[] = [
  {
    ...beyond,
    id: "DER-PACK-FIT",
    name: "Fit, load and straps of the pack",
    parent: "PREV-GEAR",
    place: "gear",
    trigger: "Pack as a cause, or a pack check that failed",
    benefits: [],
    delivers: [],
  },
  {
    ...beyond,
    id: "DER-BREATHING",
    name: "Belly and paced breathing",
    place: "home",
    trigger: "Chest breathing",
    benefits: [],
    delivers: ["EX-DIAPH", "EX-RHYTHM"],
  },
  {
    ...beyond,
    id: "DER-LOAD",
    name: "Less running for a week, then up by steps",
    place: "text",
    trigger: "Worst pain 4 or more, a jump in weekly minutes, or RESTRICTED",
    benefits: [],
    delivers: [],
  },
  {
    ...beyond,
    id: "DER-CADENCE",
    name: "Step rate",
    place: "form-cue",
    trigger: "Only when over-striding or a heavy bounce was seen",
    benefits: [],
    delivers: ["EX-CUE-CADENCE"],
  },
  {
    ...beyond,
    id: "DER-DESK-BREAKS",
    name: "Breaks from sitting",
    place: "text",
    trigger: "6 hours a day or more of sitting or screens",
    benefits: [],
    delivers: ["EX-TROT-SEAT", "EX-TEXT-CHAIR"],
  },
  {
    ...beyond,
    id: "DER-NECK",
    name: "Deep neck muscles",
    place: "home",
    trigger: "Head too far forward",
    benefits: [],
    delivers: ["EX-CHINNOD"],
  },
];
