import type { Assessment } from "@/domain/assessment/assessment";
import type { Answers } from "@/domain/questionnaire/answers";
import { isRange, type Facts } from "@/domain/assessment/facts";
import { holdsAny, numberAnswered } from "./answered";
import type { ExerciseTag } from "./programme";

/** Circumstances of this athlete that rule out exercises, protocols or positions (clinical content 3.2 X-PREG, 4). */
export const CONDITION_CODES = [
  "pregnant",
  "pregnant-from-16-weeks",
  "pregnancy-not-known",
  "post-partum",
  "osteoporosis",
  "steroids",
  "fragility-fracture",
  "bone-health-not-said",
  "rib-spot",
  "rib-bone-flag",
  "recent-injury",
  "injury-under-72-hours",
  "blood-thinners",
  "nerve-symptoms",
  "neck-shock",
  "shoulder-blade-sticks-out",
  "numb-skin",
  "poor-circulation",
  "fever",
  "burning-skin",
] as const;
export type ConditionCode = (typeof CONDITION_CODES)[number];

/** What a condition rules out for every item, and how it is told to the athlete (it names no disease). */
export interface Condition {
  readonly forbids: readonly ExerciseTag[];
  /** Tags that are used only when nothing else delivers the component. */
  readonly discourages: readonly ExerciseTag[];
  readonly reason: string;
}

const PREGNANCY = "because of your answers about pregnancy";
const BONE = "because of your answers about bone health";
const RIB = "because of the rib-sized spot you marked";
const INJURY = "because of the injury you told us about";
const NERVES = "because of your answers about arms and hands";
const HEALTH = "because of your answers about general health";
const NOTHING = { forbids: [], discourages: [] } as const;

export const CONDITIONS: Readonly<Record<ConditionCode, Condition>> = {
  pregnant: { forbids: [], discourages: ["prone", "supine"], reason: PREGNANCY },
  "pregnant-from-16-weeks": { forbids: ["prone", "supine"], discourages: [], reason: PREGNANCY },
  "pregnancy-not-known": {
    forbids: [],
    discourages: ["prone", "supine"],
    reason: "because some questions about general health are open",
  },
  "post-partum": {
    forbids: ["prone", "supine"],
    discourages: [],
    reason: "because of your answers about a recent birth",
  },
  osteoporosis: { ...NOTHING, reason: BONE },
  steroids: { ...NOTHING, reason: BONE },
  "fragility-fracture": { ...NOTHING, reason: BONE },
  "bone-health-not-said": { ...NOTHING, reason: "because we do not know about your bone health" },
  "rib-spot": { ...NOTHING, reason: RIB },
  "rib-bone-flag": { forbids: ["loaded", "running"], discourages: [], reason: RIB },
  "recent-injury": { ...NOTHING, reason: INJURY },
  "injury-under-72-hours": { ...NOTHING, reason: INJURY },
  "blood-thinners": { ...NOTHING, reason: HEALTH },
  "nerve-symptoms": { ...NOTHING, reason: NERVES },
  "neck-shock": { ...NOTHING, reason: "because of what bending your neck brings on" },
  "shoulder-blade-sticks-out": {
    ...NOTHING,
    reason: "because of what you told us about the shoulder blade",
  },
  "numb-skin": {
    ...NOTHING,
    reason: "because skin that feels less can be harmed by cold and heat",
  },
  "poor-circulation": { ...NOTHING, reason: "because of your answer about the arm" },
  fever: { ...NOTHING, reason: HEALTH },
  "burning-skin": { ...NOTHING, reason: HEALTH },
};

const INJURIES = ["fall-standing", "fall-over-1m", "crash", "blow", "sudden-strain"] as const;
const RECENT_INJURY_DAYS = 42;
const FRESH_INJURY_DAYS = 3;
const LONG_LYING_FROM_WEEK = 16;

/**
 * The conditions that hold, in the order of CONDITION_CODES. What was not answered is not "no": an injury without a
 * day counts as recent and fresh, a pregnancy without weeks as 16 or more, nerve questions without an answer as nerve signs and numb skin,
 * and "prefer not to say" on bone health as a condition of its own.
 */
export function conditionsOf(
  answers: Answers,
  assessment: Pick<Assessment, "flags">,
  facts: Facts,
): ReadonlySet<ConditionCode> {
  const fired = (id: string) => assessment.flags.some((flag) => flag.id.startsWith(id));
  const has = (question: string, ...codes: string[]) => holdsAny(answers, question, codes) === true;
  const pregnant = has("Q-OTHER", "pregnant");
  const weeks = numberAnswered(answers, "Q-PREG-WEEKS");
  const injured = has("Q-TRAUMA", ...INJURIES, "unsure") || has("Q-ONSET", "after-fall-or-injury");
  const sinceInjury = facts["days-since-injury"];
  const numb = holdsAny(answers, "Q-NEURO-SENS", ["numbness-left", "numbness-right", "unsure"]);
  const holds: Readonly<Record<ConditionCode, boolean>> = {
    pregnant,
    "pregnant-from-16-weeks": pregnant && (weeks === undefined || weeks >= LONG_LYING_FROM_WEEK),
    "pregnancy-not-known": holdsAny(answers, "Q-OTHER", ["unsure"]) !== false,
    "post-partum": has("Q-OTHER", "post-partum"),
    osteoporosis: has("Q-BONE", "osteoporosis"),
    steroids: has("Q-BONE", "steroids"),
    "fragility-fracture": has("Q-BONE", "earlier-stress-fracture"),
    "bone-health-not-said": holdsAny(answers, "Q-BONE", ["prefer-not-to-say", "unsure"]) !== false,
    "rib-spot": has("Q-LOC", "rib-spot"),
    "rib-bone-flag": fired("X-BSI-RIB"),
    "recent-injury": injured && (!isRange(sinceInjury) || sinceInjury.min <= RECENT_INJURY_DAYS),
    "injury-under-72-hours":
      (injured && (!isRange(sinceInjury) || sinceInjury.min < FRESH_INJURY_DAYS)) ||
      holdsAny(answers, "Q-TRAUMA", []) === undefined,
    "blood-thinners": has("Q-OTHER", "blood-thinners"),
    "nerve-symptoms":
      fired("REFER-NEURO") ||
      numb !== false ||
      has("Q-NEURO-SENS", "tingling-left", "tingling-right") ||
      holdsAny(answers, "Q-NEURO-WEAK", ["left", "right", "unsure"]) !== false,
    "neck-shock": has("Q-CORD", "electric-shock"),
    "shoulder-blade-sticks-out": fired("X-WING") || has("Q-WING", "left", "right", "unsure"),
    "numb-skin": numb !== false,
    "poor-circulation": has("Q-VASC", "arm-swollen-blue-cold"),
    fever: has("Q-SYSTEMIC", "fever"),
    "burning-skin": has("Q-OTHER", "band-like-rash"),
  };
  return new Set(CONDITION_CODES.filter((code) => holds[code]));
}
