import "server-only";
import { database, workerDatabase } from "../db/client";
import { gauge } from "../metrics/registered";

/** What the database says of the work that waits, and what each figure tells. */
const FIGURES = {
  jobs_due: "Jobs whose time has come and that nobody has begun, up to 10,000",
  job_oldest_seconds: "How long the job that waits longest is late",
  jobs_parked: "Jobs that were given up on, by kind",
  events_untold: "Events kept with a change that no job was made of yet, up to 10,000",
  event_oldest_seconds: "Age of the oldest such event",
  mails_waiting: "Messages that wait to be sent, by kind",
  mails_parked: "Messages that were given up on, by kind",
  mail_oldest_seconds: "Age of the oldest message that waits",
} as const;
type Figure = keyof typeof FIGURES;

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly value: number;
}

/** Asked once for all that is shown together; while the database cannot be reached nothing is said of it. */
let asked: Promise<readonly Row[]> | null = null;

function askOnce(): Promise<readonly Row[]> {
  asked ??= workerDatabase().prisma.$queryRaw<Row[]>`SELECT * FROM operating_figures()`
    .catch(() => [])
    .finally(() => setTimeout(() => (asked = null), 500).unref());
  return asked;
}

/** Makes the figures of jobs, events, mail and pools part of what the operator sees. */
export function showOperatingFigures(): void {
  for (const [name, help] of Object.entries(FIGURES)) {
    gauge({ name: `upright_${name}`, help, labelNames: ["kind"] }, async (own) => {
      own.reset();
      for (const row of await askOnce())
        if (row.name === (name as Figure)) own.set(row.kind === "" ? {} : { kind: row.kind }, row.value);
    });
  }
  const pools = { app: database().pool, worker: workerDatabase().pool };
  gauge(
    {
      name: "upright_pool_connections",
      help: "Connections to PostgreSQL, by pool and state; waiting: requests that wait for one",
      labelNames: ["pool", "state"],
    },
    (own) => {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        own.set({ pool, state: "busy" }, totalCount - idleCount);
        own.set({ pool, state: "idle" }, idleCount);
        own.set({ pool, state: "waiting" }, waitingCount);
      }
    },
  );
}
