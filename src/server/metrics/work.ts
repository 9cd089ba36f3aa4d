import "server-only";
import { counter, histogram } from "./registered";

/** Jobs that this process ended, by kind and outcome. */
export const jobsDone = histogram({
  name: "upright_job_duration_seconds",
  help: "Jobs that this process worked on, by kind and outcome",
  labelNames: ["kind", "outcome"],
  buckets: [0.01, 0.05, 0.25, 1, 5],
});

/** Messages that this process sent, or failed to. */
export const mailsDone = counter({
  name: "upright_mail_total",
  help: "Messages that this process tried to send, by kind and outcome",
  labelNames: ["kind", "outcome"],
});

/** Calls through the door that failed unforeseen, by the database's code. */
export const callsFailed = counter({
  name: "upright_call_failed_total",
  help: "Reads and writes that failed unforeseen, by SQLSTATE or none",
  labelNames: ["code"],
});

/** Reads that a replica may answer, by who did. */
export const readsOfCopies = counter({
  name: "upright_stale_read_total",
  help: "Reads that may be some seconds old, by where they were read",
  labelNames: ["from"],
});
