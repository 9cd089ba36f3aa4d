import { expect, test } from "./fixtures/test";

test("whoever needs help now finds the numbers without signing in", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Emergency help" }).first().click();
  await expect(page).toHaveURL(/\/emergency$/);
  await expect(page.getByRole("heading", { level: 1, name: "Emergency numbers" })).toBeVisible();
  await expect(page.getByRole("link", { name: "112" }).first()).toHaveAttribute("href", "tel:112");
  const kingdom = page.getByRole("listitem").filter({ hasText: "United Kingdom" });
  await expect(kingdom.getByRole("link")).toHaveAttribute("href", "tel:999");
});
