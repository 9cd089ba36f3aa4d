import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { askedState } from "@/domain/questionnaire/branching";
import { cupNumber } from "./cup";
import { dayNumber, daysBefore, yearsBetween } from "./instant";

/** A number that follows from answers, known as a range (both ends included), not known, or of no concern. */
export type FactValue = { readonly min: number; readonly max: number } | "unknown" | "not-asked";

/** The derived numbers that rules and checks compare, each with the questions that it is taken from. */
export const FACT_QUESTIONS = {
  /** completed years */
  age: ["Q-DOB"],
  /** days since this episode began */
  "days-since-start": ["Q-START"],
  "days-since-injury": ["Q-TRAUMA-DATE"],
  /** days since numbness, tingling or weakness began */
  "days-since-nerve-signs": ["Q-NEURO-TREND"],
  /** days by which a clinician's examination follows the first nerve sign; negative: it came before */
  "exam-after-nerve-signs": ["Q-NEURO-KNOWN", "Q-NEURO-TREND"],
  /** completed years at the start of this episode */
  "age-at-start": ["Q-DOB", "Q-START"],
  /** pack load, per cent of body mass (clinical content 5.2) */
  "load-percent": ["Q-PACK-MASS", "Q-MASS"],
  /** shorter side plank, per cent of the longer one */
  "side-plank-symmetry-percent": ["Q-SIDEPLANK"],
  /** rise of weekly running minutes over the four weeks before, per cent */
  "minutes-rise-percent": ["Q-RUN-VOL"],
  /** cup size counted from A = 1 */
  cup: ["Q-BRA-SPEC"],
  /** pain right now less worst pain of the last 7 days */
  "now-above-worst": ["Q-NPRS-NOW", "Q-NPRS-WORST"],
  /** usual pain while running less worst pain of the last 7 days */
  "run-above-worst": ["Q-NPRS-RUN", "Q-NPRS-WORST"],
  /** fall of the worst pain since the first submission of the history, points and per cent of then */
  "pain-drop-points": ["Q-NPRS-WORST"],
  "pain-drop-percent": ["Q-NPRS-WORST"],
} as const satisfies Record<string, readonly string[]>;
export type FactId = keyof typeof FACT_QUESTIONS;
export type Facts = Readonly<Record<FactId, FactValue>>;

/** Q-START in words, as days since the start. Contiguous: a band ends the day before the next begins. */
export const START_BANDS: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  today: { min: 0, max: 0 },
  "1-7-days": { min: 1, max: 7 },
  "1-4-weeks": { min: 8, max: 27 },
  "4-6-weeks": { min: 28, max: 41 },
  "6-12-weeks": { min: 42, max: 83 },
  "over-12-weeks": { min: 84, max: Number.MAX_SAFE_INTEGER },
};

const EMPTY_VEST_KG = 0.3;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is known of the answers beside themselves. */
export interface Told {
  /** Instant, ISO 8601, of the submission that answered Q-START; its words count from there. Now when left out. */
  readonly startToldAt?: string;
  /** Worst pain (0-10) of the first submission in the history, when there is one. */
  readonly firstWorst?: number;
}

/** All derived facts at an instant (ISO 8601). */
export function factsOf(answers: Answers, now: string, { startToldAt = now, firstWorst }: Told = {}): Facts {
  const start = startOf(answers, now, startToldAt);
  const nerve = daysSince(answers, now, "Q-NEURO-TREND", "since");
  const exam = daysSince(answers, now, "Q-NEURO-KNOWN", "on");
  const worst = numberAt(answers, "Q-NPRS-WORST");
  const drop = worst === undefined || firstWorst === undefined ? undefined : firstWorst - worst;
  return {
    age: exactly(ageOf(answers, now)),
    "days-since-start": start,
    "days-since-injury": daysSince(answers, now, "Q-TRAUMA-DATE"),
    "days-since-nerve-signs": nerve,
    "exam-after-nerve-signs": isRange(nerve) && isRange(exam) ? exactly(nerve.min - exam.min) : "unknown",
    "age-at-start": ageAtStart(answers, now, start),
    "load-percent": loadPercent(answers),
    "side-plank-symmetry-percent": sidePlankSymmetry(answers),
    "minutes-rise-percent": minutesRise(answers),
    cup: exactly(cupNumber(answerTo(answers, "Q-BRA-SPEC", "cup"))),
    "now-above-worst": difference(numberAt(answers, "Q-NPRS-NOW"), worst),
    "run-above-worst": difference(numberAt(answers, "Q-NPRS-RUN"), worst),
    "pain-drop-points": exactly(drop),
    "pain-drop-percent":
      drop === undefined || firstWorst === undefined || firstWorst === 0
        ? "unknown"
        : exactly((drop / firstWorst) * 100),
  };
}

