import type { LevelCause, TwoWeeks } from "./next-level";
import type { Level } from "./programme";
import type { Light, Session } from "./session";

/** One day of the week shown beside the programme. */
export interface TrainingDay {
  /** Calendar day YYYY-MM-DD. */
  readonly day: string;
  /** `rest`: nothing planned at home; `part`: less than half of the block; `open`: nothing ticked, past or not. */
  readonly state: "done" | "part" | "open" | "rest";
  /** Null: no session, or its pain was not told. */
  readonly light: Light | null;
}

/** A change of level, as the record of sessions brought it about. */
export interface LevelChange {
  readonly on: string;
  readonly from: Level;
  readonly to: Level;
  readonly cause: LevelCause;
}

/** A day that can be ticked, with what was ticked of it. */
export interface TickDay {
  readonly day: string;
  readonly planned: readonly string[];
  /** What stands, with the id of its row; null: nothing yet. */
  readonly stands: (Session & { readonly id: string }) | null;
  /** The session before it, as long as nobody told of the morning after. */
  readonly before: { readonly id: string; readonly day: string } | null;
}

/** What came of a programme up to now. */
export interface Adherence {
  readonly today: string;
  readonly level: Level;
  readonly levelSince: string;
  /** Levels that the plan may use. */
  readonly levels: readonly Level[];
  readonly record: TwoWeeks;
  /** Newest first. */
  readonly changes: readonly LevelChange[];
  /** Monday to Sunday of this week. */
  readonly week: readonly TrainingDay[];
  /** After a red session: the first day on which to train again; null: none to wait for. */
  readonly restUntil: string | null;
  /** Null: on hold, nothing planned on that day, or out of reach. */
  readonly tick: TickDay | null;
}
