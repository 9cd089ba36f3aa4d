import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { asRole } from "../db/connections.db.testing";

const JOBS = 120;
const KILLS = 6;
const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

function aWorker() {
  return spawn(
    process.execPath,
    [
      "--import",
      pathToFileURL(inRoot("node_modules/tsx/dist/loader.mjs")).href,
      "--conditions=react-server",
      inRoot("src/server/jobs/a-worker.db.testing.ts"),
    ],
    { stdio: ["ignore", "pipe", "inherit"], cwd: inRoot("") },
  );
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const count = async (text: string) => Number((await asRole("superuser", text))[0]?.["rows"]);
const left = () => count("SELECT count(*)::int AS rows FROM job");

test("a worker killed again and again in the middle of its work loses and doubles nothing", async () => {
  await asRole(
    "superuser",
    `INSERT INTO job (key, kind, payload, run_at)
     SELECT 'slow ' || n, 'slow', jsonb_build_object('name', 'job ' || n), now() FROM generate_series(1, ${JOBS}) n`,
  );
  let done = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const worker = aWorker();
    await once(worker.stdout, "data");
    await rest(100 + kill * 70);
    worker.kill("SIGKILL");
    await once(worker, "exit");
    done = JOBS - (await left());
  }
  expect(done, "done before the last kill").toBeLessThan(JOBS);
  expect(done, "done between kills").toBeGreaterThan(0);
  // What was cut off waits for its next try; there is no need to wait with it.
  await asRole("superuser", "UPDATE job SET run_at = now()");
  const last = aWorker();
  while ((await left()) > 0) await rest(100);
  last.kill("SIGTERM");
  const names = await asRole("superuser", "SELECT subject FROM mail ORDER BY subject");
  expect(names.map(({ subject }) => subject)).toEqual(
    Array.from({ length: JOBS }, (_, place) => `job ${place + 1}`).sort(),
  );
}, 120_000);