/** Whether a fact is known, if only as a range. */
export function isRange(value: FactValue): value is { readonly min: number; readonly max: number } {
  return typeof value === "object";
}

function exactly(value: number | undefined): FactValue {
  return value === undefined ? "unknown" : { min: value, max: value };
}

function difference(a: number | undefined, b: number | undefined): FactValue {
  return a === undefined || b === undefined ? "unknown" : exactly(a - b);
}

function numberAt(answers: Answers, question: string, part?: string): number | undefined {
  const value = answerTo(answers, question, part);
  return typeof value === "number" ? value : undefined;
}

/** Days since an answered day; a day that lies ahead (the athlete's zone is ahead of UTC) counts as today. */
function daysSince(answers: Answers, now: string, id: string, part?: string): FactValue {
  const question = findQuestion(id);
  if (question !== undefined && askedState(question, answers) === "not-asked") return "not-asked";
  const value = answerTo(answers, id, part);
  if (typeof value !== "string" || !DATE.test(value)) return "unknown";
  return exactly(Math.max(0, dayNumber(now) - dayNumber(value)));
}

function startOf(answers: Answers, now: string, toldAt: string): FactValue {
  const value = answerTo(answers, "Q-START");
  const band =
    typeof value === "string" && Object.hasOwn(START_BANDS, value) ? START_BANDS[value] : undefined;
  if (band === undefined) return daysSince(answers, now, "Q-START");
  const since = Math.max(0, dayNumber(now) - dayNumber(toldAt));
  return { min: band.min + since, max: band.max + since };
}

function ageOf(answers: Answers, now: string): number | undefined {
  const birth = answerTo(answers, "Q-DOB");
  return typeof birth === "string" && DATE.test(birth) ? Math.max(0, yearsBetween(birth, now)) : undefined;
}

function ageAtStart(answers: Answers, now: string, start: FactValue): FactValue {
  const birth = answerTo(answers, "Q-DOB");
  if (typeof birth !== "string" || !DATE.test(birth) || !isRange(start)) return "unknown";
  const ageBefore = (days: number) =>
    dayNumber(now) - days <= dayNumber(birth) ? 0 : yearsBetween(birth, daysBefore(now, days));
  return { min: ageBefore(start.max), max: ageBefore(start.min) };
}

/** Without the weight of what is beside the fluid only the lower end is known. */
function loadPercent(answers: Answers): FactValue {
  const question = findQuestion("Q-PACK-MASS");
  if (question !== undefined && askedState(question, answers) === "not-asked") return "not-asked";
  const body = numberAt(answers, "Q-MASS");
  if (body === undefined) return "unknown";
  const percent = (kilograms: number) => (kilograms / body) * 100;
  const loaded = numberAt(answers, "Q-PACK-MASS", "loaded");
  if (loaded !== undefined) return exactly(percent(loaded));
  const litres = numberAt(answers, "Q-PACK-MASS", "litres");
  const rest = numberAt(answers, "Q-PACK-MASS", "rest");
  if (litres === undefined && rest === undefined) return "unknown";
  const least = percent((litres ?? 0) + (rest ?? 0) + EMPTY_VEST_KG);
  const complete = litres !== undefined && rest !== undefined;
  return { min: least, max: complete ? least : Number.MAX_SAFE_INTEGER };
}

function sidePlankSymmetry(answers: Answers): FactValue {
  const left = numberAt(answers, "Q-SIDEPLANK", "left");
  const right = numberAt(answers, "Q-SIDEPLANK", "right");
  if (left === undefined || right === undefined) return "unknown";
  const longer = Math.max(left, right);
  return exactly(longer === 0 ? 100 : (Math.min(left, right) / longer) * 100);
}

function minutesRise(answers: Answers): FactValue {
  const minutes = numberAt(answers, "Q-RUN-VOL", "minutes");
  const before = numberAt(answers, "Q-RUN-VOL", "minutes-before");
  if (minutes === undefined || before === undefined) return "unknown";
  if (before === 0) return exactly(minutes === 0 ? 0 : 100);
  return exactly(((minutes - before) / before) * 100);
}
