import { randomUUID } from "node:crypto";
import { DEMO_PASSWORD } from "../prisma/seed/builders/demo-password";
import { forgetSignIns } from "../prisma/seed/builders/forget-sign-ins";
import { aRunner } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { followMailTo } from "./pages/mailbox";
import { trySignIn } from "./pages/sign-in";

const NEW_PASSWORD = "a quiet lane before sunrise";

test("whoever is invited joins by the mailed link, once", async ({ club, loginAs, aBrowser, faults }) => {
  faults.expectStatus(404, 422);
  const email = `new-${randomUUID()}@${club.organisation.slug}.example`;
  const admin = await loginAs(club.admin);
  await admin.getByRole("link", { name: "Members" }).click();
  await admin.getByLabel("E-mail address").fill(email);
  await admin.getByLabel("Given name").fill("Nadia");
  await admin.getByLabel("Family name").fill("Newcomer");
  const invite = admin.locator("form", { hasText: "Send the invitation" });
  await invite.getByRole("checkbox", { name: /^Coach/ }).check();
  await invite.getByRole("checkbox", { name: "Marathon squad" }).check();
  await invite.getByRole("button", { name: "Send the invitation" }).click();
  await expect(admin.getByRole("status").filter({ hasText: "The invitation is on its way." })).toBeVisible();

  const page = await aBrowser();
  await followMailTo(page, email, `${club.organisation.name} invites you to Upright`);
  const link = page.url();
  await page.getByLabel("New password").fill("too short");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Use at least 15 characters.");
  await page.getByLabel("New password").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("You have joined. Sign in to start.")).toBeVisible();
  await forgetSignIns();
  await trySignIn(page, email, NEW_PASSWORD);
  await expect(page.getByRole("heading", { level: 1, name: "Triage" })).toBeVisible();

  await page.goto(link);
  await expect(page.getByText("This link does not work any more")).toBeVisible();
});

test("a forgotten password is set anew by the mailed link, and ends all other sign-ins", async ({
  club,
  loginAs,
  page,
  faults,
}) => {
  faults.expectStatus(401, 404);
  const runner = await aRunner(club, "Fay", "Forgot");
  const elsewhere = await loginAs(runner.member);
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await page.getByLabel("E-mail address").fill(runner.member.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("If an account has this address, a link is on its way.")).toBeVisible();

  await followMailTo(page, runner.member.email, "Set a new password");
  await page.getByLabel("New password").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText("Your new password is set.")).toBeVisible();

  await elsewhere.goto(club.base);
  await expect(elsewhere).toHaveURL(/\/sign-in$/);
  await forgetSignIns();
  await trySignIn(page, runner.member.email, DEMO_PASSWORD);
  await expect(page.getByRole("alert").filter({ hasText: "do not match" })).toBeVisible();
  await trySignIn(page, runner.member.email, NEW_PASSWORD);
  await expect(page).toHaveURL(new RegExp(club.base));
});
