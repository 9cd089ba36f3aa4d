import { afterAll, describe, expect, test } from "vitest";
import { conditionsOf } from "@/domain/assessment/compiled/compile-rules";
import { NOT_KNOWN, type Place } from "@/domain/assessment/compiled/place";
import { placesRead } from "@/domain/assessment/compiled/reader";
import type { Rule } from "@/domain/assessment/rule";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { around, keysOf, knownStates, worseSteps } from "@/domain/assessment/space/around.testing";

/**
 * The two laws in every context: each place that rules read, at each of its states, around every combination of
 * everything else that those rules read. The tier is the highest that the rules give, so where a rule gives less after a
 * worse answer, one or two others are looked for that give at least as much in every such context.
 */

const RULES = RULE_SET.rules;
const PLACES = [...placesRead(RULES.flatMap(conditionsOf)).entries()];
const KEYS = new Map(RULES.map((rule) => [rule.id, keysOf(rule)]));
const readersOf = (key: string) => RULES.filter(({ id }) => KEYS.get(id)?.has(key));
const LONG = 900_000;

const started = performance.now();
const counted = { contexts: 0 };
afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`laws: ${counted.contexts} contexts of ${PLACES.length} places; ${seconds} s\n`);
});

describe("the law of worse, in every context", () => {
  const ordered = PLACES.filter(([, place]) => worseSteps(place, new Map()).length > 0);
  test.each(ordered)(
    "%s: no worse answer lowers the tier",
    (key) => {
      const readers = readersOf(key);
      const lowered = readers.flatMap((rule) => stepsThatLower(rule, key).map((step) => ({ rule, step })));
      const left = lowered.filter(({ rule, step }) => !isMadeUpFor(rule, step, key, readers));
      expect(left.map(({ rule, step }) => `${rule.id} ${step.join(" to ")}`)).toEqual([]);
    },
    LONG,
  );
});

describe("the law of unknown, in every context", () => {
  const bySlot = PLACES.filter(([key]) => key !== "fact days-since-start");
  test.each(bySlot)(
    "%s: blank gives no less than one answer that is the most benign for every rule",
    (key) => {
      const benign = readersOf(key).map((rule) => benignStates(rule, key));
      // Rules tell states apart by other bits each; a band or an option is named by what all of them have in common.
      expect(benign.every((states) => states.length > 0)).toBe(true);
    },
    LONG,
  );

  test.each(readersOf("fact days-since-start").map((rule) => [rule.id, rule] as const))(
    "%s: with the start blank it gives one of what starts give, or is unknown",
    (_, rule) => {
      const key = "fact days-since-start";
      const system = around([rule], [key]);
      const [place] = system.places;
      const days = place === undefined ? [] : knownStates(place, new Map());
      let wrong = 0;
      counted.contexts += system.forEach((ranksWith) => {
        const blank = ranksWith([NOT_KNOWN])[0] ?? 0;
        const told = days.map((word) => ranksWith([word])[0] ?? 0);
        if (blank < Math.min(...told)) wrong += 1;
      });
      expect(wrong).toBe(0);
    },
    LONG,
  );
});

type Step = readonly [number, number];

function stepsThatLower(rule: Rule, key: string): readonly Step[] {
  const system = around([rule], [key]);
  const [place] = system.places;
  const [standIn] = system.standIns;
  if (place === undefined || standIn === undefined) return [];
  const steps = worseSteps(place, standIn);
  const lowering = new Set<Step>();
  counted.contexts += system.forEach((ranksWith) => {
    const ranks = new Map<number, number>();
    const rank = (word: number) => {
      const known = ranks.get(word) ?? ranksWith([word])[0] ?? 0;
      ranks.set(word, known);
      return known;
    };
    for (const step of steps) if (rank(step[1]) < rank(step[0])) lowering.add(step);
  });
  return [...lowering].map(([from, to]) => [from, to] as const);
}

/** More contexts than this are not gone through for one step: other rules are tried that make up for it. */
const MOST_CONTEXTS = 3_000_000;

/** Whether one or two other rules together give at least as much after the step, wherever the rule gives less. */
function isMadeUpFor(rule: Rule, step: Step, key: string, readers: readonly Rule[]): boolean {
  const others = readers.filter((each) => each !== rule);
  const ones = others.map((each) => [each]);
  const twos = others.flatMap((each, at) => others.slice(at + 1).map((second) => [each, second]));
  const alone = around([rule], [key]);
  const [place] = alone.places;
  const codes = place === undefined ? undefined : codesOfStep(place, step);
  return [...ones, ...twos].some((more) => {
    const system = around([rule, ...more], [key]);
    const [own] = system.places;
    if (own === undefined || codes === undefined || system.size > MOST_CONTEXTS) return false;
    const steps = worseSteps(own, system.standIns[0] ?? new Map()).filter((each) => {
      const said = codesOfStep(own, each);
      return codes.every(([kind, code]) => said.some(([k, c]) => k === kind && c === code));
    });
    if (steps.length === 0) return false;
    let holds = true;
    counted.contexts += system.forEach((ranksWith) => {
      for (const [from, to] of steps) {
        if (Math.max(...ranksWith([to])) < (ranksWith([from])[0] ?? 0)) holds = false;
      }
      return holds ? undefined : "stop";
    });
    return holds;
  });
}

/** The codes that a step takes away and adds, since each system of rules has bits of its own. */
function codesOfStep(
  place: Place,
  [from, to]: Step,
): readonly (readonly ["less" | "more", string | boolean])[] {
  if (place.kind !== "codes") return [];
  return [...place.bits].flatMap(([code, bits]) => {
    const bit = bits & ~NOT_KNOWN;
    if ((from & bit) === (to & bit)) return [];
    return [[(to & bit) === 0 ? "less" : "more", code] as const];
  });
}

/** The known states at which a rule never gives more than when the place is blank. */
function benignStates(rule: Rule, key: string): readonly number[] {
  const system = around([rule], [key]);
  const [place] = system.places;
  const [standIn] = system.standIns;
  if (place === undefined || standIn === undefined) return [];
  const states = new Set(knownStates(place, standIn));
  counted.contexts += system.forEach((ranksWith) => {
    const blank = ranksWith([NOT_KNOWN])[0] ?? 0;
    for (const word of states) if ((ranksWith([word])[0] ?? 0) > blank) states.delete(word);
  });
  return [...states];
}
