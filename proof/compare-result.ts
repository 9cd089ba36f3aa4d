import { compileWithMode } from "@/domain/assessment/compiled/quick-result";
import { RULE_SET } from "@/domain/assessment/rule-set";
import type { Answers } from "@/domain/questionnaire/answers";
import { oracle } from "./oracle/oracle";

/** What both sides say, in one shape. `unknown` holds what cannot be judged and what may be higher. */
export interface Said {
  readonly tier: string;
  readonly mode: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly unknown: readonly string[];
}

const compiled = compileWithMode(RULE_SET);

/**
 * What the engine says of an intake without history. Asked of the compiled rules, for speed: a test of theirs holds them
 * against `assess`, and the cases are run through `assess` itself.
 */
export function engineSays(answers: Answers, now: string): Said {
  const { tier, mode, flags, unknown } = compiled(answers, now);
  return {
    tier,
    mode,
    flags: Object.fromEntries(flags.map((flag) => [flag.id, flag.tier])),
    unknown: unknown.toSorted(),
  };
}

/** What the oracle says of it. */
export function oracleSays(answers: Answers, now: string): Said {
  const { tier, mode, flags, unknown, open } = oracle(answers, now);
  return { tier, mode, flags, unknown: [...unknown, ...Object.keys(open)].toSorted() };
}

/** Every difference, as "what: engine / oracle"; empty when they agree. */
export function differences(engine: Said, expected: Said): readonly string[] {
  const found: string[] = [];
  if (engine.tier !== expected.tier) found.push(`tier: ${engine.tier} / ${expected.tier}`);
  if (engine.mode !== expected.mode) found.push(`mode: ${engine.mode} / ${expected.mode}`);
  const ids = new Set([...Object.keys(engine.flags), ...Object.keys(expected.flags)]);
  for (const id of ids) {
    const [ours, theirs] = [engine.flags[id] ?? "-", expected.flags[id] ?? "-"];
    if (ours !== theirs) found.push(`${id}: ${ours} / ${theirs}`);
  }
  for (const id of new Set([...engine.unknown, ...expected.unknown])) {
    const [ours, theirs] = [engine.unknown.includes(id), expected.unknown.includes(id)];
    if (ours !== theirs) found.push(`unknown ${id}: ${ours ? "yes" : "no"} / ${theirs ? "yes" : "no"}`);
  }
  return found;
}
