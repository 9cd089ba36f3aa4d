import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import { CHECK_IN as CHECK_IN_SECTION } from "@/domain/questionnaire/sections/check-in";
import type { HistoryEntry } from "../assessment";
import { dayNumber, isAtOrAfter } from "../instant";
import type { CheckIn } from "./check-in";

const GATE_AND_LOAD = CHECK_IN_SECTION.questions.map(({ id }) => id);
const SERIAL = ["Q-NPRS-WORST", "Q-NPRS-RUN", "Q-TREND", "Q-ADL", ...GATE_AND_LOAD];
const NERVES = ["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-TREND"];
const TELLS_THE_EPISODE = ["Q-LOC", "Q-START", "Q-ONSET", "Q-TRAUMA"];

/** Whether a submission belongs to the series: self-tests or gear alone say nothing about the course. */
export function isInSeries(answers: Answers): boolean {
  return [...SERIAL, ...NERVES].some((id) => Object.hasOwn(answers, id));
}

/** Whether it answers what only a check-in asks. */
export function isCheckIn(answers: Answers): boolean {
  return GATE_AND_LOAD.some((id) => Object.hasOwn(answers, id));
}

/**
 * The series that a history tells, oldest first, one check-in a day: what a later submission of the same day answers
 * replaces what an earlier one did, as a correction does; what it leaves out stands. The order of the entries does not
 * matter, their instants do. Days are those of the instants as written. Nothing is filled in.
 */
export function seriesOf(history: readonly HistoryEntry[]): readonly CheckIn[] {
  const closings = history.flatMap((entry) => ("act" in entry && entry.act === "close" ? [entry.at] : []));
  const told = history.flatMap((entry) => ("act" in entry || !isInSeries(entry.answers) ? [] : [entry]));
  const days = new Map<string, { readonly closings: number; readonly entries: Told[] }>();
  for (const entry of told.toSorted(byInstant)) {
    const closed = closings.filter((at) => !isAtOrAfter(at, entry.at)).length;
    const key = `${closed} ${dayNumber(entry.at)}`;
    const day = days.get(key) ?? { closings: closed, entries: [] };
    day.entries.push(entry);
    days.set(key, day);
  }
  return [...days.values()]
    .map((day) => checkInOf(day.entries, day.closings))
    .toSorted((a, b) => a.closings - b.closings || a.day - b.day);
}

interface Told {
  readonly at: string;
  readonly answers: Answers;
}

/** Ties are broken by what was told, so that no order of entries gives another series. */
function byInstant(a: Told, b: Told): number {
  const apart = Date.parse(a.at) - Date.parse(b.at);
  if (apart !== 0) return apart;
  const [one, other] = [JSON.stringify(a.answers), JSON.stringify(b.answers)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function checkInOf(entries: readonly Told[], closings: number): CheckIn {
  const at = entries.at(-1)?.at ?? "";
  const answers: Answers = Object.fromEntries(entries.flatMap((entry) => Object.entries(entry.answers)));
  const has = (id: string) => Object.hasOwn(answers, id);
  return {
    at,
    day: dayNumber(at),
    intake: TELLS_THE_EPISODE.some(has) && !isCheckIn(answers),
    nervesOnly: !SERIAL.some(has),
    closings,
    worst: numberIn(answers, "Q-NPRS-WORST"),
    run: numberIn(answers, "Q-NPRS-RUN"),
    trend: codeIn(answers, "Q-TREND"),
    dailyLife: numberIn(answers, "Q-ADL"),
    minutes: numberIn(answers, "Q-RUN-MINUTES") ?? numberIn(answers, "Q-RUN-VOL", "minutes"),
    cut: truthIn(answers, "Q-RUN-CUT"),
    nerves: {
      feeling: signsIn(answers, "Q-NEURO-SENS"),
      weakness: signsIn(answers, "Q-NEURO-WEAK"),
      trend: codeIn(answers, "Q-NEURO-TREND", "trend"),
      gate: codeIn(answers, "Q-NEW"),
    },
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

/** The signs ticked: none of "none of these", not known of "not sure". */
function signsIn(answers: Answers, id: string): readonly string[] | undefined {
  const value = answerTo(answers, id);
  if (typeof value !== "object" || value.includes(UNSURE)) return undefined;
  return value.filter((code) => code !== "none");
}

const UNSURE = "unsure";
