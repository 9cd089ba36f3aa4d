/** A deliberate breach of one wall, and a twin that stays inside it. */
export interface Offence {
  /** What the breach is, in words. */
  readonly breach: string;
  /** The rule that must fire, as oxlint prints it, and no other. */
  readonly wall: string;
  /** Files that break it, by path in the checkout. */
  readonly offends: Readonly<Record<string, string>>;
  /** The nearest files that are allowed. */
  readonly passes: Readonly<Record<string, string>>;
}
