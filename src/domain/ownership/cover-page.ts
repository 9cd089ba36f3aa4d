import type { WorkingHours } from "./working-hours";

/** Whole days of the organisation's calendar, YYYY-MM-DD, the last one included. */
export interface AwayDays {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A member of staff as a list offers them, and when they are away, now or later. */
interface Choice {
  readonly id: string;
  readonly name: string;
  readonly away: readonly AwayDays[];
}

/** Somebody is away. */
export interface AbsenceLine extends AwayDays {
  readonly id: string;
  readonly name: string;
  readonly cover: string;
  /** Who stands in is away on some of the days that are left of it. */
  readonly coverAway: boolean;
  /** It is on at this moment; otherwise it is still to come. */
  readonly current: boolean;
  readonly mayEnd: boolean;
}

/** When an organisation is staffed, who is away, and what this reader may change of it. */
export interface CoverPage {
  readonly timeZone: string;
  /** null: nobody has said. */
  readonly hours: WorkingHours | null;
  readonly staffedNow: boolean | null;
  readonly hasClinician: boolean;
  /** Who is missing at this moment, because all of them are away; null: neither. */
  readonly missingNow: "clinicians" | "everybody" | null;
  readonly absences: readonly AbsenceLine[];
  /** Whom an absence can be said of: oneself, or for administrators all staff. */
  readonly staff: readonly Choice[];
  readonly covers: readonly Choice[];
  readonly today: string;
  /** Zones to choose from; null: this reader does not change the hours. */
  readonly zones: readonly string[] | null;
}
