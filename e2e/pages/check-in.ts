import { expect, type Locator, type Page } from "@playwright/test";
import type { Answers } from "@/domain/questionnaire/answers";

/** A question of the form, with everything that belongs to it. */
export function question(page: Page, id: string): Locator {
  return page.locator(`[data-question="${id}"]`);
}

/** Ticks the answers of a check-in that are choices or pains. */
export async function answerCheckIn(page: Page, answers: Answers): Promise<void> {
  for (const [id, answer] of Object.entries(answers)) {
    if (typeof answer === "object" && !Array.isArray(answer)) throw new Error(`${id} has parts.`);
    for (const value of [answer].flat()) {
      await page.locator(`input[name="${id}"][value="${value}"]`).check();
    }
  }
}

/** Sends it, and waits until it was answered. */
export async function sendCheckIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send my check-in" }).first().click();
  await expect(page.getByRole("button", { name: "Send my check-in" })).toHaveCount(0);
}
