"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { AttemptWish } from "@/domain/check-in/contact";
import { CheckInPlan, QuietHours } from "@/domain/check-in/plan";
import { DAY } from "@/domain/check-in/zone-clock";
import { defineAction } from "../action";
import { retryJob } from "../jobs/parked-jobs";
import { retryMail } from "../mail/parked-mail";
import { countTry } from "../limiter/limiter";
import { linkTo } from "../mail/link";
import { Refusal } from "../refusal";
import { requestFacts } from "../request-facts";
import { openByLink, PASS_LASTS, submitByLink } from "./by-link";
import { endCalendar, newCalendar } from "./calendar-by-link";
import { changeReminders } from "./change-reminders";
import { choosePlan } from "./choose-plan";
import { isUrgent } from "./is-urgent";
import { PASS_COOKIE } from "./pass-cookie";
import { recordAttempt } from "./record-attempt";
import { submitCheckIn } from "./submit-check-in";
import { takeBackByLink } from "./take-back-by-link";

const Token = z.string().min(20).max(100);
const Hour = z.string().regex(/^([0-9]|1[0-9]|2[0-3])$/, "choose");

/** Sends a check-in as a signed-in member. */
export const sendCheckInAction = defineAction({
  id: "check-in.answer",
  input: z.strictObject({ athleteId: z.string(), sendKey: z.uuid() }),
  openFields: true,
  urgent: isUrgent,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { sendKey }, athlete, posted) => {
    const submissionId = await submitCheckIn(context, athlete, posted, sendKey);
    const page = `/o/${context.organisation.slug}/athletes/${athlete.id}`;
    return { to: athlete.fields.has("receipt") ? `${page}/result/${submissionId}` : page };
  },
});

