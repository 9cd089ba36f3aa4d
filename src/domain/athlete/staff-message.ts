/** Characters of a message at most. */
export const LONGEST_MESSAGE = 500;

/** A message of staff to an athlete, as the athlete and its readers among the staff see it. */
export interface StaffMessage {
  readonly id: string;
  readonly by: string;
  /** Null: it was taken back. */
  readonly text: string | null;
  /** ISO instants. */
  readonly sentAt: string;
  /** When the athlete said that they had read it; null: not yet, or not told. */
  readonly readAt: string | null;
}
