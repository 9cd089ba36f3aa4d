import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIResponse, Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { Front } from "./instance/a-front";
import { Instance } from "./instance/an-instance";
import { Program } from "./instance/a-program";
import { freePort } from "./instance/free-port";
import type { TwentyDrafts } from "./instance/twenty-drafts";
import { post, rawPostOf, type RawPost } from "./pages/raw-post";
import { trySignIn } from "./pages/sign-in";

const KILL_AFTER = 6;
const LIMIT = 10;

test("one of two processes is killed amid twenty submissions: none is lost or doubled, the other serves on", async ({
  aBrowser,
  faults,
}) => {
  test.setTimeout(400_000);
  faults.expectNoConnection();
  faults.expectStatus(401, 429, 503);
  const front = await Front.open();
  const [onePort, otherPort, metrics] = [await freePort(), await freePort(), await freePort()];
  const before = { UPRIGHT_ADDRESS: front.address, UPRIGHT_BIND: "127.0.0.1" };
  const one = new Instance(onePort, before);
  const state = mkdtempSync(join(tmpdir(), "upright-beside-"));
  let other: Program | null = null;
  try {
    await one.start();
    other = new Program({
      ...{ ...one.settings, ...before, UPRIGHT_STATE: state, PORT: String(otherPort) },
      UPRIGHT_METRICS: String(metrics),
    });
    await other.start();
    front.leadTo(onePort);
    front.leadTo(otherPort);
    const { base, coach, athleteIds } = one.run("twenty-drafts.ts") as TwentyDrafts;

    const page = await aBrowser({ baseURL: front.address, javaScriptEnabled: false });
    await test.step("what was signed in at one is signed in at the other", async () => {
      await trySignIn(page, coach.email, coach.password);
      for (const port of [onePort, otherPort]) {
        const answer = await page.request.get(`http://localhost:${port}${base}/triage`, { maxRedirects: 0 });
        expect(answer.status(), `process on ${port}`).toBe(200);
      }
    });

    const watching = await aBrowser({
      baseURL: `http://localhost:${otherPort}`,
      storageState: await page.context().storageState(),
    });
    const feed = watching.waitForResponse((response) => response.url().endsWith("/triage/feed"));
    await watching.goto(`${base}/triage`);
    await feed;
    const row = watching.getByText("Nr19 Runner").first();
    await expect(row).toBeHidden();

    const posts: RawPost[] = [];
    for (const athleteId of athleteIds) {
      await page.goto(`${base}/athletes/${athleteId}/intake/review`);
      posts.push(await rawPostOf(page, page.locator("form", { hasText: "Send my answers" })));
    }
    await test.step("each is sent until it is acknowledged, while one process dies", async () => {
      const { acknowledged, cutOff } = await sendAll(page, posts, () => one.killServer());
      expect(acknowledged).toBe(posts.length);
      expect(cutOff, "cut off by the kill").toBeGreaterThan(0);
    });
    await test.step("all are there, once", async () => {
      for (const athleteId of athleteIds) {
        await page.goto(`${base}/athletes/${athleteId}`);
        await expect(page.getByRole("listitem").filter({ hasText: /\d{4}.*Intake/ })).toHaveCount(1);
      }
    });
    await test.step("who watched at the other saw what the first wrote", async () => {
      await expect(row).toBeVisible();
      await watching.context().close();
    });
    await test.step("the jobs of the first are done by the other", async () => {
      await expect
        .poll(async () => /^upright_events_untold (\d+)/m.exec(await textAt(page, metrics))?.[1], {
          timeout: 60_000,
        })
        .toBe("0");
      await expect
        .poll(async () => /^upright_jobs_due (\d+)/m.exec(await textAt(page, metrics))?.[1], {
          timeout: 60_000,
        })
        .toBe("0");
    });
    await test.step("tries to sign in are counted together, over a restart as well", async () => {
      await one.start();
      const stranger = await aBrowser({ javaScriptEnabled: false });
      for (let tried = 0; tried < LIMIT; tried += 1) {
        await signInWrongly(stranger, tried % 2 === 0 ? onePort : otherPort, coach.email);
      }
      for (const port of [onePort, otherPort]) {
        expect(await signInWrongly(stranger, port, coach.email), `process on ${port}`).toBe(429);
      }
    });
  } finally {
    await other?.end();
    await one.end();
    front.close();
    rmSync(state, { recursive: true, force: true });
  }
});

/** Four at a time, each again until it is acknowledged; the sixth acknowledgement kills a process. */
async function sendAll(
  page: Page,
  posts: readonly RawPost[],
  kill: () => void,
): Promise<{ acknowledged: number; cutOff: number }> {
  const left = [...posts];
  let acknowledged = 0;
  let cutOff = 0;
  const client = async () => {
    for (let raw = left.shift(); raw; raw = left.shift()) {
      while (!isKept(await post(page, raw).catch(() => null))) cutOff += 1;
      acknowledged += 1;
      if (acknowledged === KILL_AFTER) kill();
    }
  };
  await Promise.all([client(), client(), client(), client()]);
  return { acknowledged, cutOff };
}

function isKept(answer: APIResponse | null): boolean {
  return answer?.status() === 303;
}

/** @returns the status of the answer */
async function signInWrongly(page: Page, port: number, email: string): Promise<number> {
  await page.goto(`http://localhost:${port}/sign-in`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Sign in" }).click();
  return (await answered).status();
}

async function textAt(page: Page, port: number): Promise<string> {
  return (await page.request.get(`http://127.0.0.1:${port}/metrics`)).text();
}
