/** What can be said of a statement: it holds, it does not, or the answers do not tell. */
export type Tri = "yes" | "no" | "unknown";

/** A plain truth as one of the three values. */
export function known(truth: boolean): Tri {
  return truth ? "yes" : "no";
}

/** Holds when one of them holds; fails only when every one of them fails. */
export function any(...parts: readonly Tri[]): Tri {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}

/** Holds only when every one of them holds; fails when one of them fails. */
export function all(...parts: readonly Tri[]): Tri {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** Holds when at least `count` of them hold; fails when even the unknown ones could not make that many. */
export function atLeast(count: number, parts: readonly Tri[]): Tri {
  const certain = parts.filter((part) => part === "yes").length;
  const possible = parts.filter((part) => part !== "no").length;
  if (certain >= count) return "yes";
  return possible >= count ? "unknown" : "no";
}

/** Holds when the part certainly does: for what only adds to another answer. */
export function certainly(part: Tri): Tri {
  return known(part === "yes");
}

/** Holds unless the part certainly does: a lowering that is not known never lowers. */
export function unlessCertainly(part: Tri): Tri {
  return known(part !== "yes");
}
