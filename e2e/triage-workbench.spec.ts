import type { Page } from "@playwright/test";
import { anAcknowledgement } from "../prisma/seed/builders/an-acknowledgement";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, nameOf, type Club, type SigningAthlete } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { namesInTriage, theTriageRow, theView } from "./pages/triage";

const now = new Date();

async function flagged(club: Club, givenName: string, hours = 3): Promise<SigningAthlete> {
  const runner = await aRunner(club, givenName, "Amber");
  await anIntake(runner, PERSONAS.worsening(hoursBefore(now, hours)), { now: hoursBefore(now, hours) });
  return runner;
}

/** Cells of a CSV file in which every cell is quoted. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const lines = csv
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split("\r\n");
  return lines.map((line) => line.slice(1, -1).split('","'));
}

test("ticked over two pages, acted on with one refused and one overtaken, undone, put off; all without script", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(422);
  const ann = await flagged(club, "Ann", 5);
  const bea = await flagged(club, "Bea", 4);
  for (let index = 1; index <= 26; index += 1)
    await aRunner(club, `Nobody${String(index).padStart(2, "0")}`, "Blank");
  const page = await loginAs(club.clinician, { javaScriptEnabled: false });

  await test.step("the file holds what the table shows: every row, in its order", async () => {
    await page.goto(`${club.base}/triage?view=all&sort=name`);
    const shown = [...(await namesInTriage(page))];
    await page.getByRole("button", { name: "Next" }).click();
    shown.push(...(await namesInTriage(page)));
    const file = await page.request.get(`${club.base}/triage/export?view=all&sort=name`);
    expect(file.headers()["content-type"]).toContain("text/csv");
    const [head, ...rows] = cellsOf(await file.text());
    expect(head?.slice(0, 3)).toEqual(["Athlete", "Squad", "Status"]);
    expect(rows.map(([name]) => name)).toEqual(shown);
    expect(rows).toHaveLength(28);
    const some = await page.request.get(`${club.base}/triage/export?category=worsening&columns=squad`);
    expect(cellsOf(await some.text())).toEqual([
      ["Athlete", "Squad"],
      [nameOf(ann), club.squad.name],
      [nameOf(bea), club.squad.name],
    ]);
  });

  await test.step("ticks stay from page to page; the preview says for whom not", async () => {
    await page.goto(`${club.base}/triage?view=all&sort=name`);
    const bar = page.getByRole("group", { name: "Act on several" });
    await expect(bar, "covers no row while nobody is ticked").toHaveCSS("position", "static");
    await page.getByRole("checkbox", { name: `Choose ${nameOf(ann)}` }).check();
    await expect(bar).toHaveCSS("position", "sticky");
    await page.getByRole("checkbox", { name: `Choose ${nameOf(bea)}` }).check();
    await page.getByRole("button", { name: "Next" }).click();
    await expect(page.getByText("2 more are ticked on other pages.")).toBeVisible();
    await page.getByRole("checkbox", { name: "Choose Nobody26 Blank" }).check();
    await page.getByRole("button", { name: "Act on those ticked" }).click();
    await expect(page.getByText("Not for this one")).toBeVisible();
    await expect(page.getByText("Nothing is open")).toBeVisible();
    await expect(page.getByText("2 athletes will be acknowledged")).toBeVisible();
  });

  await test.step("what somebody else did meanwhile is not done over, and reported", async () => {
    await anAcknowledgement(bea, { by: club.coach });
    await page.getByRole("button", { name: "Acknowledge 2" }).click();
    await expect(page.getByText("done for 1 of 2")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: nameOf(bea) })).toContainText(
      "Something has changed since",
    );
    await page.goto(`${club.base}/triage`);
    await expect(theTriageRow(page, nameOf(ann))).toContainText(club.clinician.name);
    await expect(theTriageRow(page, nameOf(bea))).toContainText(club.coach.name);
  });

  await test.step("it is undone where nothing has changed since", async () => {
    await page.goBack();
    await page.getByRole("button", { name: "Undo what was done" }).click();
    await expect(page.getByText("Undone for 1.")).toBeVisible();
    await theViewAt(page, club, "?state=waiting");
    await expect.poll(() => namesInTriage(page)).toEqual([nameOf(ann)]);
  });

  await test.step("what somebody has is put off with a reason, and has its own view", async () => {
    await page.goto(`${club.base}/triage/bulk?all=yes&act=snooze`);
    await expect(page.getByText("Nobody has acknowledged it yet")).toBeVisible();
    await page.getByRole("button", { name: "Put off 1" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Why");
    await page.getByLabel("Why").fill("At a wedding until Sunday.");
    await page.getByRole("button", { name: "Put off 1" }).click();
    await expect(page.getByText("done for 1 of 1")).toBeVisible();
    await page.goto(`${club.base}/triage`);
    await expect.poll(() => namesInTriage(page)).toEqual([nameOf(ann)]);
    await theView(page, "Put off").click();
    await expect(theTriageRow(page, nameOf(bea))).toContainText("At a wedding until Sunday.");
    await anIntake(bea, PERSONAS.growingWeakness(hoursBefore(now, 4)), { now: new Date() });
    await page.goto(`${club.base}/triage`);
    await expect.poll(() => namesInTriage(page)).toEqual([nameOf(bea), nameOf(ann)]);
  });

  await test.step("a view is saved, shared and opened with", async () => {
    await page.goto(`${club.base}/triage?category=neurological&columns=squad,next`);
    await page.locator("summary", { hasText: "Saved views" }).click();
    await page.getByLabel("Name of the view").fill("Nerves");
    await page.getByLabel("Share with the staff here").check();
    await page.getByRole("button", { name: "Save this view" }).click();
    const coach = await loginAs(club.coach, { javaScriptEnabled: false });
    await coach.goto(`${club.base}/triage`);
    await expect.poll(() => namesInTriage(coach)).toHaveLength(2);
    await coach.locator("summary", { hasText: "Saved views" }).click();
    await coach.getByRole("button", { name: "Open triage with Nerves" }).click();
    await expect.poll(() => namesInTriage(coach)).toEqual([nameOf(bea)]);
    await expect(coach.getByRole("columnheader")).toHaveCount(3);
  });
});

/** The page listens, to changes and to keys, once it has asked to be told of changes. */
async function whenWatching(page: Page, load: () => Promise<unknown>): Promise<void> {
  const feed = page.waitForResponse((response) => response.url().endsWith("/triage/feed"));
  await load();
  await feed;
}

