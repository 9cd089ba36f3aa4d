import type { Label } from "@/domain/assessment/assessment";

/** Where a component is delivered. `text`: words only; `gear`: fixes of gear; `parent`: by its children. */
export type ComponentPlace =
  | "relief"
  | "home"
  | "stretch"
  | "warm-up"
  | "cool-down"
  | "form-cue"
  | "gear"
  | "text"
  | "parent";

/** A part of a programme: a seed row (RELIEF-, PREV-) or one that we added (DER-). */
export interface Component {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly parent?: string;
  readonly place: ComponentPlace;
  /** When it is given, in words (clinical content 1.4). */
  readonly trigger: string;
  /** PBEN- ids that say what it is for. */
  readonly benefits: readonly string[];
  /** Exercises and protocols that deliver it, the preferred ones first. */
  readonly delivers: readonly string[];
}

const seed = { label: "seed" } as const;
const beyond = { label: "beyond" } as const;

/** The 8 relief components. None of them answers a cause. */
export const RELIEF_COMPONENTS: readonly Component[] = [
  {
    ...seed,
    id: "RELIEF-STOP-REDUCE",
    name: "Stop or ease off when it comes",
    place: "relief",
    trigger: "Always; the first line of every plan",
    benefits: [],
    delivers: ["REL-STOP"],
  },
  {
    ...seed,
    id: "RELIEF-STRETCH",
    name: "Gentle stretching once stopped",
    place: "cool-down",
    trigger: "Everybody but in HOLD; the neck stretch only for a forward head and full mode",
    benefits: ["PBEN-STRETCH"],
    delivers: ["EX-HUG", "EX-UTLS"],
  },
  {
    ...seed,
    id: "RELIEF-CATCOW",
    name: "Cat-cow",
    place: "home",
    trigger: "Everybody but in HOLD",
    benefits: ["PBEN-CATCOW"],
    delivers: ["EX-CATCOW"],
  },
  {
    ...seed,
    id: "RELIEF-THROT",
    name: "Turning the mid back",
    place: "home",
    trigger: "Everybody but in HOLD",
    benefits: ["PBEN-THROT"],
    delivers: ["EX-OPENBOOK", "EX-TROT-SEAT", "EX-THREAD"],
  },
  {
    ...seed,
    id: "RELIEF-ICE",
    name: "Cold after the run",
    place: "relief",
    trigger: "Began less than 4 weeks ago, or hurts after the run; skin that feels normally",
    benefits: ["PBEN-ICE"],
    delivers: ["REL-ICE"],
  },
  {
    ...seed,
    id: "RELIEF-HEAT",
    name: "Warmth for an old ache",
    place: "relief",
    trigger: "An ache of 6 weeks or more, no injury within 72 hours, skin that feels normally, no fever",
    benefits: ["PBEN-HEAT"],
    delivers: ["REL-HEAT"],
  },
  {
    ...seed,
    id: "RELIEF-REST",
    name: "Rest the area for a day to three",
    place: "text",
    trigger: "Worst pain 6 or more, or pain the next morning",
    benefits: ["PBEN-REST"],
    delivers: [],
  },
  {
    ...seed,
    id: "RELIEF-TEMPORARY",
    name: "Relief is temporary",
    place: "text",
    trigger: "Always; relief is never the whole plan when a cause is present",
    benefits: [],
    delivers: [],
  },
];

