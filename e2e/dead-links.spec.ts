import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures/test";

test("a dead link of a check-in or of reminders is not there, and says where to go", async ({
  page,
  faults,
}) => {
  faults.expectStatus(404);
  for (const path of [
    "/check-in",
    `/check-in/${randomUUID()}`,
    `/reminders/pause/${randomUUID()}`,
    `/reminders/unsubscribe/${randomUUID()}`,
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();
    await expect(page.getByText("invitation")).toHaveCount(0);
    await page.getByRole("link", { name: "Sign in" }).click();
    await expect(page.getByLabel("Password")).toBeVisible();
  }
});
