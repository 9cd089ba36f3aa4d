import { handlers } from "./handlers";
import { queueMail } from "../mail/queue-mail";
import type { JobHandlers } from "../jobs/job";
import { startWorker } from "../jobs/worker";

/** A worker in a process of its own, to be killed: with all that it does for the app, and letters that take a while. */
const withLetters: JobHandlers = {
  ...handlers,
  letter: async (tx, { name }) => {
    process.stdout.write("at work\n");
    await queueMail(tx, { kind: "reminder", recipient: "x@x.example", subject: String(name), text: "x" });
    await tx.$executeRaw`SELECT pg_sleep(0.02)`;
    return null;
  },
};

startWorker(withLetters);
