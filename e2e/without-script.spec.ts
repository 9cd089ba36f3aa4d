import { anIntake } from "../prisma/seed/builders/an-intake";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { acknowledge, expectDone } from "./pages/athlete";
import {
  agreeAndStart,
  dateOfBirthIn,
  expectSection,
  fillIntake,
  fillSection,
  saveAndGoOn,
} from "./pages/intake";
import { theLevel } from "./pages/result";
import { namesInTriage, theTriageRow, theView } from "./pages/triage";

const NO_SCRIPT = { javaScriptEnabled: false };

test("the whole intake without script", { tag: "@phone" }, async ({ club, loginAs }) => {
  const runner = await aRunner(club, "Nora", "Noscript");
  const page = await loginAs(runner.member, NO_SCRIPT);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await fillIntake(page, PERSONAS.worsening(new Date()));
  await expect(theLevel(page)).toHaveText("See a clinician this week");
  await page.getByRole("link", { name: "Open my plan" }).click();
  await page.getByRole("navigation", { name: "Weeks" }).getByRole("link", { name: "Week 2" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Week 2" })).toBeVisible();
});

test("without script a wrong answer is said beside its field, and nothing typed is lost", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(422);
  const runner = await aRunner(club, "Nora", "Noscript");
  const answers = PERSONAS.mild(new Date());
  const page = await loginAs(runner.member, NO_SCRIPT);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, "1990-02-28", {
    country: "GB",
    phone: "12",
    emergencyContactName: "Robin",
    emergencyContactPhone: "+44 20 7946 0123",
  });
  await expect(page.getByRole("alert").first()).toContainText("This is not a phone number in that country.");
  await expect(page.getByLabel("Name of the emergency contact")).toHaveValue("Robin");
  await agreeAndStart(page, dateOfBirthIn(answers));

  await expectSection(page, "about-you");
  await fillSection(page, "about-you", answers);
  await page.getByLabel("Your body mass", { exact: true }).fill("heavy");
  await saveAndGoOn(page);
  await expect(page.getByRole("alert").first()).toContainText("Write a number with digits");
  await expect(page.getByLabel("Your body mass", { exact: true })).toHaveValue("heavy");
  await expect(page.getByLabel("Runs a week, last 4 weeks")).toHaveValue("3");
});

test("triage without script: views, search, filter, sort, pages, and acting", async ({ club, loginAs }) => {
  test.setTimeout(180_000);
  const now = new Date();
  const people = [
    ["Ana", "Zielinska", PERSONAS.strapsTingle],
    ["Ben", "Young", PERSONAS.worsening],
    ["Cleo", "Xu", PERSONAS.mild],
  ] as const;
  for (const [givenName, familyName, persona] of people) {
    await anIntake(await aRunner(club, givenName, familyName), persona(now), { now });
  }
  for (let index = 1; index <= 25; index += 1) {
    await aRunner(club, `Waiting${String(index).padStart(2, "0")}`, "Nobody");
  }
  const page = await loginAs(club.clinician, NO_SCRIPT);

  await test.step("opens at those flagged; counts equal rows", async () => {
    expect([...(await namesInTriage(page))].sort()).toEqual(["Ana Zielinska", "Ben Young"]);
    await expect(theView(page, "Flagged")).toContainText("2");
    await expect(theView(page, "All")).toContainText("28");
    await theView(page, "Neurological").click();
    await expect.poll(() => namesInTriage(page)).toEqual(["Ana Zielinska"]);
  });

  await test.step("pages", async () => {
    await theView(page, "All").click();
    await expect.poll(() => namesInTriage(page)).toHaveLength(25);
    const pages = page.getByRole("navigation", { name: "Pages" });
    await pages.getByRole("button", { name: "Next" }).click();
    await expect(pages.getByRole("button", { name: "Previous" })).toBeVisible();
    await expect.poll(() => namesInTriage(page)).toHaveLength(3);
  });

  await test.step("sorts", async () => {
    await theView(page, "All").click();
    await page.getByRole("columnheader").getByRole("link", { name: "Athlete" }).click();
    await page.waitForURL(/sort=name/);
    const names = await namesInTriage(page);
    expect(names).toEqual(names.toSorted((one, other) => familyOf(one).localeCompare(familyOf(other))));
  });

  await test.step("searches and filters by the form", async () => {
    await page.getByRole("searchbox", { name: "Search by name" }).fill("ziel");
    await page.getByRole("button", { name: "Search" }).click();
    await expect.poll(() => namesInTriage(page)).toEqual(["Ana Zielinska"]);
    await page.getByRole("link", { name: "Remove all" }).click();
    await page.locator("summary", { hasText: "Filter and sort" }).click();
    await page.getByLabel("Level").selectOption({ label: "No warning signs in the answers" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect.poll(() => namesInTriage(page)).toEqual(["Cleo Xu"]);
    await page.getByRole("link", { name: "Remove filter: No warning signs in the answers" }).click();
  });

  await test.step("acts", async () => {
    await theView(page, "Flagged").click();
    await theTriageRow(page, "Ben Young").getByRole("link").click();
    await acknowledge(page, club.clinician.name);
    await expectDone(page, "Acknowledged.");
    await page.goto(`${club.base}/triage`);
    await expect(theTriageRow(page, "Ben Young")).toContainText(club.clinician.name);
  });
});

/** As the table sorts: by family name, then given name. */
function familyOf(name: string): string {
  return name.split(" ").toReversed().join(" ").toLowerCase();
}
