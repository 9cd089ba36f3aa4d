import type { Assessment, CauseStatus, FiredFlag } from "@/domain/assessment/assessment";
import type { Mode, Tier } from "@/domain/assessment/tier";
import type { Answers } from "@/domain/questionnaire/answers";
import { assembleWith } from "./assemble";
import { PROGRAMME_PARTS, type ProgrammeParts } from "./parts";
import type { Programme, ProgrammeItem } from "./programme";
import type { Template } from "./template";

export const NOW = "2026-11-22T10:00:00Z";

/** Parents by leaf cause, as the assessment gives them. */
const PARENTS: Readonly<Record<string, string>> = {
  "CAUSE-POSTURE-SLOUCH": "CAUSE-POSTURE",
  "CAUSE-POSTURE-ROUNDED": "CAUSE-POSTURE",
  "CAUSE-POSTURE-FWDHEAD": "CAUSE-POSTURE",
  "CAUSE-CORE-WEAK": "CAUSE-IMBALANCE",
  "CAUSE-CHEST-TIGHT": "CAUSE-IMBALANCE",
  "CAUSE-SCAP-WEAK": "CAUSE-IMBALANCE",
  "CAUSE-BRA": "CAUSE-GEAR",
  "CAUSE-PACK-LOOSE": "CAUSE-GEAR",
  "CAUSE-PACK-HEAVY": "CAUSE-GEAR",
  "CAUSE-PACK-ADJUST": "CAUSE-GEAR",
};

export const LEAF_CAUSES = [
  "CAUSE-POSTURE-SLOUCH",
  "CAUSE-POSTURE-ROUNDED",
  "CAUSE-POSTURE-FWDHEAD",
  "CAUSE-CORE-WEAK",
  "CAUSE-CHEST-TIGHT",
  "CAUSE-SCAP-WEAK",
  "CAUSE-BREATH-CHEST",
  "CAUSE-WARMUP-POOR",
  "CAUSE-BRA",
  "CAUSE-PACK-LOOSE",
  "CAUSE-PACK-HEAVY",
  "CAUSE-PACK-ADJUST",
] as const;
export type LeafCause = (typeof LEAF_CAUSES)[number];

/** Every red-flag block answered and benign; a mild ache of a few weeks; a home with everything in it. */
export const BENIGN: Answers = {
  "Q-DOB": "1994-05-03",
  "Q-KIT": ["mat", "band", "roller", "dumbbell", "chair", "bench", "doorway", "wall"],
  "Q-START": "1-4-weeks",
  "Q-ONSET": "over-days-or-weeks",
  "Q-NPRS-WORST": 3,
  "Q-NPRS-RUN": 2,
  "Q-NPRS-NOW": 0,
  "Q-LOC": ["between-shoulder-blades"],
  "Q-NEURO-SENS": ["none"],
  "Q-NEURO-WEAK": ["none"],
  "Q-CORD": ["none"],
  "Q-WING": ["none"],
  "Q-TRAUMA": "nothing",
  "Q-CARDIO": ["none"],
  "Q-SYSTEMIC": ["none"],
  "Q-BONE": ["none"],
  "Q-VASC": ["none"],
  "Q-OTHER": ["none"],
};

export function aFlag(id: string, over: Partial<FiredFlag> = {}): FiredFlag {
  return {
    id,
    tier: "WITHIN_DAYS",
    mode: "RESTRICTED",
    label: id.startsWith("REFER-") ? "seed" : "beyond",
    category: "other-medical",
    because: [],
    ...over,
  };
}

export interface AnAssessment {
  readonly tier?: Tier;
  readonly mode?: Mode;
  readonly flags?: readonly FiredFlag[];
  readonly expired?: readonly string[];
  /** Leaf causes, LIKELY unless a status is given, in rank order. */
  readonly causes?: readonly (LeafCause | readonly [LeafCause, CauseStatus])[];
}

/** An assessment as the engine would give it, with the other leaf causes not indicated. */
export function anAssessment({
  tier = "NONE",
  mode = "FULL",
  flags = [],
  expired = [],
  causes = [],
}: AnAssessment): Assessment {
  const given = causes.map((cause) => (typeof cause === "string" ? ([cause, "LIKELY"] as const) : cause));
  const rest = LEAF_CAUSES.filter((id) => !given.some(([each]) => each === id));
  const leaves = [...given, ...rest.map((id) => [id, "NOT_INDICATED"] as const)];
  const parents = ["CAUSE-POSTURE", "CAUSE-IMBALANCE", "CAUSE-GEAR"];
  return {
    tier,
    mode,
    flags,
    unknown: [],
    unanswered: [],
    conflicts: [],
    expired,
    causes: [
      ...leaves.map(([id, status]) => ({
        id,
        status,
        label: "seed" as const,
        grade: "C" as const,
        evidence: [],
        ...(PARENTS[id] === undefined ? {} : { parent: PARENTS[id] }),
      })),
      ...parents.map((id) => ({
        id,
        status: leaves.some(([leaf, status]) => PARENTS[leaf] === id && status === "LIKELY")
          ? ("LIKELY" as const)
          : ("NOT_INDICATED" as const),
        label: "seed" as const,
        grade: "C" as const,
        evidence: [],
      })),
    ],
    ruleSet: { version: "test", hash: "test" },
  };
}

/** The programme of an athlete: the benign answers with changes, and an assessment. */
export function programmeFor(
  answers: Answers = {},
  assessment: AnAssessment = {},
  parts: ProgrammeParts = PROGRAMME_PARTS,
  template?: Template,
): Programme {
  return assembleWith(parts, {
    assessment: anAssessment(assessment),
    answers: { ...BENIGN, ...answers },
    now: NOW,
    ...(template === undefined ? {} : { template }),
  });
}

/** As programmeFor, with answers left out. */
export function programmeWithout(questions: readonly string[], assessment: AnAssessment = {}): Programme {
  const answers = Object.fromEntries(Object.entries(BENIGN).filter(([id]) => !questions.includes(id)));
  return assembleWith(PROGRAMME_PARTS, { assessment: anAssessment(assessment), answers, now: NOW });
}

export const exercisesOf = (programme: Programme): readonly string[] =>
  programme.items.map(({ exercise }) => exercise);

export const itemOf = (programme: Programme, exercise: string): ProgrammeItem | undefined =>
  programme.items.find((item) => item.exercise === exercise);

export const homeOf = (programme: Programme): readonly ProgrammeItem[] =>
  programme.items.filter(({ place }) => place === "home");

export const minutesOf = (items: readonly ProgrammeItem[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

export const tagsOf = (programme: Programme): readonly string[] =>
  programme.items.flatMap(({ tags }) => tags);

export const adviceIdsOf = (programme: Programme): readonly string[] => programme.advice.map(({ id }) => id);

/** Reasons by component of what is withheld. */
export const withheldOf = (programme: Programme): Readonly<Record<string, string>> =>
  Object.fromEntries(programme.withheld.map(({ component, reason }) => [component, reason]));

/** Tingling with straps on: neurological, WITHIN_DAYS, RESTRICTED. */
export const STRAPS = aFlag("REFER-NEURO-TINGLING", { category: "neurological" });
export const RESTRICTED = { tier: "WITHIN_DAYS", mode: "RESTRICTED" } as const;
