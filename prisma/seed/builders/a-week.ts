import type { HistoryEntry } from "@/domain/assessment/assessment";
import { checkInAsks } from "@/domain/check-in/form";
import type { Answers } from "@/domain/questionnaire/answers";
import { INJURY } from "@/domain/questionnaire/sections/injury";
import { GENERAL_HEALTH } from "@/domain/questionnaire/sections/general-health";
import { NERVES } from "@/domain/questionnaire/sections/nerves";
import { withAnswers, type AnswerChanges } from "./answers";

const BLOCKS = [...NERVES.questions, ...INJURY.questions, ...GENERAL_HEALTH.questions].map(({ id }) => id);
const OF_A_FLARE = ["Q-ONSET", "Q-TRAUMA"];

/** A week's check-in with this worst pain: less in running, daily life as ever, nothing new, unless told otherwise. */
export function aWeek(worst: number, more: AnswerChanges = {}): Answers {
  const base = {
    "Q-NEW": "no",
    "Q-NPRS-WORST": worst,
    "Q-NPRS-RUN": Math.max(0, worst - 1),
    "Q-TREND": "no-change",
    "Q-ADL": 0,
  };
  return withAnswers(base, more);
}

/**
 * The check-in as its form would ask it after this past: with the red-flag blocks where it asks them in full, and with how
 * a flare came on where it asks that, both as in the `first` answers.
 */
export function asAsked(week: Answers, past: readonly HistoryEntry[], first: Answers, now: string): Answers {
  const { inFull, painsToAskAbout } = checkInAsks(past, now);
  const isFlare = painsToAskAbout.includes(Number(week["Q-NPRS-WORST"]));
  const asked = [...(inFull ? BLOCKS : []), ...(isFlare ? OF_A_FLARE : [])];
  const carried = asked.flatMap((id) => (first[id] === undefined ? [] : [[id, first[id]] as const]));
  return { ...Object.fromEntries(carried), ...week };
}
