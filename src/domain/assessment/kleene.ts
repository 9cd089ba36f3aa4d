/** A truth value in which "not known" is a value of its own (Kleene's strong three-valued logic). */
export type Truth = "true" | "false" | "unknown";

/** Lifts a plain truth value. */
export function truthOf(value: boolean): Truth {
  return value ? "true" : "false";
}

/** Not: unknown stays unknown. */
export function not(a: Truth): Truth {
  if (a === "unknown") return "unknown";
  return a === "true" ? "false" : "true";
}

/** And: one false decides, otherwise one unknown leaves it open. Of nothing: true. */
export function and(...all: readonly Truth[]): Truth {
  return atLeast(all.length, all);
}

/** Or: one true decides, otherwise one unknown leaves it open. Of nothing: false. */
export function or(...any: readonly Truth[]): Truth {
  return atLeast(1, any);
}

/** At least `count` of them: true when that many are, false when too few can still become so, unknown between. */
export function atLeast(count: number, of: readonly Truth[]): Truth {
  let sure = 0;
  let open = 0;
  for (const each of of) {
    if (each === "true") sure += 1;
    else if (each === "unknown") open += 1;
  }
  if (sure >= count) return "true";
  return sure + open < count ? "false" : "unknown";
}