async function theViewAt(
  page: Parameters<typeof namesInTriage>[0],
  club: Club,
  query: string,
): Promise<void> {
  await page.goto(`${club.base}/triage${query}`);
}

test("a new red appears by itself and keeps ticks; what changed, keys, and sideline mode", async ({
  club,
  loginAs,
}) => {
  const amber = await flagged(club, "Ann", 5);
  const other = await aRunner(club, "Rory", "Red");
  const page = await loginAs(club.clinician);
  await page.goto(`${club.base}/triage`);

  await test.step("live, without losing the tick", async () => {
    const tick = page.getByRole("checkbox", { name: `Choose ${nameOf(amber)}` });
    await tick.check();
    await whenWatching(page, () => page.reload());
    await tick.check();
    await anIntake(other, PERSONAS.growingWeakness(now), { now });
    await expect(theTriageRow(page, nameOf(other))).toBeVisible({ timeout: 5_000 });
    await expect(tick).toBeChecked();
  });

  await test.step("what changed since the last look, until it is seen", async () => {
    const news = page.getByRole("region", { name: /Since you last looked/ });
    await expect(news).toContainText("Newly red");
    await news.getByRole("link", { name: "Newly red" }).click();
    await expect.poll(() => namesInTriage(page)).toEqual([nameOf(other)]);
    await page.goto(`${club.base}/triage`);
    await page.getByRole("button", { name: "I have seen this" }).click();
    await expect(news).toHaveCount(0);
  });

  await test.step("by keyboard only", async () => {
    await whenWatching(page, () => page.goto(`${club.base}/triage`));
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: nameOf(other) })).toBeFocused();
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: nameOf(amber) })).toBeFocused();
    await page.keyboard.press("x");
    await page.keyboard.press("a");
    await expect(page.getByRole("heading", { name: "Act on several athletes" })).toBeVisible();
    await expect(page.getByText("One athlete will be acknowledged")).toBeVisible();
    await whenWatching(page, () => page.goto(`${club.base}/triage`));
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await whenWatching(page, () => page.keyboard.press("o"));
    await expect(page.getByText(`Open the page of ${nameOf(other)}`)).toBeVisible();
    await expect(page.getByRole("link", { name: nameOf(other), exact: true })).toBeFocused();
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: nameOf(amber), exact: true })).toBeFocused();
  });

  await test.step("ticks stay when the table is sorted, counted, searched and unfolded", async () => {
    const ticks = page.getByRole("checkbox", { name: /^Choose /, checked: true });
    const tick = page.getByRole("checkbox", { name: `Choose ${nameOf(amber)}` });
    await expect(ticks).toHaveCount(1);
    await tick.check();
    await whenWatching(page, () =>
      page.getByRole("columnheader", { name: "Squad" }).getByRole("link").click(),
    );
    await expect(ticks).toHaveCount(2);
    await tick.uncheck();
    await page.getByRole("searchbox").fill(nameOf(amber));
    await whenWatching(page, () => page.keyboard.press("Enter"));
    await expect(page.getByText("1 more is ticked on another page.")).toBeVisible();
    await expect(ticks, "nor comes back whom somebody took off").toHaveCount(0);
    await whenWatching(page, () => theView(page, "Neurological").click());
    await expect(page.getByRole("checkbox", { name: `Choose ${nameOf(other)}` })).toBeChecked();
    await whenWatching(page, () => page.goto(`${club.base}/triage`));
  });

  await test.step("a tick too many is left out and said to be, on the table and before the act", async () => {
    const others = Array.from(
      { length: 100 },
      (_, index) => `00000000-0000-7000-8000-${100_000_000_000 + index}`,
    );
    const cut = page.getByText("Only the first 100 ticks were kept");
    await page.goto(`${club.base}/triage?chosen=${others.join(".")}`);
    await expect(page.getByText("100 more are ticked on other pages")).toBeVisible();
    await expect(cut).toHaveCount(0);
    await page.getByRole("checkbox", { name: `Choose ${nameOf(amber)}` }).check();
    await page.getByRole("button", { name: "Act on those ticked" }).click();
    await expect(cut).toBeVisible();
    await page.goto(`${club.base}/triage?chosen=${[...others, amber.id].join(".")}`);
    await expect(cut).toBeVisible();
    await expect(page.getByRole("checkbox", { name: `Choose ${nameOf(amber)}` })).not.toBeChecked();
    await whenWatching(page, () => page.goto(`${club.base}/triage`));
  });

  await test.step("sideline mode leaves names and squads, in every tab and at every address", async () => {
    const second = await page.context().newPage();
    await whenWatching(second, () => second.goto(`${club.base}/triage`));
    await page.keyboard.press("s");
    await expect(page.getByText("nothing about anybody's health")).toBeVisible();
    await expect(second.getByText("nothing about anybody's health")).toBeVisible();
    await second.close();
    await expect(page.getByRole("columnheader")).toHaveText(["Athlete", "Squad"]);
    await expect(page.getByRole("row").nth(1)).toContainText(nameOf(amber));
    await expect(page.getByRole("row").nth(2)).toContainText(nameOf(other));
    const shown = await page.getByRole("main").innerText();
    expect(shown).not.toMatch(/clinician today|neurological|acknowledge|worsening|of 10|overdue|nobody/i);
    const elsewhere = [
      "/triage/bulk?act=ask&all=yes",
      "/triage/export",
      "/contacts",
      `/athletes/${other.id}`,
    ];
    for (const address of elsewhere) {
      await page.goto(`${club.base}${address}`);
      expect(new URL(page.url()).pathname, address).toBe(`${club.base}/triage`);
      await expect(page.getByText("nothing about anybody's health"), address).toBeVisible();
    }
    // Nor in what came along for the script.
    expect(await page.content()).not.toMatch(/tier\\*":\\*"(SAME_DAY|WITHIN_DAYS)|painNow\\*":\d/);
    await page.getByRole("button", { name: "Show everything again" }).click();
    await expect(theTriageRow(page, nameOf(other))).toContainText("Neurological");
  });
});
