import { writeFileSync } from "node:fs";
import { env } from "@/env";
import { database, workerDatabase } from "@/server/db/client";
import { demoWorld } from "./demo/demo-world";

const started = Date.now();
const say = (line: string) => process.stderr.write(`demo world: ${line}\n`);

try {
  const accounts = await demoWorld(new Date(started), say);
  // What a made past has written stays in the demo's mailbox; no mail server is to deliver it weeks late.
  if (env.smtpUrl !== undefined)
    await database().prisma.mail.deleteMany({ where: { createdAt: { lt: new Date(started) } } });
  if (env.demoAccounts !== undefined) {
    writeFileSync(env.demoAccounts, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  }
  say(`ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
} finally {
  for (const { prisma, pool } of [database(), workerDatabase()]) {
    await prisma.$disconnect();
    await pool.end();
  }
}
