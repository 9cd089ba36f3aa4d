import "server-only";
import { RETENTION } from "../jobs/forget-expired";
import { startWorker, type Worker } from "../jobs/worker";
import { handlers } from "./handlers";

/** Starts the worker of this process, with everything that it knows to do. */
export function startFollowUpWorker(): Worker {
  return startWorker(handlers, undefined, [RETENTION]);
}
