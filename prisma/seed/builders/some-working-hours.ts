import { WEEKDAYS } from "@/domain/ownership/hours-wish";
import { changeHours } from "@/server/ownership/change-hours";
import { actingAs } from "./acting";
import type { BuiltOrganisation, Moment } from "./built";

/** The founder says that the organisation is staffed on weekdays from nine to five, but on closed days. */
export function someWorkingHours(
  organisation: BuiltOrganisation,
  { closed = [], ...moment }: Moment & { readonly closed?: readonly string[] } = {},
): Promise<void> {
  const days = WEEKDAYS.slice(0, 5).map((weekday) => ({ weekday, opens: 9 * 60, closes: 17 * 60 }));
  return actingAs(organisation.founder, moment, "hours.change", (context) =>
    changeHours(context, { timeZone: organisation.timeZone, days, closed }),
  );
}
