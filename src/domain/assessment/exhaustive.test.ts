import fc from "fast-check";
import { afterAll, describe, expect, it, test } from "vitest";
import { someAnswers } from "@/domain/questionnaire/an-answer.testing";
import type { Answers, AnswerValue } from "@/domain/questionnaire/answers";
import { findQuestion, SECTIONS } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import { daysAgo, instantAgo, NOW } from "./a-case.testing";
import { compileCondition, YES } from "./compiled/compile-condition";
import { compileRules, conditionsOf } from "./compiled/compile-rules";
import { rankOf } from "./compiled/outcome";
import { NOT_KNOWN, type Place } from "./compiled/place";
import { placesRead, readerOf } from "./compiled/reader";
import { FACT_GATES, FACT_QUESTIONS, factsOf } from "./facts";
import { judge } from "./judge";
import type { Rule } from "./rule";
import { RULE_SET } from "./rule-set";
import { around, keysOf, knownStates, rankGiven } from "./space/around.testing";
import { forEachCase } from "./space/every-case";
import { triedIn } from "./space/factor";
import { ruleCases } from "./space/rule-cases";
import { statesOf } from "./space/states";
import { tierRank, TIERS } from "./tier";

/**
 * Every answer to every question that a red-flag rule reads, blank and "not sure" included. A tier is the highest that
 * its rules give, so going through each rule with all that it reads goes through everything; parts of a rule that share
 * no question with the rest of it are gone through by themselves. Both halves of that argument are tested first.
 */

const RULES = RULE_SET.rules;
const PLACES = [...placesRead(RULES.flatMap(conditionsOf)).entries()];
const KEYS = new Map(RULES.map((rule) => [rule.id, keysOf(rule)]));
const readersOf = (key: string) => RULES.filter(({ id }) => KEYS.get(id)?.has(key));
const LONG = 240_000;

const started = performance.now();
const counted = { cases: 0, contexts: 0, answers: 0n };
afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `exhaustive: ${counted.cases} cases of ${RULES.length} rules, which stand for ${counted.answers} combinations of answers; ${counted.contexts} contexts of single signs; ${seconds} s\n`,
  );
});

describe("the states of a place are those that answers make", () => {
  const bySlot = PLACES.filter(([, place]) => place.kind !== "fact");
  test.each(bySlot)("%s", (_, place) => {
    if (place.kind === "fact") return;
    const made = new Set([NOT_KNOWN, ...answersTo(place).map((value) => wordMade(place, value))]);
    expect([...made].toSorted((a, b) => a - b)).toEqual(statesOf(place).toSorted((a, b) => a - b));
  });

  const byFact = PLACES.filter(([, place]) => place.kind === "fact");
  test.each(byFact)("%s", (_, place) => {
    const states = new Set(statesOf(place));
    const made = new Set(someDates().map((answers) => factWord(place, answers)));
    for (const word of made) if (word !== 0) expect(states.has(word), `${word}`).toBe(true);
    const bands = place.kind === "fact" ? place.edges.length + 1 : 0;
    expect(made.size).toBeGreaterThan(Math.min(bands, 2));
  });
});

