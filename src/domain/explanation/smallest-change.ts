import { assessWith } from "@/domain/assessment/assess";
import type { Assessment, HistoryEntry } from "@/domain/assessment/assessment";
import { leavesOf } from "@/domain/assessment/compiled/compile-condition";
import { conditionsOf } from "@/domain/assessment/compiled/compile-rules";
import { quickTierAfter, type QuickTier } from "@/domain/assessment/compiled/quick-tier";
import { tierAt } from "@/domain/assessment/compiled/outcome";
import { FACT_QUESTIONS } from "@/domain/assessment/facts";
import { answersStanding } from "@/domain/assessment/in-force";
import { calendarDay } from "@/domain/assessment/instant";
import { RULE_SET, type RuleSet } from "@/domain/assessment/rule-set";
import { tierRank, TIERS, type Tier } from "@/domain/assessment/tier";
import type { Answers } from "@/domain/questionnaire/answers";
import { changedAnswers, type AnswerChange } from "./answer-change";
import { plausibleChanges } from "./plausible-changes";

/** Other answers with which the tier would be another. */
export interface Alternative {
  readonly tier: Tier;
  /** One change, or two of which neither suffices. */
  readonly changes: readonly AnswerChange[];
}

/** The smallest plausible changes of answers that alter the tier, one each way; null where one or two do not. */
export interface SmallestChanges {
  readonly lower: Alternative | null;
  readonly higher: Alternative | null;
}

type Direction = keyof SmallestChanges;

/**
 * Searches for them: every plausible change of one answer first, then pairs among the answers that the deciding rules
 * read. Fewer changed answers before shorter steps, and the first question of the form among equals.
 */
export function smallestChanges(
  answers: Answers,
  history: readonly HistoryEntry[],
  now: string,
  ruleSet: RuleSet = RULE_SET,
  corrects?: string,
): SmallestChanges {
  const search = prepared(answers, history, now, ruleSet, corrects);
  const one = judged(search, singles(search));
  const found = { lower: best(search, one, "lower"), higher: best(search, one, "higher") };
  if (DIRECTIONS.every((direction) => found[direction] !== null || isAtEnd(search, direction))) return found;
  const deciding = decidingQuestions(assessWith(ruleSet, answers, history, now, corrects), ruleSet);
  // A rule none of whose answers change gives what it gave: the tier falls only where all that give it read a change.
  const inPairs = (direction: Direction, read: "every" | "some") =>
    isAtEnd(search, direction)
      ? null
      : best(search, judged(search, [...pairs(search, deciding, read)]), direction);
  return {
    lower: found.lower ?? inPairs("lower", "every"),
    higher: found.higher ?? inPairs("higher", "some"),
  };
}

const DIRECTIONS = ["lower", "higher"] as const;

/** No tier lies further that way, or a flag that is open already holds it. */
function isAtEnd({ rank, tier }: Search, direction: Direction): boolean {
  return direction === "lower" ? rank <= tier.held : rank === TIERS.length - 1;
}

/** The single plausible answer that would raise the tier, the smallest step of those that raise it most; null: none. */
export function oneAnswerAway(
  answers: Answers,
  now: string,
  history: readonly HistoryEntry[] = [],
  ruleSet: RuleSet = RULE_SET,
  corrects?: string,
): Alternative | null {
  const search = prepared(answers, history, now, ruleSet, corrects);
  const raising = judged(search, singles(search)).filter(({ rank }) => rank > search.rank);
  const top = Math.max(0, ...raising.map(({ rank }) => rank));
  return smallest(raising.filter(({ rank }) => rank === top));
}

interface Search {
  readonly answers: Answers;
  readonly standing: Answers;
  readonly changes: readonly AnswerChange[];
  readonly tier: QuickTier;
  readonly rank: number;
}

function prepared(
  answers: Answers,
  history: readonly HistoryEntry[],
  now: string,
  ruleSet: RuleSet,
  corrects: string | undefined,
): Search {
  const tier = quickTierAfter(ruleSet, history, now, corrects);
  const standing = answersStanding(answers, history, now);
  const changes = plausibleChanges(answers, standing, calendarDay(now));
  return { answers, standing, changes, tier, rank: tier(answers) };
}

interface Judged {
  readonly changes: readonly AnswerChange[];
  readonly rank: number;
}

function singles({ changes }: Search): readonly (readonly AnswerChange[])[] {
  return changes.map((change) => [change]);
}

/**
 * Two changes of different questions that deciding rules read.
 * @param deciding the questions of each of those rules
 * @param read whether every one of the rules must read one of the two
 */
function* pairs(
  { changes }: Search,
  deciding: readonly ReadonlySet<string>[],
  read: "every" | "some",
): Generator<readonly AnswerChange[]> {
  const among = changes.filter(({ question }) => deciding.some((questions) => questions.has(question)));
  for (const [index, first] of among.entries()) {
    const others = read === "some" ? [] : deciding.filter((questions) => !questions.has(first.question));
    for (const second of among.slice(index + 1)) {
      const differ = second.question !== first.question || second.part !== first.part;
      if (differ && others.every((questions) => questions.has(second.question))) yield [first, second];
    }
  }
}

function judged(
  { answers, standing, tier }: Search,
  tries: readonly (readonly AnswerChange[])[],
): readonly Judged[] {
  return tries.map((changes) => ({ changes, rank: tier(changedAnswers(answers, changes, standing)) }));
}

function best(search: Search, tried: readonly Judged[], direction: Direction): Alternative | null {
  return smallest(
    tried.filter(({ rank }) => (direction === "lower" ? rank < search.rank : rank > search.rank)),
  );
}

/** The first of those with the shortest way. */
function smallest(found: readonly Judged[]): Alternative | null {
  const [first] = found.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return first === undefined ? null : { tier: tierAt(first.rank), changes: first.changes };
}

const lengthOf = ({ changes }: Judged) => changes.reduce((sum, { distance }) => sum + distance, 0);

/** The questions that each rule reads which gives the tier, or which keeps it from being known. */
function decidingQuestions(
  { tier, flags, unknown }: Assessment,
  ruleSet: RuleSet,
): readonly ReadonlySet<string>[] {
  const deciding = new Set([
    ...flags.filter((flag) => tierRank(flag.tier) === tierRank(tier)).map(({ id }) => id),
    ...(tier === "INCOMPLETE" ? unknown : []),
  ]);
  return ruleSet.rules
    .filter(({ id }) => deciding.has(id))
    .map((rule) => {
      const leaves = conditionsOf(rule).flatMap(leavesOf);
      return new Set(
        leaves.flatMap((leaf) => ("fact" in leaf ? FACT_QUESTIONS[leaf.fact] : [leaf.question])),
      );
    });
}
