import type { Figure, Limb } from "./pose";

const HANG: Limb = [178, 176];
const STAND: Limb = [180, 180, 90];
const SEATED_FRONT = [
  [200, 178, -125],
  [160, 182, 125],
] as const;

/** Drawings of the chest, shoulder and neck items. */
export const STRETCH_FIGURES: Readonly<Record<string, Figure>> = {
  "doorway-stretch": {
    start: {
      view: "side",
      torso: 0,
      arms: [[95, 0], HANG],
      legs: [STAND, STAND],
      props: [{ kind: "wall", side: "right" }],
    },
    end: {
      view: "side",
      torso: 4,
      arms: [[-75, 0], HANG],
      legs: [
        [155, 178, 90],
        [205, 205, 90],
      ],
      props: [{ kind: "wall", side: "left" }],
    },
    says: [
      "forearm on the door frame, elbow near shoulder height",
      "stepped through, chest turned a little away",
    ],
  },
  "floor-chest-opener": {
    start: {
      view: "front",
      above: true,
      arms: [
        [-165, -175],
        [165, 175],
      ],
      legs: [
        [190, 172, -125],
        [170, 188, 125],
      ],
    },
    end: {
      view: "front",
      above: true,
      arms: [
        [-105, -95],
        [105, 95],
      ],
      legs: [
        [190, 172, -125],
        [170, 188, 125],
      ],
    },
    says: ["lying on the back, arms beside the body", "arms out wide, palms up"],
  },
  "cross-body-stretch": {
    start: {
      view: "front",
      arms: [
        [-172, -176],
        [172, 176],
      ],
    },
    end: {
      view: "front",
      arms: [
        [88, 92],
        [150, -75],
      ],
      foreshorten: [1, 0.8],
    },
    says: ["standing tall", "one arm across the chest, the other hand holds it above the elbow"],
  },
  "upper-back-hug": {
    start: {
      view: "side",
      torso: 0,
      arms: [
        [95, 88],
        [98, 92],
      ],
      legs: [STAND, STAND],
    },
    end: {
      view: "side",
      torso: 8,
      curve: 7,
      neck: 42,
      arms: [
        [88, 84],
        [92, 88],
      ],
      legs: [STAND, STAND],
    },
    says: ["hands clasped in front at chest height", "upper back gently rounded, reaching away"],
  },
  "side-of-neck-stretch": {
    start: {
      view: "front",
      arms: [
        [-170, -178],
        [170, 178],
      ],
      legs: SEATED_FRONT,
    },
    end: {
      view: "front",
      tilt: -24,
      arms: [
        [-55, 42],
        [170, 178],
      ],
      legs: SEATED_FRONT,
    },
    says: ["sitting tall, one hand under the thigh", "ear tipped away, the other hand resting on the head"],
  },
  "chin-nod": {
    start: {
      view: "side",
      torso: 0,
      neck: 28,
      arms: [HANG, HANG],
      legs: [STAND, STAND],
      props: [{ kind: "wall", side: "left" }],
    },
    end: {
      view: "side",
      torso: 0,
      neck: 0,
      arms: [HANG, HANG],
      legs: [STAND, STAND],
      props: [{ kind: "wall", side: "left" }],
    },
    says: ["standing against a wall, chin poking forward", "back of the head slid up the wall, a small nod"],
  },
};