/** The 17 prevention components of the seed. */
export const PREVENTION_COMPONENTS: readonly Component[] = [
  {
    ...seed,
    id: "PREV-FORM",
    name: "Running form and posture",
    place: "form-cue",
    trigger: "Any posture cause; offered to everybody",
    benefits: ["PBEN-FORM"],
    delivers: ["EX-CUE-RESET"],
  },
  {
    ...seed,
    id: "PREV-FORM-UPRIGHT",
    name: "Upright posture",
    parent: "PREV-FORM",
    place: "form-cue",
    trigger: "Slouching, or the head too far forward",
    benefits: ["PBEN-FORM"],
    delivers: ["EX-CUE-RESET"],
  },
  {
    ...seed,
    id: "PREV-FORM-ANKLE-LEAN",
    name: "Slight lean from the ankles",
    parent: "PREV-FORM",
    place: "form-cue",
    trigger: "Bending at the waist, leaning back, or slouching",
    benefits: ["PBEN-FORM"],
    delivers: ["EX-CUE-LEAN"],
  },
  {
    ...seed,
    id: "PREV-FORM-RELAX-SHOULDERS",
    name: "Relaxed shoulders",
    parent: "PREV-FORM",
    place: "form-cue",
    trigger: "Shoulders creeping up, rounded shoulders, forward head, or chest breathing",
    benefits: ["PBEN-FORM"],
    delivers: ["EX-CUE-SHAKE"],
  },
  {
    ...seed,
    id: "PREV-FORM-ARM-SWING",
    name: "Gentle arm swing",
    parent: "PREV-FORM",
    place: "form-cue",
    trigger: "Arms crossing, tight fists, or tired between the blades from the arm swing",
    benefits: ["PBEN-FORM"],
    delivers: ["EX-CUE-ARMS"],
  },
  {
    ...seed,
    id: "PREV-STRENGTH",
    name: "Core and upper back strength",
    place: "parent",
    trigger: "Any of its children",
    benefits: [],
    delivers: [],
  },
  {
    ...seed,
    id: "PREV-CORE-STRENGTH",
    name: "Core strength",
    parent: "PREV-STRENGTH",
    place: "home",
    trigger: "Weak core",
    benefits: ["PBEN-CORE-STABILITY", "PBEN-CORE-SUPPORT", "PBEN-CORE-LESS-STRAIN"],
    delivers: ["EX-DEADBUG", "EX-BIRDDOG", "EX-SIDEPLANK", "EX-PLANK", "EX-PALLOF"],
  },
  {
    ...seed,
    id: "PREV-UPPERBACK-STRENGTH",
    name: "Upper back strength",
    parent: "PREV-STRENGTH",
    place: "home",
    trigger: "Weak shoulder-blade muscles, rounded shoulders, or slouching",
    benefits: ["PBEN-UPPER"],
    delivers: [
      "EX-ROW",
      "EX-WALLANGEL",
      "EX-PULLAPART",
      "EX-FACEPULL",
      "EX-SCAPSET",
      "EX-YTW",
      "EX-SERRATUS",
      "EX-LATRAISE",
    ],
  },
  {
    ...seed,
    id: "PREV-FLEX-MOBILITY",
    name: "Flexibility and mobility",
    place: "parent",
    trigger: "Any posture or chest cause; any of its children",
    benefits: ["PBEN-FLEX"],
    delivers: [],
  },
  {
    ...seed,
    id: "PREV-THORACIC-MOBILITY",
    name: "Mid-back mobility",
    parent: "PREV-FLEX-MOBILITY",
    place: "home",
    trigger: "Any posture cause, or less turning of the mid back; for everybody who has no strength work",
    benefits: ["PBEN-THORACIC", "PBEN-FLEX"],
    delivers: [
      "EX-CATCOW",
      "EX-TEXT-CHAIR",
      "EX-OPENBOOK",
      "EX-THREAD",
      "EX-TEXT-FOAM",
      "EX-TROT-SEAT",
      "EX-PRAYER",
    ],
  },
  {
    ...seed,
    id: "PREV-CHEST-STRETCH",
    name: "Regular chest stretching",
    parent: "PREV-FLEX-MOBILITY",
    place: "stretch",
    trigger: "Tight chest or rounded shoulders",
    benefits: ["PBEN-CHEST", "PBEN-FLEX"],
    delivers: ["EX-DOORWAY", "EX-PEC-FLOOR"],
  },
  {
    ...seed,
    id: "PREV-WARMUP",
    name: "Warm-up",
    place: "warm-up",
    trigger: "Poor warm-up; offered to everybody",
    benefits: ["PBEN-WARMUP"],
    delivers: ["EX-WU-EASY"],
  },
  {
    ...seed,
    id: "PREV-WARMUP-DYNAMIC",
    name: "Moving warm-up",
    parent: "PREV-WARMUP",
    place: "warm-up",
    trigger: "Everybody but in HOLD",
    benefits: ["PBEN-DYNAMIC", "PBEN-WARMUP"],
    delivers: ["EX-WU-EASY", "EX-WU-ARMS", "EX-WU-LUNGE", "EX-WU-MARCH"],
  },
  {
    ...seed,
    id: "PREV-COOLDOWN",
    name: "Cool-down",
    place: "parent",
    trigger: "Stretches after few runs; everybody but in HOLD",
    benefits: ["PBEN-COOLDOWN"],
    delivers: [],
  },
  {
    ...seed,
    id: "PREV-COOLDOWN-STATIC",
    name: "Held stretches after the run: chest, shoulders, upper back",
    parent: "PREV-COOLDOWN",
    place: "cool-down",
    trigger: "Everybody but in HOLD",
    benefits: ["PBEN-STATIC", "PBEN-COOLDOWN"],
    delivers: ["EX-DOORWAY", "EX-PEC-FLOOR", "EX-CROSSBODY", "EX-HUG"],
  },
  {
    ...seed,
    id: "PREV-GEAR",
    name: "Gear that fits",
    place: "parent",
    trigger: "Any gear cause, or a gear check that failed",
    benefits: [],
    delivers: [],
  },
  {
    ...seed,
    id: "PREV-BRA-FIT",
    name: "A sports bra that fits",
    parent: "PREV-GEAR",
    place: "gear",
    trigger: "Bra as a cause, or a bra check that failed",
    benefits: ["PBEN-BRA"],
    delivers: [],
  },
];

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
    trigger: "Worst pain 4 or more, or a jump in weekly minutes",
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

/** Every component, in the order in which a programme lists them. */
export const COMPONENTS: readonly Component[] = [
  ...RELIEF_COMPONENTS,
  ...PREVENTION_COMPONENTS,
  ...DERIVED_COMPONENTS,
];
