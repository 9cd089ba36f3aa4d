import type { Assessment, FiredFlag } from "@/domain/assessment/assessment";
import { factsOf, type Facts } from "@/domain/assessment/facts";
import { strictestMode, tierRank, type Mode } from "@/domain/assessment/tier";
import type { Answers } from "@/domain/questionnaire/answers";
import { holdsAny, isAnswered, numberAnswered } from "./answered";
import { CONDITIONS, conditionsOf, type ConditionCode } from "./conditions";
import { KIT_CODES, type KitCode } from "./exercise";
import type { ExerciseTag } from "./programme";
import type { Template } from "./template";

/** What is assembled from. `now` is an ISO 8601 instant: the one that the assessment was made at. */
export interface ProgrammeInput {
  readonly assessment: Assessment;
  /** The latest answer to each question; a check-in alone would leave most of them unknown. */
  readonly answers: Answers;
  readonly now: string;
  /** What staff gave this athlete; it adds to the programme and overrides nothing of it. */
  readonly template?: Template;
}

/** Everything about this athlete that decides what may be given. */
export interface Circumstances {
  readonly mode: Mode;
  readonly answers: Answers;
  readonly facts: Facts;
  /** Causes that are LIKELY or POSSIBLE, parents left out, LIKELY first. */
  readonly causes: readonly string[];
  readonly conditions: ReadonlySet<ConditionCode>;
  readonly forbidden: ReadonlySet<ExerciseTag>;
  readonly discouraged: ReadonlySet<ExerciseTag>;
  /** Codes at hand; undefined when Q-KIT was not answered, or with "not sure". */
  readonly kit?: ReadonlySet<KitCode>;
  readonly noRunning: boolean;
  readonly homeMinutes: number;
  /** Red-flag answers are over 28 days old: no loaded work until they are asked again (clinical content 3.3, rule 6). */
  readonly expired: boolean;
}

/** Tags that a mode rules out (clinical content 1.5). HOLD gives no items at all. */
export const MODE_FORBIDS: Readonly<Record<Mode, readonly ExerciseTag[]>> = {
  FULL: [],
  "FULL-L1": [],
  RESTRICTED: ["loaded", "overhead", "end-range", "roller"],
  HOLD: ["loaded", "overhead", "prone", "supine", "end-range", "roller", "running"],
};

/** The home block's cap in minutes (clinical content 1.5). */
export const HOME_MINUTES_CAP = 12;
const GREEN_BELOW = 3;
const STOP_RUNNING_FLAGS = ["X-BSI-RIB", "X-CARDIAC-EFFORT", "X-SYNCOPE"];

/** The tier may only make the mode stricter, whatever a caller's assessment says. */
function programmeMode(assessment: Assessment): Mode {
  const byTier: Mode =
    assessment.tier === "EMERGENCY" || assessment.tier === "SAME_DAY"
      ? "HOLD"
      : assessment.tier === "INCOMPLETE"
        ? "RESTRICTED"
        : "FULL";
  return strictestMode([assessment.mode, byTier]);
}

/** Flags that mean "do not run until seen": nerves at WITHIN_DAYS or above, and those that say so themselves. */
export function runningIsBarred(flags: readonly Pick<FiredFlag, "id" | "tier" | "category">[]): boolean {
  return flags.some(
    (flag) =>
      tierRank(flag.tier) >= tierRank("WITHIN_DAYS") &&
      (flag.category === "neurological" || STOP_RUNNING_FLAGS.includes(flag.id)),
  );
}

function kitAtHand(answers: Answers): ReadonlySet<KitCode> | undefined {
  if (!isAnswered(answers, "Q-KIT") || holdsAny(answers, "Q-KIT", ["unsure"]) === true) return undefined;
  return new Set(KIT_CODES.filter((code) => holdsAny(answers, "Q-KIT", [code]) === true));
}

function presentCauses(assessment: Assessment): readonly string[] {
  const parents = new Set(assessment.causes.flatMap((cause) => cause.parent ?? []));
  const leaves = assessment.causes.filter((cause) => !parents.has(cause.id));
  return [
    ...leaves.filter((cause) => cause.status === "LIKELY"),
    ...leaves.filter((cause) => cause.status === "POSSIBLE"),
  ].map((cause) => cause.id);
}

/** Reads an athlete's circumstances from assessment and answers. Pure; unknown is never read as no. */
export function circumstancesOf(input: ProgrammeInput): Circumstances {
  const { assessment, answers, now } = input;
  const mode = programmeMode(assessment);
  const facts = factsOf(answers, now);
  const conditions = conditionsOf(answers, assessment, facts);
  const noRunning = mode === "HOLD" || runningIsBarred(assessment.flags);
  const runPain = numberAnswered(answers, "Q-NPRS-RUN");
  const painfulToRun = mode === "RESTRICTED" && (runPain === undefined || runPain >= GREEN_BELOW);
  const expired = assessment.expired.length > 0;
  const forbidden = new Set<ExerciseTag>([
    ...MODE_FORBIDS[mode],
    ...[...conditions].flatMap((code) => CONDITIONS[code].forbids),
  ]);
  if (noRunning || painfulToRun) forbidden.add("running");
  if (expired) forbidden.add("loaded");
  const kit = kitAtHand(answers);
  const minutes = numberAnswered(answers, "Q-MINUTES-DAY");
  return {
    mode,
    answers,
    facts,
    causes: presentCauses(assessment),
    conditions,
    forbidden,
    discouraged: new Set([...conditions].flatMap((code) => CONDITIONS[code].discourages)),
    ...(kit === undefined ? {} : { kit }),
    noRunning,
    homeMinutes: Math.min(HOME_MINUTES_CAP, minutes ?? HOME_MINUTES_CAP),
    expired,
  };
}
