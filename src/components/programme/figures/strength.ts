import type { Figure, Limb } from "./pose";

const HANG: Limb = [178, 176];
const STAND: Limb = [180, 180, 90];
const SOFT_KNEE: Limb = [165, 190, 90];
const PLANK_LEG: Limb = [-110, -110, 150];
const AT_CHEST: readonly [Limb, Limb] = [
  [-150, 58],
  [150, -58],
];

/** Drawings of the upper-back strength items. */
export const STRENGTH_FIGURES: Readonly<Record<string, Figure>> = {
  row: {
    start: {
      view: "side",
      torso: 4,
      arms: [
        [98, 92],
        [98, 92],
      ],
      legs: [SOFT_KNEE, SOFT_KNEE],
      props: [{ kind: "band", to: "right" }],
    },
    end: {
      view: "side",
      torso: 2,
      arms: [
        [215, 88],
        [215, 88],
      ],
      legs: [SOFT_KNEE, SOFT_KNEE],
      props: [{ kind: "band", to: "right" }],
    },
    says: ["arms long towards the anchor", "elbow pulled back to the hip"],
  },
  "band-pull-apart": {
    start: { view: "front", arms: AT_CHEST, props: [{ kind: "band", to: "other-hand" }] },
    end: {
      view: "front",
      arms: [
        [-92, -88],
        [92, 88],
      ],
      props: [{ kind: "band", to: "other-hand" }],
    },
    says: ["band held in front of the chest", "band pulled apart, arms wide, shoulders low"],
  },
  "face-pull": {
    start: {
      view: "side",
      torso: 2,
      arms: [
        [78, 80],
        [78, 80],
      ],
      legs: [SOFT_KNEE, SOFT_KNEE],
      props: [{ kind: "band", to: "right" }],
    },
    end: {
      view: "side",
      torso: 0,
      arms: [
        [-88, 55],
        [-88, 55],
      ],
      legs: [SOFT_KNEE, SOFT_KNEE],
      props: [{ kind: "band", to: "right" }],
    },
    says: ["arms long at face height", "hands pulled towards the forehead, elbows out"],
  },
  "wall-slide": {
    start: {
      view: "front",
      arms: [
        [-95, 0],
        [95, 0],
      ],
    },
    end: {
      view: "front",
      arms: [
        [-40, -6],
        [40, 6],
      ],
    },
    says: ["back to the wall, arms like a goalpost", "arms slid up as far as they stay in touch"],
  },
  "blade-setting": {
    start: {
      view: "side",
      torso: 3,
      curve: 6,
      neck: 30,
      arms: [
        [165, 172],
        [165, 172],
      ],
      legs: [STAND, STAND],
    },
    end: {
      view: "side",
      torso: 0,
      curve: -1,
      neck: 0,
      arms: [
        [190, 182],
        [190, 182],
      ],
      legs: [STAND, STAND],
    },
    says: ["shoulders loose and forward", "blades drawn gently back and down"],
  },
  "y-t-w": {
    start: {
      view: "front",
      above: true,
      arms: [
        [-40, -38],
        [40, 38],
      ],
    },
    end: {
      view: "front",
      above: true,
      arms: [
        [-115, -25],
        [115, 25],
      ],
    },
    says: ["face down, arms lifted a little in a Y", "then a T, then a W with bent elbows"],
  },
  "push-up-plus": {
    start: {
      view: "side",
      torso: 70,
      curve: -3,
      neck: 68,
      arms: [HANG, HANG],
      legs: [PLANK_LEG, PLANK_LEG],
    },
    end: { view: "side", torso: 70, curve: 4, neck: 78, arms: [HANG, HANG], legs: [PLANK_LEG, PLANK_LEG] },
    says: ["straight arms, chest sunk a little between the blades", "floor pushed away, upper back wide"],
  },
  "band-side-raise": {
    start: {
      view: "front",
      arms: [
        [-168, -172],
        [168, 172],
      ],
      props: [{ kind: "band", to: "feet" }],
    },
    end: {
      view: "front",
      arms: [
        [-100, -94],
        [100, 94],
      ],
      props: [{ kind: "band", to: "feet" }],
    },
    says: ["standing on the band, arms down", "arms raised to just under shoulder height"],
  },
  "dead-bug": {
    start: {
      view: "side",
      torso: -90,
      neck: -90,
      arms: [
        [0, 0],
        [0, 0],
      ],
      legs: [
        [0, 90, 0],
        [0, 90, 0],
      ],
    },
    end: {
      view: "side",
      torso: -90,
      neck: -90,
      arms: [
        [0, 0],
        [-75, -80],
      ],
      legs: [
        [72, 86, 0],
        [0, 90, 0],
      ],
    },
    says: ["on the back, hips and knees square, arms up", "one arm and the opposite leg lowered"],
  },
  "bird-dog": {
    start: {
      view: "side",
      torso: 74,
      neck: 80,
      arms: [
        [180, 180],
        [180, 180],
      ],
      legs: [
        [180, -90, -90],
        [180, -90, -90],
      ],
    },
    end: {
      view: "side",
      torso: 74,
      neck: 80,
      arms: [
        [180, 180],
        [78, 76],
      ],
      legs: [
        [-84, -82, 180],
        [180, -90, -90],
      ],
    },
    says: ["on all fours", "one arm and the opposite leg reached long"],
  },
  "side-plank": {
    start: {
      view: "side",
      torso: 60,
      neck: 50,
      arms: [
        [180, 90],
        [-62, -150],
      ],
      legs: [
        [-90, -90, -100],
        [-90, -90, -100],
      ],
    },
    end: {
      view: "side",
      torso: 77,
      neck: 77,
      arms: [
        [180, 90],
        [-62, -150],
      ],
      legs: [
        [-103, -103, -100],
        [-103, -103, -100],
      ],
    },
    says: ["on the side, elbow under the shoulder, hips on the floor", "hips lifted, body in one line"],
  },
  "front-plank": {
    start: {
      view: "side",
      torso: 76,
      neck: 80,
      arms: [
        [180, 90],
        [180, 90],
      ],
      legs: [
        [-112, -88, -90],
        [-112, -88, -90],
      ],
    },
    end: {
      view: "side",
      torso: 80,
      neck: 82,
      arms: [
        [180, 90],
        [180, 90],
      ],
      legs: [
        [-100, -100, 150],
        [-100, -100, 150],
      ],
    },
    says: ["on elbows and knees", "on elbows and toes, one line from heels to head"],
  },
  "anti-rotation-press": {
    start: {
      view: "side",
      torso: 0,
      arms: [
        [192, 70],
        [192, 70],
      ],
      legs: [SOFT_KNEE, SOFT_KNEE],
    },
    end: {
      view: "side",
      torso: 0,
      arms: [
        [95, 90],
        [95, 90],
      ],
      legs: [SOFT_KNEE, SOFT_KNEE],
    },
    says: ["side-on to the anchor, band held at the breastbone", "hands pressed straight out, not turning"],
  },
};
