/** A runner in a few strokes, in a box of 64 x 68: limbs as SVG paths, and what to look at in the accent colour. */
export interface Pose {
  readonly head: readonly [x: number, y: number];
  readonly limbs: readonly string[];
  readonly mark: string;
}

const LEGS = ["M30 40 L41 46 L37 58 L42 59", "M30 40 L25 52 L14 53 L11 58"];
const FRONT_LEGS = ["M27 44 L26 62", "M37 44 L39 54 L37 60"];
const FRONT_TRUNK = "M21 25 H43 L38 44 H26 Z";

/** Poses of Q-FORM by option code. Runners seen from the side run to the right. */
export const FORM_POSES: Readonly<Record<string, Pose>> = {
  slouch: {
    head: [41, 15],
    limbs: [...LEGS, "M37 21 Q22 24 30 40", "M34 24 L27 34 L36 37", "M35 23 L42 32 L48 26"],
    mark: "M27 19 Q15 26 22 40",
  },
  "shoulders-forward": {
    head: [33, 10],
    limbs: [...LEGS, "M32 17 Q28 28 30 40", "M32 20 L38 23", "M38 23 L34 33 L43 34", "M38 23 L46 30 L52 24"],
    mark: "M24 22 H16 M31 26 H24 M42 17 h9 m-3.5 -3.5 l3.5 3.5 l-3.5 3.5",
  },
  "chin-forward": {
    head: [44, 13],
    limbs: [...LEGS, "M38 16 L31 20 Q29 29 30 40", "M31 22 L24 31 L33 35", "M31 22 L38 31 L46 26"],
    mark: "M53 12 h9 m-3.5 -3.5 l3.5 3.5 l-3.5 3.5",
  },
  "shoulders-creep-up": {
    head: [32, 13],
    limbs: [
      ...FRONT_LEGS,
      "M20 19 L28 22 H36 L44 19 L38 44 H26 Z",
      "M20 19 L14 31 L22 36",
      "M44 19 L50 31 L42 36",
    ],
    mark: "M11 22 v-12 m-4 4 l4 -4 l4 4 M53 22 v-12 m-4 4 l4 -4 l4 4",
  },
  "waist-bend": {
    head: [51, 18],
    limbs: [...LEGS, "M45 23 L30 40", "M43 25 L37 36 L46 39", "M43 25 L52 33 L57 28"],
    mark: "M38 43 Q44 41 44 34",
  },
  "lean-back": {
    head: [21, 10],
    limbs: [...LEGS, "M22 17 L30 40", "M23 21 L18 32 L27 36", "M23 21 L32 30 L39 25"],
    mark: "M12 10 h-9 m3.5 -3.5 l-3.5 3.5 l3.5 3.5",
  },
  "arms-cross": {
    head: [32, 12],
    limbs: [...FRONT_LEGS, FRONT_TRUNK, "M21 25 L16 36 L37 38", "M43 25 L48 36 L28 33"],
    mark: "M32 22 v4 m0 4 v4 m0 4 v4 m0 4 v4",
  },
  "tight-fists": {
    head: [32, 12],
    limbs: [...FRONT_LEGS, FRONT_TRUNK, "M21 25 L14 35 L22 40", "M43 25 L50 35 L42 40"],
    mark: "M22 40 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 M42 40 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",
  },
  "over-stride": {
    head: [32, 10],
    limbs: [
      "M30 40 L43 47 L55 57 L60 53",
      "M30 40 L25 52 L14 53 L11 58",
      "M31 17 Q29 29 30 40",
      "M31 22 L24 31 L33 35",
      "M31 22 L38 31 L46 26",
    ],
    mark: "M30 46 v3 m0 4 v3 m0 4 v3 M34 64 h22 m-3.5 -3.5 l3.5 3.5 l-3.5 3.5",
  },
};
