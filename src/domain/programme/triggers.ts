import { isRange } from "@/domain/assessment/facts";
import type { Circumstances } from "./circumstances";
import { holdsAny, numberAnswered } from "./answered";
import { stepBackPercent } from "./load";

/** Components that each leaf cause asks for (clinical content 1.4, causes table). */
export const COMPONENTS_OF_CAUSE: Readonly<Record<string, readonly string[]>> = {
  "CAUSE-POSTURE-SLOUCH": [
    "PREV-FORM-UPRIGHT",
    "PREV-FORM-ANKLE-LEAN",
    "PREV-THORACIC-MOBILITY",
    "PREV-UPPERBACK-STRENGTH",
  ],
  "CAUSE-POSTURE-ROUNDED": [
    "PREV-FORM-RELAX-SHOULDERS",
    "PREV-CHEST-STRETCH",
    "PREV-UPPERBACK-STRENGTH",
    "PREV-THORACIC-MOBILITY",
  ],
  "CAUSE-POSTURE-FWDHEAD": [
    "PREV-FORM-UPRIGHT",
    "PREV-FORM-RELAX-SHOULDERS",
    "DER-NECK",
    "PREV-THORACIC-MOBILITY",
  ],
  "CAUSE-CORE-WEAK": ["PREV-CORE-STRENGTH"],
  "CAUSE-CHEST-TIGHT": ["PREV-CHEST-STRETCH", "PREV-COOLDOWN-STATIC"],
  "CAUSE-SCAP-WEAK": ["PREV-UPPERBACK-STRENGTH"],
  "CAUSE-BREATH-CHEST": ["DER-BREATHING", "PREV-FORM-RELAX-SHOULDERS"],
  "CAUSE-WARMUP-POOR": ["PREV-WARMUP", "PREV-WARMUP-DYNAMIC"],
  "CAUSE-BRA": ["PREV-BRA-FIT"],
  "CAUSE-PACK-LOOSE": ["DER-PACK-FIT"],
  "CAUSE-PACK-HEAVY": ["DER-PACK-FIT"],
  "CAUSE-PACK-ADJUST": ["DER-PACK-FIT"],
};

/** A component that this athlete should have, and for which causes, in rank order. */
export interface Wanted {
  readonly component: string;
  readonly causes: readonly string[];
  /** Rank of its first cause, 0 the first; the number of causes when no cause asks for it. */
  readonly rank: number;
  readonly fromWeek: 1 | 3;
}

/** The first causes start in week 1, the rest from week 3 (clinical content 1.5). */
const FIRST_CAUSES = 3;
const ICE_BELOW_DAYS = 28;
const HEAT_FROM_DAYS = 42;
const REST_FROM_PAIN = 6;
const DESK_HOURS = 6;

const EVERYONE: readonly string[] = [
  "RELIEF-STOP-REDUCE",
  "RELIEF-TEMPORARY",
  "RELIEF-STRETCH",
  "RELIEF-CATCOW",
  "RELIEF-THROT",
  "PREV-FORM",
  "PREV-WARMUP",
  "PREV-WARMUP-DYNAMIC",
  "PREV-COOLDOWN-STATIC",
];

/** Components that an answer asks for by itself, whatever the causes. */
function byAnswers(c: Circumstances): readonly string[] {
  const { answers } = c;
  const form = (...codes: string[]) => holdsAny(answers, "Q-FORM", codes, "seen") === true;
  const when = (code: string) => holdsAny(answers, "Q-WHENRUN", [code]) === true;
  const start = c.facts["days-since-start"];
  const worst = numberAnswered(answers, "Q-NPRS-WORST");
  const desk = numberAnswered(answers, "Q-DESK");
  const asked: [string, boolean][] = [
    ["RELIEF-ICE", (isRange(start) && start.max < ICE_BELOW_DAYS) || when("after-run")],
    ["RELIEF-HEAT", isRange(start) && start.min >= HEAT_FROM_DAYS],
    ["RELIEF-REST", (worst !== undefined && worst >= REST_FROM_PAIN) || when("next-morning")],
    ["PREV-FORM-ANKLE-LEAN", form("waist-bend", "lean-back")],
    ["PREV-FORM-RELAX-SHOULDERS", form("shoulders-creep-up")],
    [
      "PREV-FORM-ARM-SWING",
      form("arms-cross", "tight-fists") || holdsAny(answers, "Q-SCAP", ["late", "early"], "fatigue") === true,
    ],
    ["PREV-THORACIC-MOBILITY", holdsAny(answers, "Q-TROT", ["less-one-side", "less-both"]) === true],
    ["DER-LOAD", stepBackPercent(c) > 0],
    ["DER-CADENCE", form("over-stride")],
    ["DER-DESK-BREAKS", desk !== undefined && desk >= DESK_HOURS],
  ];
  return asked.filter(([, holds]) => holds).map(([id]) => id);
}

/**
 * What this athlete should have, before mode, kit and caps: by cause in rank order, then by answers, then what
 * everybody gets. In HOLD only the two rules that always hold. Without any strength work mid-back mobility is added,
 * so that a programme always has a form or gear arm and a strength or mobility arm (CTX-STRATEGY).
 */
export function wantedComponents(c: Circumstances): readonly Wanted[] {
  if (c.mode === "HOLD") {
    return ["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"].map((component) => ({
      component,
      causes: [],
      rank: 0,
      fromWeek: 1,
    }));
  }
  const causesOf = new Map<string, string[]>();
  for (const cause of c.causes) {
    for (const component of COMPONENTS_OF_CAUSE[cause] ?? []) {
      causesOf.set(component, [...(causesOf.get(component) ?? []), cause]);
    }
  }
  const strength = ["PREV-CORE-STRENGTH", "PREV-UPPERBACK-STRENGTH"].some((id) => causesOf.has(id));
  const arm = strength && c.mode !== "RESTRICTED" ? [] : ["PREV-THORACIC-MOBILITY"];
  const free = [...byAnswers(c), ...EVERYONE, ...arm];
  const ids = [...new Set([...causesOf.keys(), ...free])];
  return ids.map((component) => {
    const causes = causesOf.get(component) ?? [];
    const rank = causes[0] === undefined ? c.causes.length : c.causes.indexOf(causes[0]);
    return { component, causes, rank, fromWeek: rank < FIRST_CAUSES || free.includes(component) ? 1 : 3 };
  });
}