describe("the factoring", () => {
  const compiled = compileRules(RULES);
  const outcomes = (answers: Answers) => {
    compiled.reader.take(answers, NOW, {});
    return compiled.rules.map((rule) => rankOf(rule.outcome(compiled.reader)));
  };

  it("of the tier into rules: a rule gives the same whatever the answers to what it does not read", () => {
    const questions = new Map(RULES.map((rule) => [rule.id, questionsOf(rule)]));
    fc.assert(
      fc.property(someAnswers(), someAnswers(), (answers, others) => {
        for (const rule of RULES) {
          const read = questions.get(rule.id) ?? new Set();
          const mixed = {
            ...Object.fromEntries(Object.entries(others).filter(([id]) => !read.has(id))),
            ...Object.fromEntries(Object.entries(answers).filter(([id]) => read.has(id))),
          };
          const judged = (each: Answers) => judge([rule], { answers: each, facts: factsOf(each, NOW) });
          expect(judged(mixed), rule.id).toEqual(judged(answers));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of a rule into parts: with each part in place of its questions a rule gives the same", () => {
    const systems = RULES.map((rule) => {
      const cases = ruleCases([rule]);
      const parts = cases.factored.parts.map((part) => ({
        place: cases.factored.cases.classes.find(
          ({ place }) => place.kind !== "fact" && place.question === part.id,
        )?.place,
        compiled: compiledPart(part.asked),
      }));
      return { rule, cases, parts };
    });
    fc.assert(
      fc.property(someAnswers(), (answers) => {
        const whole = outcomes(answers);
        for (const [at, { rule, cases, parts }] of systems.entries()) {
          cases.reader.take(answers, NOW, {});
          for (const { place, compiled: part } of parts) {
            if (place !== undefined) cases.reader.words[place.index] = part(answers);
          }
          const [only] = cases.rules;
          expect(only && rankGiven(only, cases.reader), rule.id).toBe(whole[at]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("every case of every rule", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s: what holds escalates", (_, rule) => {
    const { factored, reader, rules } = ruleCases([rule]);
    const [only] = rules;
    let below = 0;
    counted.cases += forEachCase(factored.cases, () => {
      if (only?.when(reader) !== YES) return;
      if (rankGiven(only, reader) < tierRank("ROUTINE")) below += 1;
    });
    counted.cases += triedIn(factored.parts);
    counted.answers += factored.answers;
    // X-PREG changes positions, not the tier.
    expect(below === 0).toBe(rule.id !== "X-PREG");
  });
});

describe("every combination with a red-flag answer escalates", () => {
  /** Options that say something only together with others, or that change no tier by the clinical content. */
  const NOT_ALONE: ReadonlySet<string> = new Set([
    "Q-NEURO-PATT",
    "Q-NEURO-TREND",
    "Q-NEURO-KNOWN",
    "Q-CORD-PACE",
    "Q-WING-SUDDEN",
    "Q-CARDIO-WHEN",
    "Q-MIDLINE",
    "Q-NECKROT",
    "Q-CARDIO-PATT",
    "Q-CARDIO-RISK",
    "Q-INFLAM",
    "Q-SYSTEMIC recent-infection-or-surgery",
    "Q-SYSTEMIC weak-immunity-or-diabetes",
    "Q-SYSTEMIC tb-contact",
    "Q-SYSTEMIC injected-drugs",
    "Q-BONE osteoporosis",
    "Q-BONE earlier-stress-fracture",
    "Q-BONE absent-periods",
    "Q-BONE under-fuelling",
    "Q-OTHER pregnant",
    "Q-OTHER post-partum",
    "Q-OTHER blood-thinners",
  ]);
  const signs = SECTIONS.filter(({ letter }) => "CDE".includes(letter)).flatMap(({ questions }) =>
    questions.flatMap((question) =>
      slotsOf(question).flatMap(({ part, type }) =>
        signCodes(type)
          .map((code) => [question.id, part, code] as const)
          .filter(([id, , code]) => !NOT_ALONE.has(id) && !NOT_ALONE.has(`${id} ${String(code)}`)),
      ),
    ),
  );

  test.each(signs)(
    "%s %s %s",
    (id, part, code) => {
      const key = `codes ${id}.${part ?? ""}`;
      // The rule with the fewest cases that guarantees it is enough.
      const systems = readersOf(key)
        .map((rule) => around([rule], [key]))
        .toSorted((a, b) => a.size - b.size);
      const isGuaranteed = systems.some((system) => {
        const [place] = system.places;
        if (place?.kind !== "codes") return false;
        const bit = (place.bits.get(code) ?? 0) & ~NOT_KNOWN;
        if (bit === 0) return false;
        const words = knownStates(place, new Map()).filter((word) => (word & bit) !== 0);
        const distinct = [...new Set(words.map((word) => system.standIns[0]?.get(word) ?? word))];
        let least: number = TIERS.length;
        counted.contexts += system.forEach((ranksWith) => {
          for (const word of distinct) least = Math.min(least, ranksWith([word])[0] ?? 0);
          return least < tierRank("ROUTINE") ? "stop" : undefined;
        });
        return least >= tierRank("ROUTINE");
      });
      expect(isGuaranteed).toBe(true);
    },
    LONG,
  );
});

function signCodes(type: AnswerType): readonly (string | boolean)[] {
  if (type.type === "bool") return [true];
  const least = typeof type.worse === "object" ? type.worse.map(([first]) => first) : [];
  return choicesOf(type)
    .filter(
      ({ code, exclusive, unknown }) => !exclusive && !unknown && !least.includes(code) && code !== "no",
    )
    .map(({ code }) => code);
}

function compiledPart(asked: {
  readonly condition: Parameters<typeof readerOf>[0][number];
  readonly straddle: "true" | "unknown";
}) {
  const reader = readerOf([asked.condition]);
  const test = compileCondition(asked.condition, reader.places, asked.straddle);
  return (answers: Answers): number => {
    reader.take(answers, NOW, {});
    const truth = test(reader);
    return truth === YES ? 1 : truth === 1 ? NOT_KNOWN : 0;
  };
}

function questionsOf(rule: Rule): ReadonlySet<string> {
  const places = [...placesRead(conditionsOf(rule)).values()];
  return new Set(
    places.flatMap((place) =>
      place.kind === "fact"
        ? [...FACT_QUESTIONS[place.fact], ...(FACT_GATES[place.fact] ?? [])]
        : [place.question],
    ),
  );
}

/** Every answer to a slot: all sets of options, all whole numbers, texts with and without the words. */
function answersTo(place: Exclude<Place, { readonly kind: "fact" }>): readonly AnswerValue[] {
  const question = findQuestion(place.question);
  const type = question && slotsOf(question).find(({ part }) => part === place.part)?.type;
  if (type === undefined) return [];
  const codes = choicesOf(type).map(({ code }) => code);
  switch (type.type) {
    case "bool":
      return [true, false, ...codes];
    case "nrs":
      return Array.from({ length: 11 }, (_, value) => value);
    case "int":
      return [...Array.from({ length: type.max - type.min + 1 }, (_, value) => type.min + value), ...codes];
    case "many": {
      const alone = type.options.filter(({ exclusive }) => exclusive).map(({ code }) => [code]);
      const together = type.options.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
      const sets = together.reduce<readonly (readonly string[])[]>(
        (all, code) => [...all, ...all.map((some) => [...some, code])],
        [[]],
      );
      return [...alone, ...sets.filter(({ length }) => length > 0)];
    }
    case "text": {
      const words = place.kind === "text" ? place.beginnings.flat() : [];
      return ["C", ...words.flatMap((word) => words.map((other) => `C ${word} ${other}`))];
    }
    default:
      return codes;
  }
}

const READER = readerOf(RULES.flatMap(conditionsOf));

function wordMade(place: Exclude<Place, { readonly kind: "fact" }>, value: AnswerValue): number {
  const { question, part } = place;
  READER.take({ [question]: part === undefined ? value : { [part]: value } }, NOW, {});
  return READER.read(place.index);
}

function factWord(place: Place, { answers, startToldAt, firstWorst }: Dated): number {
  READER.take(answers, NOW, {
    ...(startToldAt === undefined ? {} : { startToldAt }),
    ...(firstWorst === undefined ? {} : { firstWorst }),
  });
  return READER.read(place.index);
}

interface Dated {
  readonly answers: Answers;
  readonly startToldAt?: string;
  readonly firstWorst?: number;
}

/** Answers that give facts all their values: days up to 400, ages up to 90, starts in words told up to 120 days ago. */
function someDates(): readonly Dated[] {
  const days = [...Array.from({ length: 120 }, (_, day) => day), 200, 400];
  const ages = Array.from({ length: 91 }, (_, year) => daysAgo(year * 365 + 40));
  const words = RULE_SET.startBands.map(({ code }) => code);
  const minutes = [0, 60, 100, 124, 125, 126, 300];
  return [
    ...days.map((day) => ({
      answers: {
        "Q-START": daysAgo(day),
        "Q-TRAUMA-DATE": daysAgo(day),
        "Q-NEURO-TREND": { since: daysAgo(day) },
        "Q-NEURO-KNOWN": { on: daysAgo(30) },
      },
    })),
    ...ages.flatMap((birth) =>
      [0, 7, 30, 400].map((day) => ({ answers: { "Q-DOB": birth, "Q-START": daysAgo(day) } })),
    ),
    ...words.flatMap((code) =>
      days.slice(0, 120).flatMap((day) =>
        ages
          .filter((_, at) => at % 9 === 0)
          .map((birth) => ({
            answers: { "Q-START": code, "Q-DOB": birth },
            startToldAt: instantAgo(day),
          })),
      ),
    ),
    ...minutes.map((now) => ({ answers: { "Q-RUN-VOL": { minutes: now, "minutes-before": 100 } } })),
    ...[0, 1, 2, 3, 5, 8].map((worst) => ({ answers: { "Q-NPRS-WORST": worst }, firstWorst: 6 })),
  ];
}
