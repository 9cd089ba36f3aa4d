import { all, fact, not, says } from "../condition";
import type { GearCheck } from "./gear-check";

const LOOSE = "CAUSE-PACK-LOOSE";
const HEAVY = "CAUSE-PACK-HEAVY";
const ADJUST = "CAUSE-PACK-ADJUST";
const ONE_SHOULDER_LEFT = all(
  says("Q-LOC", "top-of-shoulder-left"),
  not(says("Q-LOC", "top-of-shoulder-right")),
);
const ONE_SHOULDER_RIGHT = all(
  says("Q-LOC", "top-of-shoulder-right"),
  not(says("Q-LOC", "top-of-shoulder-left")),
);

/** Checks of what is carried (clinical content 5.2). Thresholds of load are expert view. */
export const PACK_CHECKS: readonly GearCheck[] = [
  {
    id: "PACK-LOAD",
    cause: HEAVY,
    when: fact("load-percent", { from: 5 }),
    fix: "Carry less: leave what you do not need, take two short flasks or plan refills. Under 5 per cent of your body mass is fine, from 10 it is heavy, and above 15 do not run with it.",
    grade: "young people's backpacks; runners by expert view",
  },
  {
    id: "PACK-JUMP",
    cause: HEAVY,
    when: says("Q-PACK-JUMP", "up-over-half", "first-over-2-hours"),
    fix: "Go back to the load and the time you were used to, and raise one of them at a time.",
    grade: "expert view",
  },
  {
    id: "PACK-BOUNCE",
    cause: LOOSE,
    when: says("Q-PACK-BOUNCE", "clear", "hold-straps"),
    fix: "Tighten chest and side straps until nothing lifts off the back or slaps when you jump; if it still does, size down.",
    grade: "expert view",
  },
  {
    id: "PACK-FIT",
    cause: ADJUST,
    when: {
      any: [
        says("Q-PACK-FIT", "load-low", "two-fingers-no", "torso-mismatch"),
        says("Q-PACK-ADJ", "none-fitted", "never-adjusted", "hard-to-breathe", "wrong-size"),
      ],
    },
    fix: "Set it up again, empty and full: top of the load near the shoulder blades, two flat fingers under the chest strap, a full breath, snug side straps, a length that matches your back.",
    grade: "makers' guidance, expert view",
  },
  {
    id: "PACK-RETENSION",
    cause: LOOSE,
    when: all(
      says("Q-PACK.kind", "vest-front-bottles", "vest-back-bladder", "backpack"),
      says("Q-PACK-ADJ", "never-adjusted", "set-once"),
      not(says("Q-PACK-ADJ", "re-tightened")),
    ),
    fix: "Tighten it again every 20 to 30 minutes, or when the fluid is half gone, and squeeze the air out of a bladder.",
    grade: "expert view",
  },
  {
    id: "PACK-BALANCE",
    cause: ADJUST,
    when: says("Q-PACK-FIT", "one-sided"),
    fix: "Share the load between front and back and between the sides, heavy things high and close to you.",
    grade: "expert view",
  },
  {
    id: "PACK-PRESS",
    cause: ADJUST,
    when: says("Q-PACK-PRESS", true),
    fix: "Move or widen the straps; marks that last over 30 minutes mean another fit. With numbness, tingling or weakness in an arm or hand, stop using it and have it examined.",
    grade: "expert view; reports of strap pressure on nerves",
  },
  {
    id: "PACK-HAND",
    cause: ADJUST,
    when: all(says("Q-PACK.kind", "handheld"), { any: [ONE_SHOULDER_LEFT, ONE_SHOULDER_RIGHT] }),
    fix: "Change hands every few minutes, or try a waist belt.",
    grade: "expert view",
  },
];
