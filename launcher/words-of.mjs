/**
 * What there is to say about something that was thrown: the plain words where it has been written for people, else
 * everything.
 * @param {unknown} thrown
 */
export function wordsOf(thrown) {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown instanceof ClearMessage ? thrown.message : (thrown.stack ?? thrown.message);
}

/** A failure whose message is written for the person at the keyboard: it is printed without a stack. */
export class ClearMessage extends Error {}
