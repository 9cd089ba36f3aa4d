import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { z } from "zod";
import type { ContactTask } from "@/domain/check-in/contact";
import { OFFERED, type CheckInPlan } from "@/domain/check-in/plan";
import { parkedJobs, type ParkedJob } from "../jobs/parked-jobs";
import { parkedMail, type ParkedMail } from "../mail/parked-mail";
import { linkTo } from "../mail/link";
import { defineOpenQuery, defineQuery } from "../query";
import { linkHolds, readByLink, type CheckInByLink } from "./by-link";
import { calendarByLink } from "./calendar-by-link";
import { PASS_COOKIE } from "./pass-cookie";
import { planOf } from "./plan-of";
import { readContacts } from "./read-contacts";
import { Refusal } from "../refusal";
import { readCheckInForm, type CheckInForm } from "./read-check-in";

const ofAthlete = z.strictObject({ athleteId: z.string() });

export const readCheckIn = defineQuery({
  id: "check-in.answer",
  input: ofAthlete,
  athlete: ({ athleteId }) => athleteId,
  run: (context, _input, athlete): Promise<CheckInForm> => readCheckInForm(context, athlete),
});

/** What was chosen about check-ins, or what is offered. */
export interface PlanSettings {
  readonly athleteId: string;
  /** False: what is shown is an offer that nobody has taken. */
  readonly chosen: boolean;
  readonly plan: CheckInPlan;
  readonly hasCalendar: boolean;
  /** Where the app is, for the address of a calendar. */
  readonly address: string;
  readonly zones: readonly string[];
  readonly now: string;
  readonly idempotencyKey: string;
}

export const readPlan = defineQuery({
  id: "check-in.plan",
  input: ofAthlete,
  athlete: ({ athleteId }) => athleteId,
  run: async ({ tx, organisation, now }, _input, athlete): Promise<PlanSettings> => {
    const where = { organisationId: organisation.id, athleteId: athlete.id };
    const plan = await planOf(tx, organisation.id, athlete.id);
    const person = await tx.athlete.findFirstOrThrow({
      where: { organisationId: organisation.id, id: athlete.id },
      select: { timeZone: true },
    });
    const timeZone = person.timeZone ?? organisation.timeZone;
    const calendars = await tx.checkInLink.count({
      where: { ...where, purpose: "calendar", revokedAt: null },
    });
    return {
      athleteId: athlete.id,
      chosen: plan !== null,
      plan: plan ?? { ...OFFERED, timeZone, pausedUntil: null, unsubscribed: false },
      hasCalendar: calendars > 0,
      address: linkTo(""),
      zones: [...new Set([timeZone, ...Intl.supportedValuesOf("timeZone"), "UTC"])],
      now: now.toISOString(),
      idempotencyKey: randomUUID(),
    };
  },
});

/** Who is to be contacted, as this reader may see. */
export interface ContactsPage {
  readonly tasks: readonly ContactTask[];
  /** Only what is in this reader's own name: others are told of what is open. */
  readonly ownOnly: boolean;
  readonly timeZone: string;
}

export const readContactTasks = defineQuery({
  id: "contact.read",
  input: z.void(),
  run: async (context): Promise<ContactsPage> => ({
    tasks: await readContacts(context),
    ownOnly: !context.actor.roles.some((role) => role === "clinician" || role === "coach"),
    timeZone: context.organisation.timeZone,
  }),
});

/** One athlete to contact, by any of the open tasks. */
export const readContactTask = defineQuery({
  id: "contact.read",
  input: z.strictObject({ taskId: z.uuid() }),
  run: async (context, { taskId }): Promise<{ readonly task: ContactTask; readonly timeZone: string }> => {
    const { tx, organisation } = context;
    const open = await tx.contactTask.findFirst({
      where: { organisationId: organisation.id, id: taskId, closedAt: null },
      select: { athleteId: true },
    });
    const [task] = open ? await readContacts(context, open.athleteId) : [];
    if (!task) throw new Refusal("not-found");
    return { task, timeZone: organisation.timeZone };
  },
});

/** Work of the organisation that was given up on, for its admins. */
export const readParkedWork = defineQuery({
  id: "jobs.read",
  input: z.void(),
  run: async ({
    tx,
    organisation,
  }): Promise<{ readonly jobs: readonly ParkedJob[]; readonly mail: readonly ParkedMail[] }> => ({
    jobs: await parkedJobs(tx),
    mail: await parkedMail(tx, organisation.id),
  }),
});

/** Does a link from a reminder still hold? For the page that shows its button; null when it does not. */
export const findReminderLink = defineOpenQuery({
  id: "check-in.by-link",
  runOpen: async ({
    token,
    purpose,
  }: {
    readonly token: string;
    readonly purpose: "check-in" | "pause" | "unsubscribe";
  }): Promise<true | null> => ((await linkHolds(token, purpose)) ? true : null),
});

/** The check-in that this browser may fill in after its link was followed; null when it may no longer. */
export const readFollowedCheckIn = defineOpenQuery({
  id: "check-in.by-link",
  runOpen: async (_input: undefined): Promise<CheckInByLink | null> => {
    const pass = (await cookies()).get(PASS_COOKIE)?.value;
    return pass === undefined ? null : readByLink(pass);
  },
});

/** When check-ins are due, by the secret address of a calendar; null when it was taken back. */
export const readCalendar = defineOpenQuery({
  id: "check-in.by-link",
  runOpen: (token: string) => calendarByLink(token),
});
