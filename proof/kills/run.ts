import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";

/**
 * Kills a worker 200 times (kill -9) in the middle of its work, on a real PostgreSQL and a real mail server, and counts
 * what was lost or done twice. Writes docs/evidence/kills.md; exit code 1 when anything was.
 */
const OUT = new URL("../../docs/evidence/kills.md", import.meta.url);

const started = Date.now();
const child = spawn(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--config", "proof/kills/vitest.config.mjs"],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const ended = once(child, "close");
let text = "";
for await (const chunk of child.stdout) {
  process.stdout.write(chunk as Buffer);
  text += String(chunk);
}
const counted = /^kills: (.*)$/m.exec(text)?.[1];
await ended;
if (child.exitCode !== 0 || counted === undefined) process.exitCode = 1;
else {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  const machine = `${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  writeFileSync(
    OUT,
    `# A worker killed in the middle of its work

Command: \`node launcher/main.mjs run proof/kills/run.ts\`, a step of \`npm run prove\`. Commit ${commit}; ${machine}; ${minutes} minutes.

A worker in a process of its own takes events from the outbox, makes jobs of them, runs the jobs and sends the mail that
they leave, on a real PostgreSQL and to a real SMTP server that takes 15 ms over a message. It is killed with SIGKILL after
one to five letters and up to 80 ms more, and another is started, until one last worker finishes what is left.

Counted: ${counted}.

A letter is lost when no message of it arrives, and doubled when two messages do. A message that was taken by the mail
server in the moment of a kill goes out again under the same Message-ID, so that it is one message to whoever receives it:
between two systems no more can be had.
`,
  );
}
