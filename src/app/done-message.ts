import outcome from "@messages/en/outcome.json";

type DoneKey = keyof typeof outcome.done;

/** The key of the sentence that `?done=` of an address asks for; null for anything that is none of ours. */
export function doneKey(asked: string | readonly string[] | undefined): DoneKey | null {
  return typeof asked === "string" && isDoneKey(asked) ? asked : null;
}

/** An address says what it likes: only own keys count, not what every object has. */
function isDoneKey(asked: string): asked is DoneKey {
  return Object.hasOwn(outcome.done, asked);
}
