import { expect, test } from "./fixtures/test";
import { chooseFile } from "./pages/import";

test("an admin without script imports a list: told what is wrong, shown what it makes, and it is made", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(413, 422);
  const page = await loginAs(club.admin, { javaScriptEnabled: false });
  const importing = `${club.base}/members/import`;
  await page.goto(importing);
  await chooseFile(page, Buffer.from("\uFEFFGiven name,Family name\nA,B", "utf16le"));
  await expect(page.getByText("This file is in UTF-16.").first()).toBeVisible();
  const large = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    chooseFile(page, `Given name,Family name\n${"Ada,Runner\n".repeat(450_000)}`),
  ]);
  expect(large[0].status()).toBe(413);
  await expect(page.getByText("This file has more than 4 MB.").first()).toBeVisible();

  await chooseFile(
    page,
    `Forename;Surname;E-mail;Squad\nZoë;Import;zoe@${club.organisation.slug}.example;Marathon squad\n` +
      `Bea;Import;;marathon SQUAD\n=1+1;Import;nobody;Sprint\n`,
  );
  await expect(page.getByRole("heading", { name: "Look over the import" })).toBeVisible();
  await expect(page.getByText("Row 4, E-mail: not an e-mail address that we can use")).toBeVisible();
  await expect(page.getByText("Row 4, Given name: begins like a formula")).toBeVisible();
  const report = await page.request.get(`${page.url()}/report`);
  expect(await report.text()).toContain(`"4","Squad","no open squad has this name"`);
  await page.getByRole("button", { name: "Make 2 athletes" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("2 athletes were made.")).toBeVisible({ timeout: 500 });
  }).toPass();

  const coach = await loginAs(club.coach);
  await coach.goto(`${club.base}/triage?view=all`);
  await expect(coach.getByText("Zoë Import").first()).toBeVisible();
  await expect(coach.getByText("Bea Import").first()).toBeVisible();
});
