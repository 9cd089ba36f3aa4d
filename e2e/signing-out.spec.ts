import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { openDetails } from "./pages/athlete";
import { post, rawPostOf } from "./pages/raw-post";
import { signIn, trySignIn } from "./pages/sign-in";

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

  const clinician = await loginAs(club.clinician);
  const expectNotes = async (texts: readonly string[]) => {
    await clinician.goto(athletePath(runner));
    for (const text of texts) await expect(clinician.getByText(text)).toBeVisible();
    await expect(clinician.getByText("I write once more.")).toHaveCount(0);
  };

  await openDetails(page, "Your account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();

  await test.step("a page that was open says so, and keeps what was typed", async () => {
    await open.getByRole("button", { name: "Save note" }).click();
    await expect(open.getByText(/You are signed out\. Sign in again in another tab/)).toBeVisible();
    await expect(open.getByLabel("Note", { exact: true })).toHaveValue("I still write.");
  });

  await test.step("so does a form without script, and what was typed can be sent after signing in again", async () => {
    await copy.getByRole("button", { name: "Save note" }).click();
    await expect(copy.getByRole("heading", { name: "You are signed out" })).toBeVisible();
    await expectNotes(["No notes yet."]);
    const again = await copy.context().newPage();
    await signIn(again, runner.member);
    await copy.getByRole("button", { name: "Send it again" }).click();
    await expect(copy.getByRole("status").filter({ hasText: "The note is saved." })).toBeVisible();
    await expectNotes(["I still write."]);
  });

  await test.step("a copied cookie opens nothing and writes nothing", async () => {
    await copy.context().clearCookies();
    await copy.context().addCookies(storageState.cookies);
    const refused = await post(copy, { ...note, fields: { ...note.fields, text: "I write once more." } });
    expect(refused.status()).toBe(401);
    await copy.goto(athletePath(runner));
    await expect(copy).toHaveURL(/\/sign-in$/);
    await expectNotes(["I still write."]);
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
