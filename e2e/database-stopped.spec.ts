import { expect, test } from "./fixtures/test";
import { Instance } from "./instance/an-instance";
import type { OneRunner } from "./instance/one-runner";
import { expectAccessible } from "./pages/every-page";
import { agreeAndStart, expectSection, saveAndGoOn } from "./pages/intake";
import { trySignIn } from "./pages/sign-in";

const MASS = "Your body mass";

test("while the database is down the pages say so, nothing typed is lost, and all recovers by itself", async ({
  aBrowser,
  faults,
}) => {
  test.setTimeout(300_000);
  faults.expectStatus(503);
  const instance = await Instance.onFreePort();
  try {
    const address = await instance.start();
    const { base, athleteId, email, password } = instance.run("one-runner.ts") as OneRunner;
    const page = await aBrowser({ baseURL: address });
    await trySignIn(page, email, password);
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await agreeAndStart(page, "1990-05-17");
    await expectSection(page, "about-you");
    const section = page.url();
    const storageState = await page.context().storageState();
    const plain = await aBrowser({ baseURL: address, javaScriptEnabled: false, storageState });
    await plain.goto(section.replace("about-you", "pain"));
    await plain.getByLabel("On how many of the last 7 nights").fill("2");

    instance.stopDatabase();

    await test.step("an open form says so and keeps what was typed", async () => {
      await page.getByLabel(MASS, { exact: true }).fill("64");
      await expect(page.getByRole("status").filter({ hasText: "Not saved." })).toBeVisible();
      await saveAndGoOn(page);
      await expect(
        page.getByRole("alert").filter({ hasText: "We cannot reach the records right now." }),
      ).toBeVisible();
      await expect(page.getByLabel(MASS, { exact: true })).toHaveValue("64");
    });
    await test.step("so does a form without script", async () => {
      await saveAndGoOn(plain);
      await expect(plain.getByRole("heading", { name: "We cannot reach the records" })).toBeVisible();
      await plain.getByRole("button", { name: "Send it again" }).click();
      await expect(plain.getByRole("heading", { name: "We cannot reach the records" })).toBeVisible();
    });
    await test.step("a page says so with 503, and the emergency numbers are there", async () => {
      const other = await aBrowser({ baseURL: address, storageState });
      const answer = await other.goto(`${base}/athletes/${athleteId}`);
      expect(answer?.status()).toBe(503);
      await expect(other.getByRole("heading", { name: "We cannot reach the records" })).toBeVisible();
      await expectAccessible(other, "unavailable");
      expect((await other.goto("/emergency"))?.status()).toBe(200);
      expect((await other.request.get("/readyz")).status()).toBe(503);
      expect((await other.request.get("/healthz")).status()).toBe(200);
    });

    instance.letDatabaseBack();
    await expect
      .poll(async () => (await page.request.get("/readyz")).status(), { timeout: 60_000 })
      .toBe(200);

    await saveAndGoOn(page);
    await expectSection(page, "pain");
    await page.goto(section);
    await expect(page.getByLabel(MASS, { exact: true })).toHaveValue("64");
    await plain.getByRole("button", { name: "Send it again" }).click();
    await expectSection(plain, "nerves");
    await plain.getByRole("link", { name: "Back" }).click();
    await expect(plain.getByLabel("On how many of the last 7 nights")).toHaveValue("2");
  } finally {
    await instance.end();
  }
});
