import { aRunner, athletePath, nameOf } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { followMailTo } from "./pages/mailbox";

test("a coach writes to two athletes; one comes by the mail, reads it and says so; the other's is taken back", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(422);
  const [ann, bea] = [await aRunner(club, "Ann", "Runner"), await aRunner(club, "Bea", "Runner")];
  const page = await loginAs(club.coach, { javaScriptEnabled: false });
  await page.goto(`${club.base}/triage/bulk?act=message&view=all&chosen=${ann.id}.${bea.id}`);
  await page.getByRole("button", { name: "Send it to 2" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await page.getByLabel("Message").fill("Meet at the canal on Tuesday.");
  await page.getByRole("button", { name: "Send it to 2" }).click();
  await expect(page.getByText("done for 2 of 2")).toBeVisible();
  const report = page.url();

  await test.step("the mail leads to it", async () => {
    const own = await loginAs(ann.member);
    await followMailTo(own, ann.member.email, "a message for you");
    await expect(own.getByText("Meet at the canal on Tuesday.")).toBeVisible();
    await own.getByRole("button", { name: "I have read it" }).click();
    await expect(own.getByText("Noted: your staff see")).toBeVisible();
    await page.goto(athletePath(ann));
    await expect(page.getByText("· read")).toBeVisible();
  });

  await test.step("undone, it is taken back", async () => {
    await page.goto(report);
    await page.getByRole("button", { name: "Undo what was done" }).click();
    await expect(page.getByText("Undone for 2.")).toBeVisible();
    const other = await loginAs(bea.member);
    await other.goto(club.base);
    await expect(other.getByText("This message was taken back.")).toBeVisible();
    await expect(other.getByText("Meet at the canal on Tuesday.")).toBeHidden();
    await expect(page.getByText(nameOf(bea))).toBeVisible();
  });
});
