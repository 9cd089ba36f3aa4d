import type { APIResponse, Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { Instance } from "./instance/an-instance";
import type { TwentyDrafts } from "./instance/twenty-drafts";
import { post, rawPostOf, type RawPost } from "./pages/raw-post";
import { trySignIn } from "./pages/sign-in";

/** Where the client was told that its answers are kept; null: it was told nothing. */
type Acknowledged = string | null;

test("kill -9 of everything amid twenty submissions loses none that was acknowledged, and doubles none", async ({
  aBrowser,
}) => {
  test.setTimeout(300_000);
  const instance = await Instance.onFreePort();
  try {
    const address = await instance.start();
    const { base, coach, athleteIds } = instance.run("twenty-drafts.ts") as TwentyDrafts;
    const page = await aBrowser({ baseURL: address, javaScriptEnabled: false });
    await trySignIn(page, coach.email, coach.password);
    await expect(page).toHaveURL(new RegExp(base));

    const posts: RawPost[] = [];
    for (const athleteId of athleteIds) {
      await page.goto(`${base}/athletes/${athleteId}/intake/review`);
      posts.push(await rawPostOf(page, page.locator("form", { hasText: "Send my answers" })));
    }

    const before = await sendUntilKilled(page, posts, instance);
    const kept = before.filter((each) => each !== null).length;
    expect(kept, "acknowledged before the kill").toBeGreaterThanOrEqual(KILL_AFTER);
    expect(kept, "cut off by the kill").toBeLessThan(posts.length);

    expect(await instance.start()).toBe(address);
    await test.step("what was acknowledged is there, once", async () => {
      for (const [index, athleteId] of athleteIds.entries()) {
        const sent = await intakesOf(page, `${base}/athletes/${athleteId}`);
        if (before[index] !== null) expect(sent, `intake ${index}, acknowledged`).toBe(1);
        else expect(sent, `intake ${index}, cut off`).toBeLessThanOrEqual(1);
      }
    });
    await test.step("what was cut off can be sent again, and is there once", async () => {
      for (const [index, raw] of posts.entries()) {
        expect(acknowledgement(await post(page, raw)), `intake ${index} again`).not.toBeNull();
        expect(await intakesOf(page, `${base}/athletes/${athleteIds[index]}`)).toBe(1);
      }
    });
  } finally {
    await instance.end();
  }
});

const KILL_AFTER = 6;

/** Four at a time; the sixth acknowledgement kills everything, with others under way. */
async function sendUntilKilled(
  page: Page,
  posts: readonly RawPost[],
  instance: Instance,
): Promise<Acknowledged[]> {
  const told: Acknowledged[] = posts.map(() => null);
  let next = 0;
  let kept = 0;
  const client = async () => {
    while (next < posts.length) {
      const index = next;
      next += 1;
      const raw = posts[index];
      if (!raw) return;
      const answer = await post(page, raw).catch(() => null);
      told[index] = answer && acknowledgement(answer);
      if (told[index] !== null) kept += 1;
      if (kept === KILL_AFTER) instance.killAll();
    }
  };
  await Promise.all([client(), client(), client(), client()]);
  return told;
}

function acknowledgement(answer: APIResponse): Acknowledged {
  return answer.status() === 303 ? (answer.headers()["location"] ?? null) : null;
}

/** How many intakes the athlete's page lists. */
async function intakesOf(page: Page, athlete: string): Promise<number> {
  await page.goto(athlete);
  return page
    .getByRole("listitem")
    .filter({ hasText: /\d{4}.*Intake/ })
    .count();
}
