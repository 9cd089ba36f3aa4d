import type { Angle, FrontPose, Limb, Pose, SidePose } from "./pose";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything is, before it is drawn. Limbs run from the trunk outwards; far ones are drawn first and paler. */
export interface Skeleton {
  readonly head: Point;
  readonly neck: readonly [Point, Point];
  readonly trunk: readonly [hip: Point, control: Point, shoulder: Point];
  /** Extra lines of the trunk seen from the front: across shoulders and hips. */
  readonly across: readonly (readonly [Point, Point])[];
  readonly arms: readonly [readonly Point[], readonly Point[]];
  readonly legs: readonly [readonly Point[], readonly Point[]];
}

const LENGTH = { torso: 42, neck: 7, head: 8.5, upperArm: 21, forearm: 20, thigh: 30, shin: 28, foot: 9 };
export const HEAD_RADIUS = LENGTH.head;
export const LIMB_WIDTH = 6;
const SHOULDER_HALF = 13;
const HIP_HALF = 7;

const from = (start: Point, angle: Angle, length: number): Point => {
  const radians = (angle * Math.PI) / 180;
  return { x: start.x + Math.sin(radians) * length, y: start.y - Math.cos(radians) * length };
};

function arm(shoulder: Point, [upper, lower]: Limb, shorter = 1): Point[] {
  const elbow = from(shoulder, upper, LENGTH.upperArm);
  return [shoulder, elbow, from(elbow, lower, LENGTH.forearm * shorter)];
}

function leg(hip: Point, [upper, lower, end = 90]: Limb): Point[] {
  const knee = from(hip, upper, LENGTH.thigh);
  const ankle = from(knee, lower, LENGTH.shin);
  return [hip, knee, ankle, from(ankle, end, LENGTH.foot)];
}

function sideSkeleton(pose: SidePose): Skeleton {
  const hip = { x: 0, y: 0 };
  const shoulder = from(hip, pose.torso, LENGTH.torso);
  const middle = { x: shoulder.x / 2, y: shoulder.y / 2 };
  // Rounding pushes the middle of the back away from the chest, which is on the right of the way up.
  const control = from(middle, pose.torso - 90, (pose.curve ?? 0) * 2);
  const neckAngle = pose.neck ?? pose.torso;
  const neckEnd = from(shoulder, neckAngle, LENGTH.neck);
  return {
    trunk: [hip, control, shoulder],
    neck: [shoulder, neckEnd],
    head: from(neckEnd, neckAngle, LENGTH.head),
    across: [],
    arms: [arm(shoulder, pose.arms[0]), arm(shoulder, pose.arms[1])],
    legs: [leg(hip, pose.legs[0]), leg(hip, pose.legs[1])],
  };
}

function frontSkeleton(pose: FrontPose): Skeleton {
  const hip = { x: 0, y: 0 };
  const chest = from(hip, 0, LENGTH.torso);
  const raised = chest.y - (pose.shrug ?? 0);
  const left = { x: -SHOULDER_HALF, y: raised };
  const right = { x: SHOULDER_HALF, y: raised };
  const neckEnd = from(chest, pose.tilt ?? 0, LENGTH.neck);
  const hips = [
    { x: -HIP_HALF, y: 0 },
    { x: HIP_HALF, y: 0 },
  ] as const;
  const [short = [1, 1]] = [pose.foreshorten];
  const [leftLeg, rightLeg] = pose.legs ?? [
    [184, 180, -125],
    [176, 180, 125],
  ];
  return {
    trunk: [hip, { x: 0, y: chest.y / 2 }, chest],
    neck: [chest, neckEnd],
    head: from(neckEnd, pose.tilt ?? 0, LENGTH.head),
    across: [
      [left, right],
      [hips[0], hips[1]],
    ],
    arms: [arm(left, pose.arms[0], short[0]), arm(right, pose.arms[1], short[1])],
    legs: [leg(hips[0], leftLeg), leg(hips[1], rightLeg)],
  };
}

/** All points of a skeleton, for fitting it. */
export function pointsOf({ head, trunk, across, arms, legs }: Skeleton): readonly Point[] {
  const round = [-1, 1].flatMap((side) => [
    { x: head.x + side * HEAD_RADIUS, y: head.y },
    { x: head.x, y: head.y + side * HEAD_RADIUS },
  ]);
  return [...round, ...trunk, ...across.flat(), ...arms.flat(), ...legs.flat()];
}

/** The skeleton of a pose, standing on `floor` (or in the middle of a mat) and centred on `middle`. */
export function skeletonOf(pose: Pose, middle: number, floor: number): Skeleton {
  const raw = pose.view === "side" ? sideSkeleton(pose) : frontSkeleton(pose);
  const points = pointsOf(raw);
  const lowest = Math.max(...points.map(({ y }) => y));
  const xs = points.map(({ x }) => x);
  const dx = middle - (Math.min(...xs) + Math.max(...xs)) / 2;
  const highest = Math.min(...points.map(({ y }) => y));
  const dy = pose.above
    ? floor / 2 + 4 - (lowest + highest) / 2
    : floor - LIMB_WIDTH / 2 - lowest - (pose.view === "side" ? (pose.lift ?? 0) : 0);
  const move = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return {
    head: move(raw.head),
    neck: [move(raw.neck[0]), move(raw.neck[1])],
    trunk: [move(raw.trunk[0]), move(raw.trunk[1]), move(raw.trunk[2])],
    across: raw.across.map(([a, b]) => [move(a), move(b)] as const),
    arms: [raw.arms[0].map(move), raw.arms[1].map(move)],
    legs: [raw.legs[0].map(move), raw.legs[1].map(move)],
  };
}
