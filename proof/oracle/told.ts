import { answerTo, type Answers, type AnswerValue } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import type { AskedWhen } from "@/domain/questionnaire/question";
import { seriousReading } from "./serious-reading";
import { any, known, type Tri } from "./three-valued";

const DAY = 86_400_000;

/**
 * Days that each worded answer to "when did it start" may mean, both ends included (clinical content 1.2).
 * reading: the bands follow each other without overlap, each week band from its first full day on.
 */
const BANDS: Readonly<Record<string, readonly [number, number]>> = {
  today: [0, 0],
  "1-7-days": [1, 7],
  "1-4-weeks": [8, 27],
  "4-6-weeks": [28, 41],
  "6-12-weeks": [42, 83],
  "over-12-weeks": [84, Number.POSITIVE_INFINITY],
};

/** What an athlete told, asked one small question at a time. Blank, "not sure" and "not tried" are unknown. */
export class Told {
  readonly #answers: Answers;
  readonly #today: number;
  readonly #found = new Map<(told: Told) => Tri, Tri>();
  readonly #put = new Map<string, Tri>();

  /** @param now ISO instant or day; days are counted in UTC */
  constructor(answers: Answers, now: string) {
    this.#answers = seriousReading(answers);
    this.#today = Date.parse(now.slice(0, 10));
  }

  /** Whether an item of several answers holds; it is worked out once. */
  holds(item: (told: Told) => Tri): Tri {
    const before = this.#found.get(item);
    if (before !== undefined) return before;
    const found = item(this);
    this.#found.set(item, found);
    return found;
  }

  /** The stored value, or undefined when it is blank or says that the athlete does not know. */
  value(question: string, part?: string): AnswerValue | undefined {
    const value = answerTo(this.#answers, question, part);
    if (value === "unsure" || value === "not-tried") return undefined;
    if (typeof value === "object" && value.includes("unsure")) return undefined;
    return value;
  }

  /** Whether the question was put at all, by its own branch: what was not put is not missing, and is "no". */
  #wasPut(question: string): Tri {
    const before = this.#put.get(question);
    if (before !== undefined) return before;
    const branch = findQuestion(question)?.askedWhen;
    const found = branch === undefined ? "yes" : this.#opens(branch);
    this.#put.set(question, found);
    return found;
  }

  #opens(branch: AskedWhen): Tri {
    if ("anyOf" in branch) return any(...branch.anyOf.map((each) => this.#opens(each)));
    const value = answerTo(this.#answers, branch.question, branch.part);
    if (value === undefined) return "unknown";
    const chosen = typeof value === "object" ? value : [value];
    if (branch.includesAny.some((wanted) => chosen.some((each) => each === wanted))) return "yes";
    return chosen.includes("unsure") ? "unknown" : "no";
  }

  /** Whether one of the codes was chosen or ticked. In an answered question what is not ticked is "no". */
  says(question: string, codes: readonly string[], part?: string): Tri {
    if (this.#wasPut(question) === "no") return "no";
    const ticked = answerTo(this.#answers, question, part);
    if (typeof ticked === "object" && codes.some((code) => ticked.includes(code))) return "yes";
    const value = this.value(question, part);
    if (value === undefined) return "unknown";
    const chosen = typeof value === "object" ? value : [value];
    return known(codes.some((code) => chosen.includes(code)));
  }

  /** Whether the text has a word, or words side by side, that begin so. */
  writes(question: string, beginnings: readonly string[], part: string): Tri {
    if (this.#wasPut(question) === "no") return "no";
    const text = this.value(question, part);
    if (typeof text !== "string") return "unknown";
    const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const startingAt = words.map((_, at) => words.slice(at).join(" "));
    return known(beginnings.some((each) => startingAt.some((rest) => rest.startsWith(each))));
  }

  /** A yes-or-no question answered yes. */
  isTrue(question: string): Tri {
    if (this.#wasPut(question) === "no") return "no";
    const value = this.value(question);
    return value === undefined ? "unknown" : known(value === true);
  }

  /** A number of at least `least`. */
  reaches(question: string, least: number, part?: string): Tri {
    const value = this.value(question, part);
    return typeof value === "number" ? known(value >= least) : "unknown";
  }

  /** Whether the start was told, as a day or in words. */
  startIsKnown(): boolean {
    return this.#start() !== undefined;
  }

  /** The pain began at least so many days ago. A band that straddles the number is read as reaching it. */
  startedAtLeast(days: number): Tri {
    const band = this.#start();
    return band === undefined ? "unknown" : known(band[1] >= days);
  }

  /** The pain began at most so many days ago. A band that straddles the number is read as within it. */
  startedAtMost(days: number): Tri {
    const band = this.#start();
    return band === undefined ? "unknown" : known(band[0] <= days);
  }

  /** The day named in an answer lies at most so many days back. */
  dayAtMost(days: number, question: string, part?: string): Tri {
    if (this.#wasPut(question) === "no") return "no";
    const ago = this.#daysAgo(this.value(question, part));
    return ago === undefined ? "unknown" : known(ago <= days);
  }

  /** The athlete is at least so many years old. */
  aged(years: number): Tri {
    const birthday = this.value("Q-DOB");
    if (typeof birthday !== "string") return "unknown";
    return known(this.#ageAt(birthday, 0) >= years);
  }

  /** The athlete was younger than so many years when the pain began: at the earliest day that the answer allows. */
  youngerAtStart(years: number): Tri {
    const birthday = this.value("Q-DOB");
    const band = this.#start();
    if (typeof birthday !== "string" || band === undefined) return "unknown";
    const back = Number.isFinite(band[1]) ? band[1] : band[0];
    return known(this.#ageAt(birthday, back) < years);
  }

  #start(): readonly [number, number] | undefined {
    const value = this.value("Q-START");
    if (typeof value !== "string") return undefined;
    const band = BANDS[value];
    if (band !== undefined) return band;
    const ago = this.#daysAgo(value);
    return ago === undefined ? undefined : [ago, ago];
  }

  #daysAgo(value: AnswerValue | undefined): number | undefined {
    return typeof value === "string" ? Math.round((this.#today - Date.parse(value)) / DAY) : undefined;
  }

  #ageAt(birthday: string, daysBack: number): number {
    const day = new Date(this.#today - daysBack * DAY).toISOString().slice(0, 10);
    const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
    return day.slice(5) >= birthday.slice(5) ? years : years - 1;
  }
}
