import { all, any, known, unlessCertainly, type Tri } from "./three-valued";
import type { Told } from "./told";

/** Words of the tables that stand for several answers, each spelled out once. */

/**
 * The worst pain is at least this. reading (3.3 rule 3): pain now or while running above the "worst" is a contradiction,
 * and the more serious number counts.
 */
export function worst(t: Told, least: number): Tri {
  const higher = any(t.reaches("Q-NPRS-NOW", least), t.reaches("Q-NPRS-RUN", least));
  return higher === "yes" ? "yes" : t.reaches("Q-NPRS-WORST", least);
}

/** "worst or now >= 7" (1.4): each alone is enough, so each is missing when it is blank (rulings, block B included). */
export function severe(t: Told): Tri {
  return any(worst(t, 7), t.reaches("Q-NPRS-NOW", 7));
}

/** "came on in a moment / within hours". */
export function suddenOnset(t: Told): Tri {
  return t.says("Q-ONSET", ["in-a-moment", "within-hours"]);
}

export const LEFT = ["numbness-left", "tingling-left"];
export const RIGHT = ["numbness-right", "tingling-right"];

/** Numbness, either side. */
export function numb(t: Told): Tri {
  return t.says("Q-NEURO-SENS", ["numbness-left", "numbness-right"]);
}

/**
 * Tingling, either side. reading (3.3 rule 3): a hand marked on the body map beside "none" is the contradiction named
 * there; the more serious reading is that it tingles. Beside a blank or "not sure" it must weigh no less than beside
 * "none" (law of unknown). Beside a told numbness or weakness that explains the mark.
 */
export function tingling(t: Told): Tri {
  const told = t.says("Q-NEURO-SENS", ["tingling-left", "tingling-right"]);
  const hand = t.says("Q-LOC", ["hand-left", "hand-right"]);
  const explained = any(t.holds(numb), weak(t)) === "yes";
  return explained ? told : any(hand, told);
}

/** Weakness, either side. */
export function weak(t: Told): Tri {
  return t.says("Q-NEURO-WEAK", ["left", "right"]);
}

/** Any of the four cord signs (X-CORD). */
export const CORD = ["clumsy-hands", "unsteady", "legs", "electric-shock"];
/** Any of the three signs of X-CES. */
export const CAUDA = ["urine", "bowel", "saddle-numbness"];

/** reading: "nerve item" is a positive answer in block C, which is headed "Nerves" (1.2): arms, cord, shoulder blade. */
export function nerveItem(t: Told): Tri {
  const cord = t.says("Q-CORD", [...CORD, ...CAUDA]);
  return any(t.holds(numb), t.holds(tingling), weak(t), cord, t.says("Q-WING", ["left", "right"]));
}

/** A fall (1.4): the fall options, or the onset says so and no other injury that would explain it is named. */
export function fall(t: Told): Tri {
  const told = t.says("Q-TRAUMA", ["fall-standing", "fall-over-1m"]);
  // reading: the onset's one option says "fall, crash, blow or lift"; a named crash, blow or strain explains it.
  if (t.holds(otherInjury) === "yes") return "no";
  return any(told, t.says("Q-ONSET", ["after-fall-or-injury"]));
}

/** A crash, blow or sudden strain (1.4). */
export function otherInjury(t: Told): Tri {
  return t.says("Q-TRAUMA", ["crash", "blow", "sudden-strain"]);
}

/** Any fall or injury. */
export function injured(t: Told): Tri {
  return any(t.holds(fall), t.holds(otherInjury));
}

/** The injury lies at most so many days back. */
export function injuredWithin(t: Told, days: number): Tri {
  return all(t.holds(injured), t.dayAtMost(days, "Q-TRAUMA-DATE"));
}

/** The five symptoms of X-CARDIAC-NOW. */
export const HEART = ["chest-pressure", "jaw-or-arm-pain", "cold-sweat-or-sick", "fainted", "breathless"];

/** The effort pattern (X-CARDIAC-EFFORT): any effort brings it, nothing else changes it. */
export function effortPattern(t: Told): Tri {
  return all(t.isTrue("Q-CARDIO-PATT"), t.says("Q-MECH", ["nothing-changes-it"]));
}

/**
 * "any cardiac, aortic or cord item" (3.2 SEVERE-ACUTE). reading: the heart answers of Q-CARDIO with the heartbeat, the
 * tearing pain, the effort pattern, a faint during effort, and every answer of Q-CORD.
 */
export function cardiacAorticOrCord(t: Told): Tri {
  return any(
    t.says("Q-CARDIO", [...HEART, "heartbeat", "sudden-tearing"]),
    t.holds(effortPattern),
    t.says("Q-SYNCOPE-EFFORT", ["today", "earlier"]),
    t.says("Q-CORD", [...CORD, ...CAUDA]),
  );
}

/** reading: "mid-back" is the centre line of the mid back or between the shoulder blades. */
export function midBack(t: Told): Tri {
  return t.says("Q-LOC", ["mid-back-centre", "between-shoulder-blades"]);
}

/** Getting worse by any step. */
export function progressive(t: Told): Tri {
  return t.says("Q-TREND", ["slightly-worse", "worse", "much-worse"]);
}

/** Getting better by any step. */
export function improving(t: Told): Tri {
  return t.says("Q-TREND", ["much-better", "better", "slightly-better"]);
}

/** "no gain at 4 weeks". reading: 28 days on, the pain is no better than when it began, whatever brought that about. */
export function noGainAtFourWeeks(t: Told): Tri {
  const notBetter = t.says("Q-TREND", ["no-change", "up-and-down", "slightly-worse", "worse", "much-worse"]);
  return all(t.startedAtLeast(28), notBetter);
}

/** The front or side of the chest is marked on the body map. */
export function chestMarked(t: Told): Tri {
  return t.says("Q-LOC", ["front-of-chest", "side-of-chest"]);
}

/** Self-care was tried and its effect was one of these. What was not tried had no effect to tell of. */
export function noEffect(t: Told, effects: readonly string[]): Tri {
  return all(triedSelfCare(t), t.says("Q-SELFCARE", effects, "effect"));
}

/** At least one self-care measure was tried. */
export function triedSelfCare(t: Told): Tri {
  const tried = t.value("Q-SELFCARE", "tried");
  if (typeof tried !== "object") return "unknown";
  return known(!tried.includes("nothing"));
}

/** Age 65 or over and the first pain of this kind. */
export function oldAndFirst(t: Told): Tri {
  return all(t.aged(65), t.isTrue("Q-FIRST-EVER"));
}

/** Under so many years. */
export function under(t: Told, years: number): Tri {
  const aged = t.aged(years);
  return aged === "unknown" ? "unknown" : unlessCertainly(aged);
}
