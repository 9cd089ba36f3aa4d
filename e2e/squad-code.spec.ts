import { randomUUID } from "node:crypto";
import { aSquad } from "../prisma/seed/builders/a-squad";
import { forgetSignIns } from "../prisma/seed/builders/forget-sign-ins";
import { aRunner } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { followMailTo } from "./pages/mailbox";
import { trySignIn } from "./pages/sign-in";

const PASSWORD = "a quiet lane before sunrise";

test("a coach shows a code, a runner without script joins with it, and an admin moves them on", async ({
  club,
  loginAs,
  aBrowser,
}) => {
  await aSquad(club.organisation, "Trail squad");
  const coach = await loginAs(club.coach);
  await coach.getByRole("link", { name: "Squads" }).click();
  await coach.getByRole("link", { name: "Marathon squad" }).click();
  await coach.getByLabel("A new code holds for").selectOption({ label: "7 days" });
  await coach.getByRole("button", { name: "Make a code" }).click();
  await expect(coach.getByText("The new code holds from now on.")).toBeVisible();
  await coach.getByRole("link", { name: "Page to print or show" }).click();
  const qr = coach.getByRole("img", { name: /QR code that opens http.*\/join\// });
  await expect(qr).toBeVisible();
  const address = (await qr.getAttribute("aria-label"))?.split(" opens ")[1] ?? "";

  const runner = await aBrowser({ javaScriptEnabled: false });
  await runner.goto("/join");
  await runner.getByLabel("Code").fill((address.split("/").at(-1) ?? "").toLowerCase());
  await runner.getByRole("button", { name: "Go on" }).click();
  await expect(runner.getByRole("heading", { name: "Join Marathon squad" })).toBeVisible();
  const email = `${randomUUID()}@${club.organisation.slug}.example`;
  await runner.getByLabel("Given name").fill("Jo");
  await runner.getByLabel("Family name").fill("Joiner");
  await runner.getByLabel("E-mail address").fill(email);
  await runner.getByRole("button", { name: "Send me the link" }).click();
  await expect(runner.getByText("A mail is on its way to that address.")).toBeVisible();
  await followMailTo(runner, email, `Finish joining ${club.organisation.name} on Upright`);
  await runner.getByLabel("New password").fill(PASSWORD);
  await runner.getByRole("button", { name: "Join" }).click();
  await forgetSignIns();
  await trySignIn(runner, email, PASSWORD);
  await expect(runner.getByRole("link", { name: "My data" })).toBeVisible();

  await coach.goto(`${club.base}/triage?view=all`);
  await expect(coach.getByText("Jo Joiner").first()).toBeVisible();

  const admin = await loginAs(club.admin);
  await admin.goto(`${club.base}/squads/${club.squad.id}`);
  await admin.getByRole("checkbox", { name: "Select Jo Joiner" }).check();
  await admin.getByLabel("Move the selected to").selectOption({ label: "Trail squad" });
  await admin.getByRole("button", { name: "Move", exact: true }).click();
  await expect(admin.getByText("They are in the other squad now.")).toBeVisible();
  await expect(admin.getByText("Jo Joiner")).toHaveCount(0);
  await coach.goto(`${club.base}/triage?view=all`);
  await expect(coach.getByRole("heading", { level: 1, name: "Triage" })).toBeVisible();
  await expect(coach.getByText("Jo Joiner")).toHaveCount(0);
});

test("a runner who leaves is out at once", async ({ club, loginAs }) => {
  const member = (await aRunner(club, "Lea", "Leaver")).member;
  const page = await loginAs(member);
  await page.goto(`${club.base}/my-data`);
  await page.getByRole("checkbox", { name: /Yes, I want to leave/ }).check();
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Upper back pain when you run" })).toBeVisible();
  await page.goto(club.base);
  await expect(page).toHaveURL(/\/sign-in/);
});
