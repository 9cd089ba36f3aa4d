import { z } from "zod";

/** A calendar day, YYYY-MM-DD. */
const Day = z.iso.date("date-invalid");

/** The longest absence that can be said in one, in days: somebody who is gone for longer has left. */
export const LONGEST_ABSENCE = 180;

/** Whole days of the organisation's calendar on which somebody is away, the last one included. */
export const AbsenceWish = z
  .strictObject({
    membershipId: z.uuid("choose"),
    coveredBy: z.uuid("choose"),
    firstDay: Day,
    lastDay: Day,
  })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, { path: ["lastDay"], error: "absence-order" })
  .refine(
    ({ firstDay, lastDay }) => Date.parse(lastDay) - Date.parse(firstDay) < LONGEST_ABSENCE * 86_400_000,
    { path: ["lastDay"], error: "absence-long" },
  )
  .refine(({ membershipId, coveredBy }) => membershipId !== coveredBy, {
    path: ["coveredBy"],
    error: "cover-self",
  });
export type AbsenceWish = z.output<typeof AbsenceWish>;
