/** Degrees on the page: 0 up, 90 to the right, 180 down, -90 to the left. */
export type Angle = number;
/** Upper arm and forearm, or thigh and shin, and for a leg the foot; each by its own angle on the page. */
export type Limb = readonly [upper: Angle, lower: Angle, end?: Angle];

/** Something beside the body that the exercise needs. Places are joints of the body or edges of the drawing. */
export type Prop =
  | { readonly kind: "wall"; readonly side: "left" | "right" }
  | { readonly kind: "chair" }
  | { readonly kind: "bench"; readonly under: "hands" | "hips" }
  | { readonly kind: "roller" }
  | { readonly kind: "pillow" }
  | { readonly kind: "mat" }
  | { readonly kind: "band"; readonly to: "other-hand" | "left" | "right" | "feet" }
  | { readonly kind: "stick" }
  | { readonly kind: "pad" }
  | {
      readonly kind: "motion";
      readonly from: readonly [number, number];
      readonly by: readonly [number, number];
    };

/** A body seen from the side, facing right unless its angles say otherwise. Fitted to floor and middle by itself. */
export interface SidePose {
  readonly view: "side";
  readonly torso: Angle;
  /** Bend of the back: positive rounds it, negative arches it; 10 is a lot. */
  readonly curve?: number;
  /** Neck and head. Absent: as the torso. */
  readonly neck?: Angle;
  /** Near arm, then far arm. */
  readonly arms: readonly [Limb, Limb];
  /** Near leg, then far leg. */
  readonly legs: readonly [Limb, Limb];
  /** Height of the lowest point over the floor. */
  readonly lift?: number;
  /** Lying, looked at from above: a mat in place of the floor. */
  readonly above?: true;
  readonly props?: readonly Prop[];
}

/** A body seen from the front; `left` is the left of the drawing. */
export interface FrontPose {
  readonly view: "front";
  /** Shoulders raised towards the ears; 6 is a lot. */
  readonly shrug?: number;
  /** Sideways tilt of the head. */
  readonly tilt?: Angle;
  readonly arms: readonly [left: Limb, right: Limb];
  /** Forearms are drawn this much shorter when they point towards the viewer; 1 is full length. */
  readonly foreshorten?: readonly [left: number, right: number];
  /** Absent: standing with both feet under the hips. */
  readonly legs?: readonly [left: Limb, right: Limb];
  /** Lying, looked at from above: a mat in place of the floor. */
  readonly above?: true;
  readonly props?: readonly Prop[];
}

export type Pose = SidePose | FrontPose;

/** The drawing of an exercise: how it starts and ends, each also said in words. */
export interface Figure {
  readonly start: Pose;
  readonly end: Pose;
  readonly says: readonly [start: string, end: string];
}
