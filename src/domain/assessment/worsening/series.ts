import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import { answersAsRead, contradictionsIn } from "@/domain/questionnaire/contradicted-gates";
import { CHECK_IN as CHECK_IN_SECTION } from "@/domain/questionnaire/sections/check-in";
import type { HistoryEntry, Submitted } from "../assessment";
import { dayNumber, isAtOrAfter } from "../instant";
import { UNSURE, type CheckIn } from "./check-in";

const GATE_AND_LOAD = CHECK_IN_SECTION.questions.map(({ id }) => id);
const SERIAL = ["Q-NPRS-WORST", "Q-NPRS-RUN", "Q-TREND", "Q-ADL", ...GATE_AND_LOAD];
const NERVES = ["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-TREND"];
const TELLS_THE_EPISODE = ["Q-LOC", "Q-START", "Q-ONSET", "Q-TRAUMA"];

/** The flag on the course. */
const COURSE = "REFER-WORSENING";

/** Whether a submission belongs to the series: self-tests or gear alone say nothing about the course. */
export function isInSeries(answers: Answers): boolean {
  return [...SERIAL, ...NERVES].some((id) => Object.hasOwn(answers, id));
}

/** Whether it answers what only a check-in asks. */
export function isCheckIn(answers: Answers): boolean {
  return GATE_AND_LOAD.some((id) => Object.hasOwn(answers, id));
}

/** The submissions of one calendar day between two closings, oldest first. */
interface Day {
  readonly day: number;
  readonly closings: number;
  readonly entries: readonly Submitted[];
  readonly checkIn: CheckIn;
}

/** A series as far as it is told; entries are added one by one, oldest first. */
export interface SeriesSoFar {
  readonly days: readonly Day[];
  /** Instants at which a clinician closed a flag; of them those of REFER-WORSENING. */
  readonly closings: readonly string[];
  readonly courseClosings: readonly string[];
  /** Of each correction, what was first told there; both in milliseconds. */
  readonly corrections: ReadonlyMap<number, number>;
  /** How many submissions there were, corrections apart, and the instant of the first, in milliseconds. */
  readonly told: { readonly count: number; readonly first?: number };
}

export const NOTHING_TOLD: SeriesSoFar = {
  days: [],
  closings: [],
  courseClosings: [],
  corrections: new Map(),
  told: { count: 0 },
};

/** The series with one more entry, which comes after all before it. */
export function withEntry(series: SeriesSoFar, entry: HistoryEntry): SeriesSoFar {
  if ("act" in entry) {
    return entry.act === "close" ? withClosing(series, entry) : series;
  }
  const root = rootOf(series, entry);
  const instant = Date.parse(entry.at);
  const isNew = root === instant;
  const { count, first = root } = series.told;
  const counted: SeriesSoFar = {
    ...series,
    told: { count: isNew ? count + 1 : count, first },
    corrections: isNew ? series.corrections : new Map([...series.corrections, [instant, root]]),
  };
  return isInSeries(entry.answers) ? withTold(counted, entry, root) : counted;
}

function withClosing(
  { closings, courseClosings, ...series }: SeriesSoFar,
  { at, flag }: { readonly at: string; readonly flag: string },
): SeriesSoFar {
  return {
    ...series,
    closings: [...closings, at],
    courseClosings: flag === COURSE ? [...courseClosings, at] : courseClosings,
  };
}

/** Whether nothing was told before a submission but what it corrects. */
export function isFirstSubmission({ told, corrections }: SeriesSoFar, corrects: string | undefined): boolean {
  if (told.count === 0) return true;
  if (corrects === undefined) return false;
  const instant = Date.parse(corrects);
  return told.count === 1 && (corrections.get(instant) ?? instant) === told.first;
}

/** The check-ins of a series, oldest first. */
export function checkInsOf({ days }: SeriesSoFar): readonly CheckIn[] {
  return days.map(({ checkIn }) => checkIn);
}

/**
 * The series that a history tells, oldest first, one check-in a day: what a later submission of the same day answers
 * replaces what an earlier one did; what it leaves out stands. A correction belongs to the day that it corrects, whenever
 * it is sent, unless a flag was closed since. The order of the entries does not matter, their instants do. Days are those
 * of the instants as written. Nothing is filled in.
 */
export function seriesOf(history: readonly HistoryEntry[]): readonly CheckIn[] {
  return checkInsOf(history.toSorted(byInstant).reduce(withEntry, NOTHING_TOLD));
}

/**
 * The highest worst pain (0-10) of each day on which it was told, oldest first, for a picture of the course: what raised a
 * flag stays in sight when less is told later that day. A correction takes the place of what it corrects.
 */
export function highestByDay(
  history: readonly HistoryEntry[],
): readonly { readonly at: string; readonly worst: number }[] {
  const { days, corrections } = history.toSorted(byInstant).reduce(withEntry, NOTHING_TOLD);
  return days.flatMap(({ checkIn: { at }, entries }) => {
    const standing = new Map<number, number>();
    for (const entry of entries) {
      const instant = Date.parse(entry.at);
      const worst = numberIn(entry.answers, "Q-NPRS-WORST");
      if (worst !== undefined) standing.set(corrections.get(instant) ?? instant, worst);
    }
    return standing.size === 0 ? [] : [{ at, worst: Math.max(...standing.values()) }];
  });
}