/** Keeps when the athlete wants to be asked, and when not. */
export const choosePlanAction = defineAction({
  id: "check-in.plan",
  input: z.strictObject({
    athleteId: z.string(),
    weekday: z.string("choose").regex(/^[1-7]$/, "choose"),
    hour: Hour,
    timeZone: z.string("choose").max(60),
    quietFrom: Hour.optional(),
    quietTo: Hour.optional(),
    reminders: z.enum(["on", "off"], "choose"),
    pauseDays: z.enum(["0", "7", "14", "28"], "choose"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, wish, athlete) => {
    const { quietFrom, quietTo } = wish;
    if ((quietFrom === undefined) !== (quietTo === undefined))
      throw new Refusal("invalid", { quietTo: "choose" });
    const quiet = quietFrom === undefined ? null : { from: Number(quietFrom), to: Number(quietTo) };
    if (quiet !== null && !QuietHours.safeParse(quiet).success) {
      throw new Refusal("invalid", { quietTo: "quiet-long" });
    }
    const days = Number(wish.pauseDays);
    const plan = CheckInPlan.safeParse({
      ...{ weekday: Number(wish.weekday), hour: Number(wish.hour), timeZone: wish.timeZone, quiet },
      pausedUntil: days === 0 ? null : new Date(context.now.getTime() + days * DAY).toISOString(),
      unsubscribed: wish.reminders === "off",
    });
    if (!plan.success) throw new Refusal("invalid", { timeZone: "choose" });
    await choosePlan(context, athlete.id, plan.data);
    return { message: "check-in-plan" };
  },
});

async function countFollowing(): Promise<void> {
  await countTry("link-address", requestFacts()?.address ?? "local");
}

/** Spends the link of a reminder: this browser may fill in its check-in for an hour. */
export const openCheckInAction = defineAction({
  id: "check-in.by-link",
  input: z.strictObject({ token: Token }),
  runOpen: async ({ token }) => {
    await countFollowing();
    const pass = await openByLink(token);
    (await cookies()).set(PASS_COOKIE, pass, {
      ...{ httpOnly: true, sameSite: "lax", path: "/check-in", secure: linkTo("").startsWith("https:") },
      maxAge: PASS_LASTS / 1000,
    });
    return { to: "/check-in" };
  },
});

/** Sends the check-in that this browser has a pass for. */
export const sendFollowedCheckInAction = defineAction({
  id: "check-in.by-link",
  input: z.strictObject({ sendKey: z.uuid() }),
  openFields: true,
  urgent: isUrgent,
  runOpen: async ({ sendKey }, posted) => {
    const pass = (await cookies()).get(PASS_COOKIE)?.value;
    if (pass === undefined) throw new Refusal("not-found");
    await submitByLink(pass, posted, sendKey);
    return { to: "/check-in" };
  },
});

/** "Ticked by mistake", of the check-in that this browser has a pass for. */
export const takeBackFollowedAction = defineAction({
  id: "check-in.by-link",
  input: z.strictObject({ sendKey: z.uuid(), reason: freeText(500, "slip-missing") }),
  runOpen: async ({ sendKey, reason }) => {
    const pass = (await cookies()).get(PASS_COOKIE)?.value;
    if (pass === undefined) throw new Refusal("not-found");
    await takeBackByLink(pass, reason, sendKey);
    return { to: "/check-in" };
  },
});

/** Pauses or ends reminders by a link from one. */
export const changeRemindersAction = defineAction({
  id: "check-in.by-link",
  input: z.strictObject({ token: Token, act: z.enum(["pause", "unsubscribe"]) }),
  runOpen: async ({ token, act }) => {
    await countFollowing();
    return { to: `/reminders/${await changeReminders(token, act)}/done?done=yes` };
  },
});

/** Records a try to reach an athlete who has fallen silent. */
export const recordAttemptAction = defineAction({
  id: "contact.record",
  input: AttemptWish,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, wish, athlete) => {
    const done = await recordAttempt(context, athlete, wish);
    const list = `/o/${context.organisation.slug}/contacts`;
    return { to: `${list}?done=${done ? "contact-done" : "attempt-recorded"}` };
  },
});

/** Ends reminders at the wish of a program of mail (RFC 8058): no page follows. */
export const unsubscribeByMailAction = defineAction({
  id: "check-in.by-link",
  input: z.strictObject({ token: Token, "List-Unsubscribe": z.literal("One-Click") }),
  runOpen: async ({ token }) => {
    await countFollowing();
    await changeReminders(token, "unsubscribe");
    return {};
  },
});

/** Has a job that was given up on tried again. */
export const retryJobAction = defineAction({
  id: "jobs.retry",
  input: z.strictObject({ key: z.string().min(1).max(200) }),
  run: async (context, { key }) => {
    if (!(await retryJob(context.tx, key))) throw new Refusal("not-possible");
    context.note({ job: key });
    return { to: `/o/${context.organisation.slug}/audit` };
  },
});

/** Has messages of one kind that were given up on tried again. */
export const retryMailAction = defineAction({
  id: "jobs.retry",
  input: z.strictObject({ kind: z.string().min(1).max(40) }),
  run: async (context, { kind }) => {
    const count = await retryMail(context.tx, context.organisation.id, kind);
    if (count === 0) throw new Refusal("not-possible");
    context.note({ mail: kind, count });
    return { to: `/o/${context.organisation.slug}/audit` };
  },
});

/** Makes a new secret address of the athlete's calendar, or takes the present one back. */
export const changeCalendarAction = defineAction({
  id: "check-in.plan",
  input: z.strictObject({ athleteId: z.string(), calendar: z.enum(["new", "end"]) }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { calendar }, athlete) => {
    const settings = `/o/${context.organisation.slug}/athletes/${athlete.id}/check-in/settings`;
    context.note({ calendar });
    if (calendar === "new") return { to: `${settings}?calendar=${await newCalendar(context, athlete)}` };
    await endCalendar(context, athlete);
    return { to: settings };
  },
});
