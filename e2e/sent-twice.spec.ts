import { randomUUID } from "node:crypto";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { agreeAndStart, dateOfBirthIn, fillAllSections, sectionOf } from "./pages/intake";
import { post, rawPostOf } from "./pages/raw-post";

test("a double click sends one submission", async ({ club, loginAs }) => {
  const runner = await aRunner(club, "Dora", "Double");
  const answers = PERSONAS.mild(new Date());
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, dateOfBirthIn(answers));
  await fillAllSections(page, answers);
  await page.getByRole("button", { name: "Send my answers" }).dblclick();
  await page.waitForURL(/\/result\//);
  await page.goto(athletePath(runner));
  await expect(page.getByRole("listitem").filter({ hasText: /\d{4}.*Intake/ })).toHaveCount(1);
});

test("the same post sent again is one submission, and another body under its key is refused", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Rhea", "Replay");
  const answers = PERSONAS.mild(new Date());
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, dateOfBirthIn(answers));
  await fillAllSections(page, answers);
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && request.url().endsWith("/review"),
  );
  await page.getByRole("button", { name: "Send my answers" }).click();
  const request = await sent;
  await page.waitForURL(/\/result\//);
  const result = new URL(page.url()).pathname;

  const body = request.postDataBuffer()?.toString("utf8") ?? "";
  const headers = await request.allHeaders();
  const again = (data: string) =>
    page.request.post(request.url(), { data, headers: replayable(headers), maxRedirects: 0 });

  const same = await again(body);
  expect(same.headers()["x-action-redirect"]).toContain(result);

  const draftId = /name="[^"]*draftId"\s+(\S+)/.exec(body)?.[1] ?? "";
  expect(draftId, "the draft that was sent").toMatch(/^[0-9a-f-]{36}$/);
  const other = await again(body.replace(draftId, randomUUID()));
  expect(other.status()).toBe(422);
  expect(await other.text()).toContain("This form was sent before with other answers.");

  await page.goto(athletePath(runner));
  await expect(page.getByRole("listitem").filter({ hasText: /\d{4}.*Intake/ })).toHaveCount(1);
});

test("a section's post sent again is kept once, and with another answer from the same page comes too late", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Rhea", "Replay");
  const page = await loginAs(runner.member, { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, dateOfBirthIn(PERSONAS.mild(new Date())));
  await expect(page.getByRole("heading", { level: 1, name: sectionOf("about-you").title })).toBeVisible();
  await page.getByLabel("Runs a week, last 4 weeks").fill("3");
  const save = await rawPostOf(page, page.locator("form", { hasText: "Save and continue" }));
  expect((await post(page, save)).status()).toBe(303);
  expect((await post(page, save)).status()).toBe(303);
  const other = await post(page, { ...save, fields: { ...save.fields, "Q-RUN-VOL.runs": "4" } });
  expect(other.status()).toBe(409);
  await page.reload();
  await expect(page.getByLabel("Runs a week, last 4 weeks")).toHaveValue("3");
});

/** The headers of a captured request without those that the client sets by itself. */
function replayable(headers: Readonly<Record<string, string>>): Record<string, string> {
  const own = new Set(["content-length", "host", "connection", "accept-encoding"]);
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !own.has(name) && !name.startsWith(":")),
  );
}
