import type { Rule } from "@/domain/assessment/rule";
import { TIERS } from "@/domain/assessment/tier";
import { ruleSetHash, type RuleSet } from "@/domain/assessment/rule-set";
import type { Thresholds } from "@/domain/assessment/thresholds";
import { bandInWords, conditionInWords } from "./condition-in-words";

/** Per rule, cause or check the names of the stories that test it. */
export type TestsById = ReadonlyMap<string, readonly string[]>;

/** How many stories a page names per rule; the others are counted. */
const NAMED_TESTS = 6;

/** The page about a rule set, in Markdown: everything that judges, with wording, source, grade, approval and tests. */
export function rulesDocument(ruleSet: RuleSet, tests: TestsById): string {
  return [
    "# Rules",
    "",
    "Made from the rule set by `npm run --silent rules -- document`; changed there, never here.",
    "",
    `Rule set ${ruleSet.version}, hash \`${ruleSetHash(ruleSet)}\`.`,
    "",
    ruleSet.approvals.length === 0
      ? "**No clinician has signed any of these rules.** Every threshold and wording waits for one."
      : `Signed: ${ruleSet.approvals.map(({ id, version, by, on }) => `${id} v${version} by ${by}, ${on}`).join("; ")}.`,
    "",
    "Grade B: a published source was read for it, often its first page only, and its numbers may still be expert view. Grade C: expert knowledge. “Not known” counts as not answered: a rule that cannot be judged keeps the tiers NONE and ROUTINE away. A raise holds also when a range of days only overlaps its threshold; a lower must be certain.",
    "",
    "## Referral rules and red flags",
    "",
    ...ruleSet.parentRules.flatMap((parent) => [
      `### ${parent.id}`,
      "",
      `${parent.text.clinician} Fires with any of ${ruleSet.rules
        .filter((rule) => rule.parent === parent.id)
        .map(({ id }) => id)
        .join(", ")}, at the highest of their tiers.`,
      "",
      ...facts(ruleSet, parent, tests),
    ]),
    ...ruleSet.rules.flatMap((rule) => [
      `### ${rule.id}`,
      "",
      rule.text.clinician,
      "",
      ...rows(rule),
      "",
      ...facts(ruleSet, rule, tests),
    ]),
    "## Contradictions",
    "",
    ...ruleSet.conflicts.map(({ id, text, when }) => `- **${id}** ${text} When: ${conditionInWords(when)}.`),
    "",
    "## Causes",
    "",
    ...ruleSet.parentCauses.map(({ id, name }) => `- **${id}** ${name}: its best child.`),
    "",
    ...ruleSet.causes.flatMap((cause) => [
      `### ${cause.id}`,
      "",
      `${cause.name}. ${cause.label === "seed" ? "Seed" : "Beyond the seed"}, version ${cause.version}, grade ${cause.grade}, ${approvalOf(ruleSet, cause)}. ${cause.mechanisms.map((id) => ruleSet.mechanisms.find((each) => each.id === id)?.text ?? id).join(" ")}`,
      "",
      ...cause.items.map(
        ({ kind, when, sufficient }) =>
          `- ${kind}: ${conditionInWords(when)}${sufficient === undefined ? "" : ` (enough by itself when ${conditionInWords(sufficient)})`}`,
      ),
      "",
      testsOf(tests, cause.id),
      "",
    ]),
    "## Gear checks",
    "",
    ...ruleSet.gearChecks.map(
      ({ id, cause, when, fix, grade }) =>
        `- **${id}** (${cause}) fails when ${conditionInWords(when)}. ${fix} Ground: ${grade}.`,
    ),
    "",
    "## Thresholds",
    "",
    "Half-open bands: “from” belongs to a band, “below” does not.",
    "",
    ...ruleSet.thresholds.map(thresholdLine),
    `- Q-START in words, days: ${ruleSet.startBands.map(({ code, ...band }) => `${code} ${bandInWords(band)}`).join("; ")}`,
    "",
    "## Notes for the clinician",
    "",
    ...ruleSet.notes.map(({ id, text, when }) => `- **${id}** ${text} When: ${conditionInWords(when)}.`),
    "",
    "## Statements of the seed",
    "",
    ...ruleSet.statements.map(({ id, text, trigger }) => `- **${id}** (${trigger.when}) ${text}`),
    "",
  ].join("\n");
}

function rows({ when, tier, mode, raises, lowers }: Rule): readonly string[] {
  const effect = (to: string, as: string | undefined) => (as === undefined ? to : `${to}, ${as}`);
  return [
    "| | when | tier |",
    "| --- | --- | --- |",
    `| fires | ${conditionInWords(when)} | ${effect(tier, mode)} |`,
    ...raises.map((step) => `| raised | ${conditionInWords(step.when)} | ${effect(step.tier, step.mode)} |`),
    ...lowers.map((step) => `| lowered | ${conditionInWords(step.when)} | ${effect(step.tier, step.mode)} |`),
  ];
}

function facts(
  ruleSet: RuleSet,
  rule: Pick<Rule, "id" | "version" | "label" | "category" | "text" | "textAt" | "source" | "grade">,
  tests: TestsById,
): readonly string[] {
  return [
    ...readings(rule),
    `- ${rule.label === "seed" ? "Seed" : "Beyond the seed"}, ${rule.category}, version ${rule.version}, grade ${rule.grade}, ${approvalOf(ruleSet, rule)}. Source: ${rule.source}`,
    `- ${testsOf(tests, rule.id)}`,
    "",
  ];
}

/** One line for each tier that the rule can give, its own first. */
function readings({ text, textAt }: Pick<Rule, "text" | "textAt">): readonly string[] {
  const line = (at: string, { athlete, coach }: Rule["text"]) =>
    `- ${at}athlete reads: “${athlete}” Coach reads: “${coach}”`;
  const others = TIERS.flatMap((tier) => {
    const words = textAt[tier];
    return words === undefined ? [] : [line(`At ${tier} the `, words)];
  });
  return [line("The ", text), ...others];
}

function approvalOf(
  { approvals }: RuleSet,
  { id, version }: { readonly id: string; readonly version: number },
): string {
  const signed = approvals.find((each) => each.id === id && each.version === version);
  return signed === undefined ? "not approved" : `approved by ${signed.by} on ${signed.on}`;
}

function testsOf(tests: TestsById, id: string): string {
  const names = tests.get(id) ?? [];
  if (names.length === 0) return "Tests: none";
  const more = names.length - NAMED_TESTS;
  return `Tests (${names.length}): ${names.slice(0, NAMED_TESTS).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

function thresholdLine({ of, unit, bands }: Thresholds): string {
  const name = "fact" in of ? of.fact : of.part === undefined ? of.question : `${of.question} ${of.part}`;
  return `- ${name} (${unit}): ${bands.map((band) => `${band.name} ${bandInWords(band)}`).join("; ")}`;
}
