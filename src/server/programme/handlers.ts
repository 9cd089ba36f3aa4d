import "server-only";
import { z } from "zod";
import type { JobHandlers } from "../jobs/job";
import { putJob } from "../jobs/put-job";
import { openSettling } from "../ownership/open-settling";
import { settleByTime } from "./settle-by-time";

const OfAthlete = z.object({ organisationId: z.uuid(), athleteId: z.uuid() });
const Settles = OfAthlete.extend({ settlesAt: z.iso.datetime() });
/** When somebody else is just settling it. */
const SOON = 60_000;

/** What time alone changes: a lift or limits that run out raise again what they had lowered, with nobody looking. */
export const standingHandlers: JobHandlers = {
  "standing.settles": async (tx, payload) => {
    const { settlesAt, ...about } = Settles.parse(payload);
    await putJob(tx, `settle ${about.athleteId}`, "settle", about, new Date(settlesAt));
    return null;
  },
  settle: async (tx, payload, at) => {
    const { organisationId, athleteId } = OfAthlete.parse(payload);
    const context = await openSettling(tx, organisationId, at);
    if (context === null) return null;
    await settleByTime(context, athleteId);
    const entry = await tx.triageEntry.findFirst({
      where: { organisationId, athleteId },
      select: { settlesAt: true },
    });
    const next = entry?.settlesAt ?? null;
    return next !== null && next <= at ? new Date(at.getTime() + SOON) : next;
  },
};
