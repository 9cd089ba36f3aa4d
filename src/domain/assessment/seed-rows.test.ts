import { describe, expect, it, test } from "vitest";
import { PROGRAMME_SEED_ROWS } from "@/domain/programme/seed-rows";
import { ALL_CASES, answersOf, resultOf } from "./cases/all-cases.testing";
import type { Vignette } from "./cases/case.testing";
import { explanationOf } from "./context/explanations";
import { statementsFor } from "./context/statements";
import { RULE_SET, type RuleSet } from "./rule-set";
import { ENGINE_SEED_ROWS, type SeedRow } from "./seed-rows";

/** The rows that bear a tier, cause or text, by the part of the rule set they stand in. */
function without(id: string): RuleSet {
  return {
    ...RULE_SET,
    rules: RULE_SET.rules.filter((rule) => rule.id !== id),
    parentRules: RULE_SET.parentRules.filter((rule) => rule.id !== id),
    causes: RULE_SET.causes.filter((cause) => cause.id !== id),
    parentCauses: RULE_SET.parentCauses.filter((cause) => cause.id !== id),
    mechanisms: RULE_SET.mechanisms.filter((mechanism) => mechanism.id !== id),
    statements: RULE_SET.statements.filter((statement) => statement.id !== id),
  };
}

/** Ids of everything that a result and what is said beside it contain. */
function idsIn(vignette: Vignette, ruleSet: RuleSet): ReadonlySet<string> {
  const result = resultOf(vignette, ruleSet);
  const indicated = result.causes.filter(({ status }) => status === "LIKELY" || status === "POSSIBLE");
  const mechanisms = indicated.flatMap(({ id }) => {
    const said = explanationOf(id, ruleSet);
    return ruleSet.mechanisms.filter(({ text }) => said.includes(text)).map((mechanism) => mechanism.id);
  });
  return new Set([
    ...result.flags.map(({ id }) => id),
    ...indicated.map(({ id }) => id),
    ...mechanisms,
    ...statementsFor(result, answersOf(vignette), ruleSet).map(({ id }) => id),
  ]);
}

const SHOWN = ALL_CASES.map((vignette) => ({ vignette, ids: idsIn(vignette, RULE_SET) }));

/** The story that shows an id best: it names the fewest others. */
function storyOf(id: string): Vignette {
  const telling = SHOWN.filter(({ ids }) => ids.has(id)).toSorted((a, b) => a.ids.size - b.ids.size);
  const [first] = telling;
  if (first === undefined) throw new Error(`no story shows ${id}`);
  return first.vignette;
}

const BEYOND = RULE_SET.rules.filter(({ label }) => label === "beyond").map(({ id }) => id);

describe("the 91 rows of the seed", () => {
  it("are exactly those of the engine and of the programme", () => {
    const count = (kind: string, rows: readonly { readonly kind: string }[]) =>
      rows.filter((row) => row.kind === kind).length;
    expect({
      CTX: count("CTX", ENGINE_SEED_ROWS),
      CAUSE: count("CAUSE", ENGINE_SEED_ROWS),
      MECH: count("MECH", ENGINE_SEED_ROWS),
      REFER: count("REFER", ENGINE_SEED_ROWS),
      RELIEF: count("RELIEF", PROGRAMME_SEED_ROWS),
      PREV: count("PREV", PROGRAMME_SEED_ROWS),
      PBEN: count("PBEN", PROGRAMME_SEED_ROWS),
    }).toEqual({ CTX: 8, CAUSE: 15, MECH: 13, REFER: 11, RELIEF: 8, PREV: 17, PBEN: 6 + 13 });
    const ids = [...ENGINE_SEED_ROWS, ...PROGRAMME_SEED_ROWS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(91);
  });

  it.each(ENGINE_SEED_ROWS.map((row) => [row.id, row] as const))(
    "%s stands in the rule set where it says",
    (id, row: SeedRow) => {
      const places = ["statements", "causes", "parentCauses", "mechanisms", "rules", "parentRules"] as const;
      const found = places.filter((place) => RULE_SET[place].some((each) => each.id === id));
      expect(found).toEqual([row.realisedIn]);
    },
  );

  it("label what stands in the seed as seed, and the rest as beyond", () => {
    const seed = [...RULE_SET.rules, ...RULE_SET.parentRules].filter(({ label }) => label === "seed");
    expect(seed.map(({ id }) => id).toSorted()).toEqual(
      ENGINE_SEED_ROWS.filter(({ kind }) => kind === "REFER")
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(BEYOND.every((id) => id.startsWith("X-"))).toBe(true);
  });
});

describe("switched off, each row is missed by a story", () => {
  test.each([...ENGINE_SEED_ROWS.map(({ id }) => id), ...BEYOND])("%s", (id) => {
    const story = storyOf(id);
    expect(idsIn(story, RULE_SET).has(id), story.name).toBe(true);
    expect(idsIn(story, without(id)).has(id), story.name).toBe(false);
  });

  const leaves = RULE_SET.rules.map(({ id }) => id).filter((id) => id !== "X-PREG");
  test.each(leaves)("%s alone carries the tier of a story", (id) => {
    const ruleSet = without(id);
    const carried = SHOWN.some(
      ({ vignette, ids }) => ids.has(id) && resultOf(vignette, ruleSet).tier !== vignette.tier,
    );
    expect(carried).toBe(true);
  });
});

describe("every rule", () => {
  test.each(RULE_SET.rules.map((rule) => [rule.id, rule] as const))(
    "%s: each row that raises or lowers decides the tier of a story",
    (id, rule) => {
      const rows = [...rule.raises, ...rule.lowers];
      for (const row of rows) {
        const weaker: RuleSet = {
          ...RULE_SET,
          rules: RULE_SET.rules.map((each) =>
            each.id === id
              ? {
                  ...each,
                  raises: each.raises.filter((step) => step !== row),
                  lowers: each.lowers.filter((step) => step !== row),
                }
              : each,
          ),
        };
        const tierIn = (ruleSet: RuleSet, vignette: Vignette) =>
          resultOf(vignette, ruleSet).flags.find((flag) => flag.id === id)?.tier;
        const decides = SHOWN.some(
          ({ vignette, ids }) => ids.has(id) && tierIn(weaker, vignette) !== tierIn(RULE_SET, vignette),
        );
        expect(decides, JSON.stringify(row)).toBe(true);
      }
    },
  );
});
