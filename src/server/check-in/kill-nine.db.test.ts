import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { aCheckInPlan } from "../../../prisma/seed/builders/a-check-in-plan";
import { aWorld } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { aMailSink } from "./mail-sink.db.testing";

const KILLS = inject("kills");
const SEED = 20261122;
/** Letters that wait at any time, so that no kill meets a worker at rest. */
const WAITING = 40;
const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const importing = (path: string) => ["--import", pathToFileURL(inRoot(path)).href];

function aWorker(smtp: string): ChildProcess {
  const program = [
    ...importing("node_modules/tsx/dist/loader.mjs"),
    ...importing("launcher/for-the-server.mjs"),
    inRoot("src/server/check-in/a-worker.db.testing.ts"),
  ];
  const settings = [`SMTP_URL=${smtp}`, `TSX_TSCONFIG_PATH=${inRoot("tsconfig.json")}`];
  // `env` becomes the program itself, so that the kill meets it.
  return spawn("env", [...settings, process.execPath, ...program], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: inRoot(""),
  });
}

/** Resolves when the worker has begun so many letters. */
function atWork(worker: ChildProcess, letters: number): Promise<void> {
  let begun = 0;
  return new Promise((resolve, reject) => {
    worker.once("exit", () => reject(new Error("The worker ended by itself.")));
    worker.stdout?.on("data", (chunk: Buffer) => {
      begun += chunk.toString().split("at work").length - 1;
      if (begun >= letters) resolve();
    });
  });
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const count = async (text: string) => Number((await asRole("superuser", `SELECT ${text} AS n`))[0]?.["n"]);
/** Letters that have not become mail yet, and whatever else is due now. */
const open = () =>
  count(`(SELECT count(*) FROM outbox_event WHERE published_at IS NULL)
       + (SELECT count(*) FROM job WHERE kind = 'letter' OR run_at <= now())`);
const unsent = () => count("(SELECT count(*) FROM mail)");

/** Events of so many letters, each kept as a use case would keep it with its change. */
async function writeLetters(organisationId: string, from: number, to: number): Promise<void> {
  await asRole(
    "superuser",
    `INSERT INTO outbox_event (organisation_id, id, kind, payload, created_at)
     SELECT $1, gen_random_uuid(), 'letter', jsonb_build_object('name', 'letter ' || n), now()
       FROM generate_series($2::int, $3::int) n`,
    [organisationId, from, to],
  );
}

/** Somebody whose check-in is due, and who wants to be reminded: the worker finds out by itself. */
async function someoneDue(): Promise<string> {
  const world = await aWorld("killed");
  const first = hoursBefore(new Date(), 240);
  await anIntake(world.athlete, PERSONAS.mild(first), { now: first });
  await aCheckInPlan(world.athlete, { now: first, quiet: null });
  return world.organisation.id;
}

test(
  `a worker killed ${KILLS} times in the middle of its work loses and doubles nothing`,
  async () => {
    const sink = await aMailSink();
    const organisationId = await someoneDue();
    // The same moments in every run.
    let state = SEED;
    const chance = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const struck = { job: 0, mail: 0 };
    let letters = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const missing = WAITING - (await open());
      if (missing > 0) {
        await writeLetters(organisationId, letters + 1, letters + missing);
        letters += missing;
      }
      const worker = aWorker(sink.url);
      await atWork(worker, 1 + Math.floor(5 * chance()));
      await rest(80 * chance());
      worker.kill("SIGKILL");
      await once(worker, "exit");
      // What a kill cut off has been counted as tried, and is not done.
      struck.job += await count(
        "(SELECT count(*) FROM job WHERE kind = 'letter' AND attempts > 0 AND fault IS NULL)",
      );
      struck.mail += await count("(SELECT count(*) FROM mail WHERE claimed_at IS NOT NULL)");
      // It would be tried again later; there is no need to wait for that.
      await asRole("superuser", "UPDATE job SET run_at = now() WHERE kind = 'letter'");
      await asRole("superuser", "UPDATE mail SET claimed_at = NULL");
    }
    const last = aWorker(sink.url);
    while ((await open()) + (await unsent()) > 0) await rest(100);
    last.kill("SIGTERM");

    const ids = Map.groupBy(sink.taken, ({ subject }) => subject);
    const expected = Array.from({ length: letters }, (_, place) => `letter ${place + 1}`);
    expect([...ids.keys()].filter((subject) => subject.startsWith("letter")).sort()).toEqual(expected.sort());
    const messages = [...ids.values()].map((copies) => new Set(copies.map(({ id }) => id)).size);
    expect(
      messages.filter((different) => different !== 1),
      "letters that are two messages",
    ).toEqual([]);
    expect(ids.get("Your check-in is ready")?.length).toBeGreaterThan(0);
    const reminded = await asRole("superuser", "SELECT reminded_at, reminded_again_at FROM check_in");
    expect(reminded).toEqual([{ reminded_at: expect.any(Date) as Date, reminded_again_at: null }]);
    expect(await count("(SELECT count(*) FROM job WHERE state = 'parked')")).toBe(0);
    const again = sink.taken.length - messages.length;
    process.stdout.write(
      `kills: ${KILLS} kills, seed ${SEED}; ${letters} letters; ${struck.job} jobs and ${struck.mail} messages cut off; ` +
        `0 lost, 0 doubled; ${again} sent again under the same message id\n`,
    );
    await sink.close();
  },
  60_000 + KILLS * 12_000,
);
