import type { Level } from "./programme";

/** Two weeks at one level, as the athlete recorded them. Unknown is absent, and never counts as done or clean. */
export interface LevelRecord {
  readonly level: Level;
  readonly daysAtLevel: number;
  readonly sessionsDone?: number;
  readonly sessionsPlanned?: number;
  /** Sessions whose pain was above 5, or higher the next morning. */
  readonly reds?: number;
  readonly allRepsClean?: boolean;
}

const DAYS_BEFORE_UP = 14;
const DONE_SHARE = 0.8;
const REDS_FOR_DOWN = 2;

/**
 * The next level (clinical content 4, common rules): down after two reds; up after two weeks when 80 % of the
 * sessions were done, none was red and every repetition was clean; otherwise the same.
 * @param levels the levels that this athlete may do, lowest first
 */
export function levelAfter(record: LevelRecord, levels: readonly Level[]): Level {
  const lower = levels.findLast((level) => level < record.level);
  const higher = levels.find((level) => level > record.level);
  if (record.reds !== undefined && record.reds >= REDS_FOR_DOWN) return lower ?? record.level;
  const { sessionsDone, sessionsPlanned } = record;
  const done =
    sessionsDone !== undefined &&
    sessionsPlanned !== undefined &&
    sessionsPlanned > 0 &&
    sessionsDone >= sessionsPlanned * DONE_SHARE;
  const ready =
    record.daysAtLevel >= DAYS_BEFORE_UP && done && record.reds === 0 && record.allRepsClean === true;
  return ready ? (higher ?? record.level) : record.level;
}
