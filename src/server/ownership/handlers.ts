import "server-only";
import { z } from "zod";
import type { JobHandlers } from "../jobs/job";
import { putJob } from "../jobs/put-job";
import { handOn } from "./hand-on";
import { lookAfterWaiting } from "./look-after-waiting";
import { openSettling } from "./open-settling";
import { settleClocks } from "./settle-clocks";
import { tellOfReview } from "./tell-of-review";

const Of = { organisationId: z.uuid() };
const OfAthlete = z.object({ ...Of, athleteId: z.uuid() });
const OfAbsence = z.object({ ...Of, absenceId: z.uuid() });

/** What is done about owners, cover and clocks. */
export const ownershipHandlers: JobHandlers = {
  "triage.waits": async (tx, payload, at) => {
    const about = OfAthlete.parse(payload);
    await putJob(tx, `waiting ${about.athleteId}`, "waiting", about, at);
    return null;
  },
  waiting: (tx, payload, at) => {
    const { organisationId, athleteId } = OfAthlete.parse(payload);
    return lookAfterWaiting(tx, organisationId, athleteId, at);
  },
  "review.requested": async (tx, payload, at) => {
    const { organisationId, athleteId } = OfAthlete.parse(payload);
    const context = await openSettling(tx, organisationId, at);
    if (context) await tellOfReview(context, athleteId);
    return null;
  },
  "absence.made": async (tx, payload, at) => {
    const about = OfAbsence.parse(payload);
    const context = await openSettling(tx, about.organisationId, at);
    const absence = await context?.tx.absence.findFirst({
      where: { organisationId: about.organisationId, id: about.absenceId },
    });
    if (absence) await putJob(tx, `absence ${about.absenceId}`, "absence", about, absence.awayFrom);
    return null;
  },
  absence: async (tx, payload, at) => {
    const { organisationId, absenceId } = OfAbsence.parse(payload);
    const context = await openSettling(tx, organisationId, at);
    const absence = await context?.tx.absence.findFirst({
      where: { organisationId, id: absenceId, endedAt: null },
    });
    if (context && absence) await handOn(context, absence.membershipId);
    return null;
  },
  "hours.changed": async (tx, payload, at) => {
    const { organisationId } = z.object(Of).parse(payload);
    const context = await openSettling(tx, organisationId, at);
    if (context) await settleClocks(context);
    return null;
  },
};
