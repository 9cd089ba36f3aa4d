import type { Band, Condition } from "@/domain/assessment/condition";
import type { Rule, Step } from "@/domain/assessment/rule";
import { MODES, TIERS, type Tier } from "@/domain/assessment/tier";
import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf } from "@/domain/questionnaire/question";

/** A rule with one thing changed; left out when the rule is dropped. */
export interface Mutant {
  /** Rule, place and change: the same for the same rule set. */
  readonly id: string;
  readonly rule: Rule | undefined;
}

interface Changed<Of> {
  readonly name: string;
  readonly made: Of;
}

/** Every small change of a rule that could be a slip of whoever writes it: all that the rule does, and none of its words. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const { mode: _, ...withoutMode } = rule;
  const changes: readonly Changed<Rule>[] = [
    ...conditions(rule.when).map(({ name, made }) => ({
      name: `when ${name}`,
      made: { ...rule, when: made },
    })),
    ...tiersBeside(rule.tier).map((tier) => ({ name: `tier ${tier}`, made: { ...rule, tier } })),
    ...MODES.filter((mode) => mode !== rule.mode).map((mode) => ({
      name: `mode ${mode}`,
      made: { ...rule, mode },
    })),
    ...(rule.mode === undefined ? [] : [{ name: "no mode", made: withoutMode }]),
    ...steps(rule.raises).map(({ name, made }) => ({
      name: `raises ${name}`,
      made: { ...rule, raises: made },
    })),
    ...steps(rule.lowers).map(({ name, made }) => ({
      name: `lowers ${name}`,
      made: { ...rule, lowers: made },
    })),
  ];
  return [
    { id: `${rule.id}: dropped`, rule: undefined },
    ...changes.map(({ name, made }) => ({ id: `${rule.id}: ${name}`, rule: made })),
  ];
}

function steps(all: readonly Step[]): readonly Changed<readonly Step[]>[] {
  return all.flatMap((step, at) => {
    const { mode: _, ...withoutMode } = step;
    const changed = (name: string, made: Step | undefined): Changed<readonly Step[]> => ({
      name: `${at} ${name}`,
      made: all.flatMap((each) => (each !== step ? [each] : made === undefined ? [] : [made])),
    });
    return [
      changed("dropped", undefined),
      ...tiersBeside(step.tier).map((tier) => changed(`tier ${tier}`, { ...step, tier })),
      ...MODES.filter((mode) => mode !== step.mode).map((mode) => changed(`mode ${mode}`, { ...step, mode })),
      ...(step.mode === undefined ? [] : [changed("no mode", withoutMode)]),
      ...conditions(step.when).map(({ name, made }) => changed(`when ${name}`, { ...step, when: made })),
    ];
  });
}

/** The tiers of a rule next to one; INCOMPLETE is none. */
function tiersBeside(tier: Tier): readonly Tier[] {
  const tiers: readonly Tier[] = TIERS.filter((each) => each !== "INCOMPLETE");
  const at = tiers.indexOf(tier);
  return [tiers[at - 1], tiers[at + 1]].filter((each) => each !== undefined);
}

function conditions(condition: Condition): readonly Changed<Condition>[] {
  const negated: Changed<Condition> = { name: "negated", made: { not: condition } };
  if ("all" in condition) {
    const { all } = condition;
    return [
      negated,
      ...(all.length > 1 ? [{ name: "any of", made: { any: all } }] : []),
      ...parts("all", all, (made) => ({ all: made })),
    ];
  }
  if ("any" in condition) {
    const { any } = condition;
    return [
      negated,
      ...(any.length > 1 ? [{ name: "all of", made: { all: any } }] : []),
      ...parts("any", any, (made) => ({ any: made })),
    ];
  }
  if ("of" in condition) {
    const { atLeast, of } = condition;
    return [
      negated,
      { name: "one fewer", made: { atLeast: atLeast - 1, of } },
      { name: "one more", made: { atLeast: atLeast + 1, of } },
      ...parts("of", of, (made) => ({ atLeast, of: made })),
    ];
  }
  if ("not" in condition)
    return [
      { name: "not dropped", made: condition.not },
      ...inside("not", condition.not, (not) => ({ not })),
    ];
  if ("certain" in condition) {
    return [
      { name: "certain dropped", made: condition.certain },
      ...inside("certain", condition.certain, (certain) => ({ certain })),
    ];
  }
  return [negated, ...leaves(condition)];
}

function inside(at: string, condition: Condition, around: (made: Condition) => Condition) {
  return conditions(condition).map(({ name, made }) => ({ name: `${at}.${name}`, made: around(made) }));
}

function parts(
  at: string,
  all: readonly Condition[],
  around: (made: readonly Condition[]) => Condition,
): readonly Changed<Condition>[] {
  return all.flatMap((part, index) => [
    ...(all.length > 1
      ? [{ name: `${at}[${index}] dropped`, made: around(all.filter((_, other) => other !== index)) }]
      : []),
    ...inside(`${at}[${index}]`, part, (made) => around(all.with(index, made))),
  ]);
}

type Leaf = Extract<Condition, { readonly question: string } | { readonly fact: string }>;

function leaves(leaf: Leaf): readonly Changed<Condition>[] {
  if ("band" in leaf)
    return bands(leaf.band).map(({ name, made }) => ({ name, made: { ...leaf, band: made } }));
  if ("mentions" in leaf) {
    const { mentions } = leaf;
    return mentions.length < 2
      ? []
      : mentions.map((word) => ({
          name: `without "${word}"`,
          made: { ...leaf, mentions: mentions.filter((each) => each !== word) },
        }));
  }
  const { codes } = leaf;
  const question = findQuestion(leaf.question);
  const type = question && slotsOf(question).find(({ part }) => part === leaf.part)?.type;
  const known =
    type === undefined
      ? []
      : [...(type.type === "bool" ? [true, false] : []), ...choicesOf(type).map(({ code }) => code)];
  const others = known.filter((code) => !codes.includes(code));
  return [
    ...(codes.length < 2
      ? []
      : codes.map((code) => ({
          name: `without ${code}`,
          made: { ...leaf, codes: codes.filter((each) => each !== code) },
        }))),
    ...others.map((code) => ({ name: `and ${code}`, made: { ...leaf, codes: [...codes, code] } })),
    ...others.slice(0, 1).map((code) => ({ name: `${code} instead`, made: { ...leaf, codes: [code] } })),
  ];
}

function bands({ from, below }: Band): readonly Changed<Band>[] {
  const rest = { from: from === undefined ? {} : { from }, below: below === undefined ? {} : { below } };
  return [-1, 1].flatMap((by) => [
    ...(from === undefined ? [] : [{ name: `from ${from + by}`, made: { ...rest.below, from: from + by } }]),
    ...(below === undefined
      ? []
      : [{ name: `below ${below + by}`, made: { ...rest.from, below: below + by } }]),
  ]);
}
