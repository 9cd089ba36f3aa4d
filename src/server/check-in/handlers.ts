import "server-only";
import { z } from "zod";
import { forgetExpired, RETENTION } from "../jobs/forget-expired";
import type { JobHandler, JobHandlers } from "../jobs/job";
import { putJob } from "../jobs/put-job";
import { ownershipHandlers } from "../ownership/handlers";
import { standingHandlers } from "../programme/handlers";
import { rosterHandlers } from "../roster/handlers";
import { followUp } from "./follow-up";

const OfAthlete = z.object({ organisationId: z.uuid(), athleteId: z.uuid() });

/** The job that looks after one athlete; there is never a second. */
const lookAfter: JobHandler = async (tx, payload, at) => {
  const { organisationId, athleteId } = OfAthlete.parse(payload);
  await putJob(tx, `follow-up ${athleteId}`, "follow-up", { organisationId, athleteId }, at);
  return null;
};

/** What is done about each kind of event and job. */
export const handlers: JobHandlers = {
  ...ownershipHandlers,
  ...rosterHandlers,
  "submission.assessed": lookAfter,
  "check-in-plan.changed": lookAfter,
  ...standingHandlers,
  "referral.ordered": lookAfter,
  [RETENTION]: (tx, payload, at) => forgetExpired(tx, payload, at),
  "follow-up": (tx, payload, at) => {
    const { organisationId, athleteId } = OfAthlete.parse(payload);
    return followUp(tx, organisationId, athleteId, at);
  },
};
