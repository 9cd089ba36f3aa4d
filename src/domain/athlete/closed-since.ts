import { RULES } from "../assessment/rules/all-rules";
import type { FlagRecord } from "./athlete-record";

/**
 * When the flags of rules were closed after an instant, by rule id; a rule with an open flag is left out. A parent has no
 * flag of its own: it is closed with the last of its children.
 */
export function closedSince(
  flags: readonly Pick<FlagRecord, "open" | "closed" | "receipt">[],
  instant: string,
): ReadonlyMap<string, string> {
  const open = new Set(flags.filter((flag) => flag.open).map(({ receipt }) => receipt?.rule));
  const closed = new Map<string, string>();
  const later = flags
    .flatMap((flag) => {
      const rule = flag.receipt?.rule;
      return rule === undefined || flag.closed === null || flag.closed.at < instant || open.has(rule)
        ? []
        : [{ rule, at: flag.closed.at }];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));
  for (const { rule, at } of later) {
    closed.set(rule, at);
    const parent = RULES.find(({ id }) => id === rule)?.parent;
    const siblings = RULES.filter((each) => each.parent !== undefined && each.parent === parent);
    if (parent !== undefined && siblings.every(({ id }) => !open.has(id))) closed.set(parent, at);
  }
  return closed;
}
