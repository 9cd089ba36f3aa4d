import { answerTo, type Answers, type AnswerValue } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { askedState } from "@/domain/questionnaire/branching";
import { cupNumber } from "./cup";
import { dayNumber, yearsBetween, yearsUntil } from "./instant";
import { START_BANDS, type StartBand } from "./start-bands";

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
  /** days since a clinician examined the nerve signs */
  "days-since-exam": ["Q-NEURO-KNOWN"],
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

/** The least number that a fact can be; those that are not here can fall below any. */
export const FACT_LEAST: Readonly<Partial<Record<FactId, number>>> = {
  age: 0,
  "age-at-start": 0,
  "days-since-start": 0,
  "days-since-injury": 0,
  "days-since-nerve-signs": 0,
  "days-since-exam": 0,
  "load-percent": 0,
  "side-plank-symmetry-percent": 0,
  cup: 1,
};

/** Questions which, when one of them is certainly not asked, make a fact of no concern. */
export const FACT_GATES: Readonly<Partial<Record<FactId, readonly string[]>>> = {
  "days-since-injury": ["Q-TRAUMA-DATE"],
  "days-since-nerve-signs": ["Q-NEURO-TREND"],
  "exam-after-nerve-signs": ["Q-NEURO-KNOWN", "Q-NEURO-TREND"],
  "days-since-exam": ["Q-NEURO-KNOWN"],
  "load-percent": ["Q-PACK-MASS"],
};

const EMPTY_VEST_KG = 0.3;

/** What is known of the answers beside themselves. */
export interface Told {
  /** Instant, ISO 8601, of the submission that answered Q-START; its words count from there. Now when left out. */
  readonly startToldAt?: string;
  /** Worst pain (0-10) of the first submission in the history, when there is one. */
  readonly firstWorst?: number;
  /** Q-START in words as days; those in force when left out. */
  readonly startBands?: readonly StartBand[];
}

/** All derived facts at an instant (ISO 8601). */
export function factsOf(answers: Answers, now: string, told: Told = {}): Facts {
  const facts = FACT_IDS.map((id) => [
    id,
    isOfNoConcern(id, answers) ? "not-asked" : factOf(id, answers, now, told),
  ]);
  return Object.fromEntries(facts) as Facts;
}

const FACT_IDS = Object.keys(FACT_QUESTIONS) as readonly FactId[];

/** One derived fact at an instant (ISO 8601), whether or not its questions are asked (FACT_GATES). */
export function factOf(id: FactId, answers: Answers, now: string, told: Told): FactValue {
  return COMPUTED[id](answers, now, told);
}

function isOfNoConcern(id: FactId, answers: Answers): boolean {
  return (FACT_GATES[id] ?? []).some((gate) => {
    const question = findQuestion(gate);
    return question !== undefined && askedState(question, answers) === "not-asked";
  });
}

const COMPUTED: Readonly<Record<FactId, (answers: Answers, now: string, told: Told) => FactValue>> = {
  age: (answers, now) => exactly(ageOf(answers, now)),
  "days-since-start": startOf,
  "days-since-injury": (answers, now) => daysSince(answers, now, "Q-TRAUMA-DATE"),
  "days-since-nerve-signs": (answers, now) => daysSince(answers, now, "Q-NEURO-TREND", "since"),
  "exam-after-nerve-signs": (answers, now) => {
    const nerve = daysSince(answers, now, "Q-NEURO-TREND", "since");
    const exam = daysSince(answers, now, "Q-NEURO-KNOWN", "on");
    return isRange(nerve) && isRange(exam) ? exactly(nerve.min - exam.min) : "unknown";
  },
  "days-since-exam": (answers, now) => daysSince(answers, now, "Q-NEURO-KNOWN", "on"),
  "age-at-start": ageAtStart,
  "load-percent": loadPercent,
  "side-plank-symmetry-percent": sidePlankSymmetry,
  "minutes-rise-percent": minutesRise,
  cup: (answers) => exactly(cupNumber(answerTo(answers, "Q-BRA-SPEC", "cup"))),
  "now-above-worst": (answers) =>
    difference(numberAt(answers, "Q-NPRS-NOW"), numberAt(answers, "Q-NPRS-WORST")),
  "run-above-worst": (answers) =>
    difference(numberAt(answers, "Q-NPRS-RUN"), numberAt(answers, "Q-NPRS-WORST")),
  "pain-drop-points": (answers, _, told) => exactly(painDrop(answers, told)),
  "pain-drop-percent": (answers, _, told) => {
    const drop = painDrop(answers, told);
    const first = told.firstWorst;
    return drop === undefined || first === undefined || first === 0
      ? "unknown"
      : exactly((drop / first) * 100);
  },
};

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
  const value = answerTo(answers, id, part);
  if (!isDay(value)) return "unknown";
  return exactly(Math.max(0, dayNumber(now) - dayNumber(value)));
}

/** Whether an answer to a question about a day is one, and not a worded alternative: validated days have this shape. */
function isDay(value: AnswerValue | undefined): value is string {
  return typeof value === "string" && value.length === 10 && value[4] === "-" && value[7] === "-";
}

function startOf(answers: Answers, now: string, told: Told): FactValue {
  const value = answerTo(answers, "Q-START");
  const band = (told.startBands ?? START_BANDS).find(({ code }) => code === value);
  if (band === undefined) return daysSince(answers, now, "Q-START");
  const since = Math.max(0, dayNumber(now) - dayNumber(told.startToldAt ?? now));
  const last = band.below === undefined ? Number.MAX_SAFE_INTEGER : band.below - 1;
  return { min: band.from + since, max: last + since };
}

function ageOf(answers: Answers, now: string): number | undefined {
  const birth = answerTo(answers, "Q-DOB");
  return isDay(birth) ? Math.max(0, yearsBetween(birth, now)) : undefined;
}

function ageAtStart(answers: Answers, now: string, told: Told): FactValue {
  const birth = answerTo(answers, "Q-DOB");
  const start = startOf(answers, now, told);
  if (!isDay(birth) || !isRange(start)) return "unknown";
  const today = dayNumber(now);
  return { min: yearsUntil(birth, today - start.max), max: yearsUntil(birth, today - start.min) };
}

/** Without the weight of what is beside the fluid only the lower end is known. */
function loadPercent(answers: Answers): FactValue {
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

/** Points by which the worst pain is lower than in the first submission of the history. */
function painDrop(answers: Answers, { firstWorst }: Told): number | undefined {
  const worst = numberAt(answers, "Q-NPRS-WORST");
  return worst === undefined || firstWorst === undefined ? undefined : firstWorst - worst;
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
