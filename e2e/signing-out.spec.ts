import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { openDetails } from "./pages/athlete";
import { post, rawPostOf } from "./pages/raw-post";
import { trySignIn } from "./pages/sign-in";

test("signing out ends every copy of the cookie, and what an open page would still send", async ({
  club,
  loginAs,
  aBrowser,
  faults,
}) => {
  faults.expectStatus(401);
  const runner = await aRunner(club, "Sol", "Outman");
  const page = await loginAs(runner.member);
  const storageState = await page.context().storageState();
  const copy = await aBrowser({ javaScriptEnabled: false, storageState });
  const open = await aBrowser({ storageState });
  for (const each of [copy, open]) {
    await each.goto(athletePath(runner));
    await openDetails(each, "Write a note");
    await each.getByLabel("Note", { exact: true }).fill("I still write.");
    await each.getByLabel("Who may read it").selectOption("everyone");
  }
  const note = await rawPostOf(copy, copy.locator("form", { hasText: "Save note" }));

  await openDetails(page, "Your account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();

  await test.step("a page that was open says so, and keeps what was typed", async () => {
    await open.getByRole("button", { name: "Save note" }).click();
    await expect(open.getByText(/You are signed out\. Sign in again in another tab/)).toBeVisible();
    await expect(open.getByLabel("Note", { exact: true })).toHaveValue("I still write.");
  });

  await test.step("a copied cookie opens nothing and writes nothing", async () => {
    const refused = await post(copy, note);
    expect([refused.status(), refused.headers()["location"]]).toEqual([303, "/sign-in"]);
    await copy.context().addCookies(storageState.cookies);
    await copy.goto(athletePath(runner));
    await expect(copy).toHaveURL(/\/sign-in$/);
    const clinician = await loginAs(club.clinician);
    await clinician.goto(athletePath(runner));
    await expect(clinician.getByText("No notes yet.")).toBeVisible();
  });
});

test("a wrong password and an unknown address are refused in the same words", async ({
  club,
  page,
  faults,
}) => {
  faults.expectStatus(401);
  const words: (string | null)[] = [];
  for (const email of [club.coach.email, `nobody@${club.organisation.slug}.example`]) {
    await trySignIn(page, email, "not the right pass phrase");
    const alert = page.getByRole("alert").filter({ hasText: "do not match" });
    await expect(alert).toBeVisible();
    words.push(await alert.textContent());
    expect(page.url()).not.toContain("pass");
  }
  expect(words[0]).toBe(words[1]);
});
