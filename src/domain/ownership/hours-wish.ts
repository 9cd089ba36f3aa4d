import { z } from "zod";
import { isTimeZone } from "@/domain/check-in/zone-clock";
import type { WorkingDay, WorkingHours } from "./working-hours";

/** ISO: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
type Weekday = (typeof WEEKDAYS)[number];

const MOST_CLOSED = 60;
const DAY = 86_400_000;

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "choose");
const Day = z.iso.date("date-invalid");
const times = (name: "opens" | "closes") =>
  Object.fromEntries(WEEKDAYS.map((weekday) => [`${name}${weekday}`, Time.optional()])) as Record<
    `${typeof name}${Weekday}`,
    z.ZodOptional<typeof Time>
  >;

/** The hours as the form posts them: two times for each day of the week, closed days that stay, and a span to add. */
export const HoursForm = z.strictObject({
  timeZone: z.string("choose").max(60).refine(isTimeZone, "zone-unknown"),
  ...times("opens"),
  ...times("closes"),
  closed: z.array(Day).max(400).optional(),
  closedFrom: Day.optional(),
  closedTo: Day.optional(),
});
export type HoursForm = z.output<typeof HoursForm>;

/** When the organisation is staffed from now on; without a day, nobody has said so. */
export type HoursWish = WorkingHours;

/** What the form asks for, or what is wrong with it by field. A day without times is not worked. */
export function wishOf(form: HoursForm): HoursWish | { readonly faults: Readonly<Record<string, string>> } {
  const faults: Record<string, string> = {};
  const days: WorkingDay[] = [];
  for (const weekday of WEEKDAYS) {
    const [opens, closes] = [form[`opens${weekday}`], form[`closes${weekday}`]];
    if (opens === undefined && closes === undefined) continue;
    if (opens === undefined || closes === undefined) faults[`closes${weekday}`] = "hours-half";
    else {
      // A control for times knows no 24:00: closing at midnight is the end of the day.
      const day = { weekday, opens: minutes(opens), closes: minutes(closes) || 24 * 60 };
      if (day.opens < day.closes) days.push(day);
      else faults[`closes${weekday}`] = "hours-order";
    }
  }
  const from = form.closedFrom ?? form.closedTo;
  const to = form.closedTo ?? form.closedFrom;
  const added = from === undefined || to === undefined ? [] : span(from, to);
  if (from !== undefined && to !== undefined && to < from) faults["closedTo"] = "absence-order";
  const closed = [...new Set([...(form.closed ?? []), ...added])].toSorted();
  if (closed.length > MOST_CLOSED) faults["closedTo"] = "closed-many";
  return Object.keys(faults).length > 0 ? { faults } : { timeZone: form.timeZone, days, closed };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Every day from one to another, as many as can be kept and one more. */
function span(from: string, to: string): readonly string[] {
  const count = Math.min(MOST_CLOSED, Math.round((Date.parse(to) - Date.parse(from)) / DAY)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(Date.parse(from) + index * DAY).toISOString().slice(0, 10),
  );
}
