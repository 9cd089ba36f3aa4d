import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import type { MarkedRunner } from "./instance/a-marked-runner";
import { Instance } from "./instance/an-instance";
import { freePort } from "./instance/free-port";
import { MARKS } from "./instance/marks";
import { post, rawPostOf } from "./pages/raw-post";
import { trySignIn } from "./pages/sign-in";

const TOKEN = "only for the operator";
const INTAKE = "/o/[organisation]/athletes/[athleteId]/intake";

test("log and metrics tell what happened, and nothing of whom or of what was answered", async ({
  aBrowser,
  faults,
}) => {
  test.setTimeout(300_000);
  faults.expectStatus(401, 503);
  const port = await freePort();
  const instance = await Instance.onFreePort({
    UPRIGHT_METRICS: `127.0.0.1:${port}`,
    UPRIGHT_METRICS_TOKEN: TOKEN,
    UPRIGHT_LOG_REQUESTS: "1",
  });
  try {
    const address = await instance.start();
    const runner = instance.run("a-marked-runner.ts") as MarkedRunner;
    const intake = `${runner.base}/athletes/${runner.athleteId}/intake`;
    const page = await aBrowser({ baseURL: address, javaScriptEnabled: false });
    await trySignIn(page, runner.email, "not the password");
    await trySignIn(page, runner.email, runner.password);
    await expect(page).toHaveURL(new RegExp(runner.base));

    await test.step("answers that are refused", async () => {
      const raw = await withCause(page, intake, MARKS.refused);
      const strange = { ...raw, fields: { ...raw.fields, [`Q-${MARKS.refused}`]: MARKS.refused } };
      expect((await post(page, strange)).status()).toBe(400);
    });
    const unsaved = await withCause(page, intake, MARKS.unsaved);
    await test.step("answers that are sent", async () => {
      await page.goto(`${intake}/review`);
      const sent = await rawPostOf(page, page.locator("form", { hasText: "Send my answers" }));
      expect((await post(page, sent)).status()).toBe(303);
    });
    const before = await metricsAt(page, port);
    await test.step("answers that come while there is no database", async () => {
      instance.stopDatabase();
      expect((await post(page, unsaved)).status()).toBe(503);
      expect((await page.goto(intake))?.status()).toBe(503);
      expect((await page.request.get(`${address}/readyz`)).status()).toBe(503);
    });
    let after = "";
    // What was last asked of the database is shown for half a second.
    await expect.poll(async () => (after = await metricsAt(page, port))).not.toMatch(/^upright_jobs_due /m);

    await test.step("the metrics say how often, how long, and how the work stands", async () => {
      expect(before).toContain(
        `upright_http_requests_total{method="POST",route="${INTAKE}/review",status="303"} 1`,
      );
      expect(before).toContain(
        `upright_http_request_duration_seconds_count{method="POST",route="${INTAKE}/[section]"}`,
      );
      expect(before).toMatch(/^upright_pool_connections\{pool="app",state="idle"\} \d/m);
      expect(before).toMatch(/^upright_event_oldest_seconds \d/m);
      expect(before).toMatch(/^upright_jobs_due \d/m);
      expect(before).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
      expect(after).toContain(
        `upright_http_requests_total{method="POST",route="${INTAKE}/[section]",status="503"} 1`,
      );
      expect(after).toMatch(/^upright_call_failed_total\{code="[A-Z0-9a-z]+"\} \d/m);
    });
    await test.step("the log says the same of each request, and where the calls failed", () => {
      const lines = instance.said.split("\n").filter((line) => line.startsWith("{"));
      const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      const sent = said.find(({ route, status }) => route === `${INTAKE}/review` && status === 303);
      expect(sent).toMatchObject({ event: "request", method: "POST" });
      const failed = said.find(({ event }) => event === "call-failed");
      expect(
        said.find(({ event, request }) => event === "request" && request === failed?.["request"]),
      ).toMatchObject({ status: 503 });
      expect(said).toContainEqual(expect.objectContaining({ event: "readiness", state: "database" }));
      return Promise.resolve();
    });
    await test.step("and neither has a name, an address, an id or an answer", () => {
      for (const text of [instance.said, before, after]) {
        const found = [...Object.values(MARKS), runner.athleteId].filter((mark) =>
          text.toLowerCase().includes(mark.toLowerCase()),
        );
        expect(found).toEqual([]);
      }
      return Promise.resolve();
    });
    await test.step("the public address does not show them, and the operator's only to the operator", async () => {
      expect((await page.request.get(`${address}/metrics`)).status()).toBe(404);
      expect((await page.request.get(`http://127.0.0.1:${port}/metrics`)).status()).toBe(401);
    });
  } finally {
    await instance.end();
  }
});

/** The section on nerves with that text in it, as the page would post it. */
async function withCause(page: Page, intake: string, text: string) {
  await page.goto(`${intake}/nerves`);
  const raw = await rawPostOf(page, page.locator("form", { hasText: "What you were told" }));
  expect(raw.fields["Q-NEURO-KNOWN.cause"], "the field of the answer").toBeDefined();
  return { ...raw, fields: { ...raw.fields, "Q-NEURO-KNOWN.cause": text } };
}

async function metricsAt(page: Page, port: number): Promise<string> {
  const answer = await page.request.get(`http://127.0.0.1:${port}/metrics`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect(answer.status()).toBe(200);
  return answer.text();
}
