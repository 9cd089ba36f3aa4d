import {
  cardiacAorticOrCord,
  nerveItem,
  noEffect,
  severe,
  suddenOnset,
  triedSelfCare,
  under,
  worst,
} from "./items";
import type { Row } from "./row";
import { all, any, type Tri } from "./three-valued";
import type { Told } from "./told";

/** 1.4 and 2.3: 7+, and recent or sudden. */
const acute = (t: Told) => any(t.startedAtMost(7), all(suddenOnset(t), t.startedAtMost(42)));
function severeAndAcute(t: Told): Tri {
  const holds = all(t.holds(severe), acute(t));
  // Ruled: without its numbers nothing is complete (block B included), however slowly the pain came.
  const numbers = [t.value("Q-NPRS-WORST"), t.value("Q-NPRS-NOW")];
  return holds === "no" && numbers.includes(undefined) ? "unknown" : holds;
}

/** 1.4, the intake's own rule. reading: W3 and W6 of 2.2 speak of check-ins; at intake 1.4 names Q-TREND alone. */
function worsening(t: Told): Tri {
  return any(
    all(t.says("Q-TREND", ["worse", "much-worse"]), t.startedAtLeast(7)),
    all(t.says("Q-TREND", ["slightly-worse"]), t.startedAtLeast(14)),
  );
}

/**
 * 2.3: 28 days (under 18: 21), 14 of them with self-care, no gain. reading: "a little" counts as a gain only if the pain
 * scores agree, and at intake there is no earlier score to agree.
 */
function persists(t: Told): Tri {
  const longEnough = any(t.startedAtLeast(28), all(under(t, 18), t.startedAtLeast(21)));
  return all(
    longEnough,
    triedSelfCare(t),
    t.reaches("Q-SELFCARE", 2, "weeks"),
    noEffect(t, ["a-little", "none", "worse"]),
  );
}

const ADL = "REFER-ADL";
/** "any ticked ordinary activity" (2.3). */
const ACTIVITIES = [
  "sleep",
  "work-or-study",
  "sitting-or-desk",
  "driving",
  "dressing-or-washing",
  "carrying-or-lifting",
  "housework-or-caring",
  "other",
];
const KEEP = "FULL-L1" as const;

/** 3.2 "Intensity and course". */
export const COURSE_ROWS: readonly Row[] = [
  { id: "REFER-SEVERE-ACUTE", tier: "SAME_DAY", from: "1.4, 2.3", when: severeAndAcute },
  {
    id: "REFER-SEVERE-ACUTE",
    tier: "EMERGENCY",
    from: "3.2",
    when: (t) => all(t.holds(severeAndAcute), cardiacAorticOrCord(t)),
  },

  { id: "REFER-WORSENING", tier: "WITHIN_DAYS", from: "1.4", when: worsening },
  {
    id: "REFER-WORSENING",
    tier: "SAME_DAY",
    from: "3.2",
    when: (t) => all(t.holds(worsening), any(t.holds(nerveItem), worst(t, 8))),
  },

  { id: "REFER-PERSISTS", tier: "ROUTINE", from: "2.3", when: persists },
  { id: "REFER-PERSISTS", tier: "ROUTINE", from: "2.3 chronic", when: (t) => t.startedAtLeast(84) },
  {
    id: "REFER-PERSISTS",
    tier: "WITHIN_DAYS",
    from: "2.3 six weeks at 5 or more",
    when: (t) => all(t.holds(persists), t.startedAtLeast(42), worst(t, 5)),
    mode: KEEP,
  },

  { id: ADL, tier: "ROUTINE", from: "1.4", when: (t) => t.reaches("Q-ADL", 1) },
  {
    id: ADL,
    tier: "ROUTINE",
    from: "1.4 any activity",
    when: (t) => t.says("Q-ADL-WHICH", ACTIVITIES),
  },
  // reading (1.1 point 6): "any non-zero answer" about ordinary life; a broken night is one.
  { id: ADL, tier: "ROUTINE", from: "1.1 point 6", when: (t) => t.reaches("Q-SLEEP", 1) },
  { id: ADL, tier: "ROUTINE", from: "1.1 point 6", when: (t) => t.reaches("Q-MISSED-WORK", 1) },
  // Law of worse: a low score must not settle what a blank "Which?" leaves open, since 0 beside the blank is INCOMPLETE.
  {
    id: ADL,
    tier: "WITHIN_DAYS",
    from: "rulings, tiers and law of worse",
    when: (t) => (t.value("Q-ADL-WHICH") === undefined ? "unknown" : "no"),
    mode: KEEP,
  },
  { id: ADL, tier: "WITHIN_DAYS", from: "2.3", when: (t) => t.reaches("Q-ADL", 5), mode: KEEP },
  { id: ADL, tier: "WITHIN_DAYS", from: "2.3 sleep", when: (t) => t.reaches("Q-SLEEP", 3), mode: KEEP },
  {
    id: ADL,
    tier: "WITHIN_DAYS",
    from: "2.3 work",
    when: (t) => t.reaches("Q-MISSED-WORK", 1),
    mode: KEEP,
  },
];
