/** A key for one form: sent twice it acts once, and every other form needs its own. */
export function newFormKey(): string {
  return crypto.randomUUID();
}
