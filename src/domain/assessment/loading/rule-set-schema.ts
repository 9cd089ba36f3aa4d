import { z } from "zod";
import { FACT_QUESTIONS, type FactId } from "../facts";
import type { Condition } from "../condition";
import type { RuleSet } from "../rule-set";
import { MODES, TIERS, type Tier } from "../tier";

const text = z.string().min(1);
const code = z.union([text, z.boolean()]);
const version = z.int().min(1);
const label = z.enum(["seed", "beyond"]);
const grade = z.enum(["B", "C"]);
const category = z.enum([
  "neurological",
  "injury",
  "worsening",
  "other-medical",
  "daily-life",
  "persistence",
]);
const factId = z.enum(Object.keys(FACT_QUESTIONS) as FactId[]);
const day = z.iso.date();

/** Half-open: `from` belongs to it, `below` does not. */
const band = z.strictObject({ from: z.exactOptional(z.number()), below: z.exactOptional(z.number()) });
const namedBand = band.extend({ name: text });

const at = { question: text, part: z.exactOptional(text) };
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(condition).min(1) }),
    z.strictObject({ certain: condition }),
    z.strictObject({ ...at, codes: z.array(code).min(1) }),
    z.strictObject({ ...at, band }),
    z.strictObject({ ...at, mentions: z.array(z.string()).min(1) }),
    z.strictObject({ fact: factId, band }),
  ]),
);

const words = z.strictObject({ clinician: text, athlete: text, coach: text });
const textAt = z.strictObject(
  Object.fromEntries(TIERS.map((tier) => [tier, z.exactOptional(words)])) as Record<
    Tier,
    z.ZodExactOptional<typeof words>
  >,
);
const step = z.strictObject({
  when: condition,
  tier: z.enum(TIERS),
  mode: z.exactOptional(z.enum(MODES)),
});
const parentRule = z.strictObject({
  id: text,
  version,
  label,
  category,
  text: words,
  textAt,
  source: text,
  grade,
});
const rule = parentRule.extend({
  when: condition,
  tier: z.enum(TIERS),
  mode: z.exactOptional(z.enum(MODES)),
  raises: z.array(step),
  lowers: z.array(step),
  parent: z.exactOptional(text),
  textDerived: z.exactOptional(z.literal(true)),
});

const cause = z.strictObject({
  id: text,
  version,
  label,
  grade,
  parent: z.exactOptional(text),
  name: text,
  mechanisms: z.array(text).min(1),
  ease: z.literal([0, 1, 2, 3]),
  weighing: z.enum(["standard", "bra", "pack"]),
  items: z
    .array(
      z.strictObject({
        kind: z.enum(["T", "O", "R"]),
        when: condition,
        sufficient: z.exactOptional(condition),
        additional: z.exactOptional(z.literal(true)),
      }),
    )
    .min(1),
  declined: z.exactOptional(condition),
});

const thresholds = z.strictObject({
  of: z.union([z.strictObject(at), z.strictObject({ fact: factId })]),
  unit: text,
  bands: z.array(namedBand).min(1),
});

const points = z.number().min(0);
const count = z.int().min(1);
const serial = z.strictObject({
  rules: z.array(
    z.strictObject({
      id: z.enum(["W1", "W1b", "W1c", "W2", "W3", "W4", "W5", "W6"]),
      version,
      status: z.enum(["in-force", "candidate"]),
      text,
      source: text,
      grade,
      alsoRaises: z.exactOptional(z.literal("REFER-NEURO")),
      recheckHours: z.exactOptional(z.tuple([points, points]).readonly()),
    }),
  ),
  thresholds: z.strictObject({
    baseline: z.strictObject({ checkIns: count, withinDays: count }),
    apartDays: count,
    rise: points,
    ceiling: z.strictObject({ from: points, rise: points }),
    startUp: z.strictObject({ checkIns: z.int().min(2), steps: count, rise: points }),
    jump: z.strictObject({ rise: points, reaching: points }),
    dailyLife: z.strictObject({ rise: points }),
    loadMasked: z.strictObject({ fallPercent: points.max(100), lowerBy: points }),
    episodeEnd: z.strictObject({ atMost: points, checkIns: count }),
    flare: z.strictObject({ reaching: points, rise: points }),
    resolved: z.strictObject({ within: points }),
    carriedRise: z.strictObject({ slack: points, carried: points, startUpSteps: count }),
  }),
});

const trigger = z.discriminatedUnion("when", [
  z.strictObject({ when: z.literal("always") }),
  z.strictObject({ when: z.literal("tier"), tiers: z.array(z.enum(TIERS)).min(1) }),
  z.strictObject({ when: z.literal("referral") }),
  z.strictObject({ when: z.literal("causes"), atLeast: z.int().min(1) }),
  z.strictObject({ when: z.literal("pain-on-the-run") }),
]);

/** The shape of a rule set; what it says is judged by the checks beside this file. */
export const RULE_SET_SCHEMA: z.ZodType<RuleSet> = z.strictObject({
  version: text,
  rules: z.array(rule).min(1),
  parentRules: z.array(parentRule),
  conflicts: z.array(
    z.strictObject({ id: text, when: condition, followUp: z.exactOptional(z.literal(true)), text }),
  ),
  causes: z.array(cause),
  parentCauses: z.array(z.strictObject({ id: text, version, label, name: text })),
  mechanisms: z.array(z.strictObject({ id: text, text })),
  gearChecks: z.array(z.strictObject({ id: text, cause: text, when: condition, fix: text, grade: text })),
  startBands: z.array(z.strictObject({ code: text, from: z.int(), below: z.exactOptional(z.int()) })).min(1),
  thresholds: z.array(thresholds),
  serial,
  statements: z.array(z.strictObject({ id: text, trigger, text })),
  notes: z.array(z.strictObject({ id: text, when: condition, text })),
  approvals: z.array(z.strictObject({ id: text, version, by: text, on: day })),
});

/** A rule set as it stands in a file. */
export const RULE_SET_FILE_SCHEMA = z.strictObject({
  $schema: z.exactOptional(text),
  /** SHA-256 of the canonical JSON (RFC 8785) of `ruleSet`, in lower-case hex; not checked when left out. */
  hash: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
  ruleSet: RULE_SET_SCHEMA,
});

/** The published JSON Schema (draft 2020-12) of a rule set in a file. */
export function ruleSetJsonSchema(): object {
  return {
    ...z.toJSONSchema(RULE_SET_FILE_SCHEMA),
    title: "Upright rule set",
    description:
      "Rules, causes, gear checks, conflicts, thresholds and wording of the assessment engine. What no schema can say " +
      "(contiguous bands, known questions and codes, rules that can be reached, seed rows that are not weakened) is " +
      "checked when a set is loaded.",
  };
}