/** An act comes after what was told at its instant; other ties are broken by what was told, so that no order of entries gives another series. */
function byInstant(a: HistoryEntry, b: HistoryEntry): number {
  const apart = Date.parse(a.at) - Date.parse(b.at);
  if (apart !== 0) return apart;
  if ("act" in a !== "act" in b) return "act" in a ? 1 : -1;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function withTold(series: SeriesSoFar, entry: Submitted, root: number): SeriesSoFar {
  const day = dayTold(series, entry, root);
  const before = (instants: readonly string[]) => instants.filter((at) => !isAtOrAfter(at, entry.at)).length;
  const [closings, courseClosings] = [before(series.closings), before(series.courseClosings)];
  const at = series.days.findLastIndex((each) => each.day === day && each.closings === closings);
  const entries = [...(series.days[at]?.entries ?? []), entry];
  const made: Day = {
    day,
    closings,
    entries,
    checkIn: checkInOf(entries, day, { closings, courseClosings }),
  };
  if (at !== -1) return { ...series, days: series.days.with(at, made) };
  const after = series.days.findLastIndex(
    (each) => each.closings < closings || (each.closings === closings && each.day < day),
  );
  return { ...series, days: series.days.toSpliced(after + 1, 0, made) };
}

/** When what an entry tells was first told, in milliseconds. */
function rootOf({ corrections }: SeriesSoFar, { at, corrects }: Submitted): number {
  const instant = Date.parse(corrects ?? at);
  return corrects === undefined ? instant : (corrections.get(instant) ?? instant);
}

/** The day that an entry tells of: its own, or that of what it corrects. */
function dayTold({ days }: SeriesSoFar, { at, corrects }: Submitted, root: number): number {
  if (corrects === undefined) return dayNumber(at);
  const corrected = days.findLast(({ entries }) => entries.some((each) => Date.parse(each.at) === root));
  return corrected?.day ?? dayNumber(corrects);
}

function checkInOf(
  entries: readonly Submitted[],
  day: number,
  closed: Pick<CheckIn, "closings" | "courseClosings">,
): CheckIn {
  const answers: Answers = Object.fromEntries(entries.flatMap((entry) => Object.entries(entry.answers)));
  const has = (id: string) => Object.hasOwn(answers, id);
  const ofTheDay = entries.findLast(({ at }) => dayNumber(at) === day) ?? entries.at(-1);
  return {
    at: ofTheDay?.at ?? "",
    day,
    intake: TELLS_THE_EPISODE.some(has) && !isCheckIn(answers),
    nervesOnly: !SERIAL.some(has),
    ...closed,
    worst: numberIn(answers, "Q-NPRS-WORST"),
    run: numberIn(answers, "Q-NPRS-RUN"),
    trend: codeIn(answers, "Q-TREND"),
    dailyLife: numberIn(answers, "Q-ADL"),
    minutes: numberIn(answers, "Q-RUN-MINUTES") ?? numberIn(answers, "Q-RUN-VOL", "minutes"),
    cut: truthIn(answers, "Q-RUN-CUT"),
    nerves: nervesIn(answers),
  };
}

function numberIn(answers: Answers, id: string, part?: string): number | undefined {
  const value = answerTo(answers, id, part);
  return typeof value === "number" ? value : undefined;
}

function codeIn(answers: Answers, id: string, part?: string): string | undefined {
  const value = answerTo(answers, id, part);
  return typeof value === "string" && value !== UNSURE ? value : undefined;
}

function truthIn(answers: Answers, id: string): boolean | undefined {
  const value = answerTo(answers, id);
  return typeof value === "boolean" ? value : undefined;
}

/** What was told of nerves as the rules read it: an answer of none that follow-ups contradict in the more serious way. */
function nervesIn(answers: Answers): CheckIn["nerves"] {
  const contradictions = contradictionsIn(answers).filter(({ gate }) => gate.gate === "Q-NEURO-SENS");
  const read = answersAsRead(answers, contradictions);
  return {
    feeling: signsIn(read, "Q-NEURO-SENS"),
    weakness: signsIn(read, "Q-NEURO-WEAK"),
    trend: codeIn(read, "Q-NEURO-TREND", "trend"),
    gate: codeIn(read, "Q-NEW"),
    ...(contradictions.length === 0 ? {} : { contradictedBy: signsIn(read, "Q-NEURO-PATT") ?? [] }),
  };
}

/** The signs ticked: none of "none of these"; not known of "not sure" alone. */
function signsIn(answers: Answers, id: string): readonly string[] | undefined {
  const value = answerTo(answers, id);
  if (typeof value !== "object" || value.every((code) => code === UNSURE)) return undefined;
  return value.filter((code) => code !== "none");
}
