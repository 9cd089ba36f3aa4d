import { aCheckIn, daysAgo, instantAgo, anIntake } from "../a-case.testing";
import { nerve, type Vignette } from "./case.testing";

/** Follow-ups that say otherwise than the gate by which they are not asked (3.3 rule 3). */
export const CONTRADICTION_CASES: readonly Vignette[] = [
  {
    name: "no heart sign, and it is right now",
    answers: { "Q-CARDIO-WHEN": ["now"] },
    tier: "EMERGENCY",
    mode: "HOLD",
    flags: { "X-CARDIAC-NOW": "EMERGENCY" },
    unknown: ["X-HEARTBEAT", "X-AORTIC", "X-PULM"],
  },
  {
    name: "no heart sign, and it was apart from the pain",
    answers: { "Q-CARDIO-WHEN": ["apart"] },
    tier: "SAME_DAY",
    mode: "HOLD",
    flags: { "X-CARDIAC-NOW": "SAME_DAY" },
    unknown: ["X-HEARTBEAT", "X-AORTIC", "X-PULM"],
  },
  {
    name: "no heart sign, and at none of these times either",
    answers: { "Q-CARDIO-WHEN": ["none"] },
    tier: "NONE",
    mode: "FULL",
    flags: {},
  },
  {
    name: "no nerve sign, and it is there all the time, for ten days, and spreads",
    answers: {
      ...nerve({}, "spreading-or-stronger", daysAgo(10), "constant"),
    },
    tier: "SAME_DAY",
    mode: "HOLD",
    flags: { "REFER-NEURO": "SAME_DAY", "REFER-NEURO-TINGLING": "SAME_DAY" },
    unknown: ["REFER-NEURO-NUMBNESS", "REFER-NEURO-WEAKNESS"],
  },
  {
    name: "no nerve sign, and it comes only with straps",
    answers: { "Q-NEURO-PATT": ["only-with-straps"] },
    tier: "WITHIN_DAYS",
    mode: "RESTRICTED",
    flags: { "REFER-NEURO": "WITHIN_DAYS", "REFER-NEURO-TINGLING": "WITHIN_DAYS" },
    unknown: ["REFER-NEURO-NUMBNESS", "REFER-NEURO-TINGLING", "REFER-NEURO-WEAKNESS"],
  },
  {
    name: "no sign of the cord, and it came within days",
    answers: { "Q-CORD-PACE": "days" },
    tier: "EMERGENCY",
    mode: "HOLD",
    flags: { "X-CORD": "EMERGENCY" },
    unknown: ["X-CES"],
  },
  {
    name: "no shoulder blade sticks out, and that came suddenly",
    answers: { "Q-WING-SUDDEN": true },
    tier: "SAME_DAY",
    mode: "HOLD",
    flags: { "X-WING": "SAME_DAY" },
  },
  {
    name: "no injury, and the midline hurts sharply",
    answers: { "Q-MIDLINE": "yes" },
    tier: "INCOMPLETE",
    mode: "RESTRICTED",
  },
  {
    name: "none of the other things, and twenty weeks pregnant",
    answers: { "Q-PREG-WEEKS": 20 },
    tier: "INCOMPLETE",
    mode: "RESTRICTED",
  },
  {
    name: "the pattern of tingling that was told earlier does not contradict that it is gone",
    only: { ...aCheckIn(), "Q-NEURO-SENS": ["none"], "Q-NEURO-WEAK": ["none"] },
    history: [
      {
        at: instantAgo(14),
        answers: anIntake(nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", daysAgo(40))),
      },
      { at: instantAgo(7), act: "close", flag: "REFER-NEURO" },
    ],
    tier: "NONE",
    mode: "FULL",
    flags: {},
  },
  {
    name: "leaves the heart question blank, and it is right now: no less than none",
    answers: { "Q-CARDIO": undefined, "Q-CARDIO-WHEN": ["now"] },
    tier: "EMERGENCY",
    mode: "HOLD",
    unknown: ["X-HEARTBEAT", "X-AORTIC", "X-PULM"],
  },
  {
    name: "not sure whether it tingles, and it is there all the time",
    answers: { "Q-NEURO-SENS": ["unsure"], "Q-NEURO-PATT": ["constant"] },
    tier: "WITHIN_DAYS",
    mode: "RESTRICTED",
    unknown: ["REFER-NEURO-NUMBNESS", "REFER-NEURO-TINGLING", "REFER-NEURO-WEAKNESS"],
  },
  {
    name: "a weak arm explains what is told behind a blank",
    answers: {
      "Q-NEURO-SENS": undefined,
      "Q-NEURO-WEAK": ["left"],
      "Q-NEURO-PATT": ["while-running"],
      "Q-NEURO-TREND": { trend: "same", since: daysAgo(40) },
    },
    tier: "WITHIN_DAYS",
    mode: "RESTRICTED",
    flags: { "REFER-NEURO": "WITHIN_DAYS", "REFER-NEURO-WEAKNESS": "WITHIN_DAYS" },
    unknown: ["REFER-NEURO-NUMBNESS", "REFER-NEURO-TINGLING"],
  },
];
