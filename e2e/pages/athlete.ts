import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the details that have this summary. */
export async function openDetails(where: Page | Locator, summary: string | RegExp): Promise<void> {
  await where.locator("summary").filter({ hasText: summary }).click();
}

/** What the page says was done. */
export async function expectDone(page: Page, message: string): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: message })).toBeVisible();
}

/** The next step, with its form. */
export function nextStep(page: Page): Locator {
  return page.getByRole("region", { name: "Next step" });
}

/** Waits until that act is the next step. */
export async function expectNextStep(page: Page, act: string): Promise<void> {
  await expect(nextStep(page).getByRole("heading", { name: act, exact: true })).toBeVisible();
}

/** Acknowledges for an owner. */
export async function acknowledge(page: Page, owner: string): Promise<void> {
  await page.getByLabel("Who takes care of it").selectOption({ label: owner });
  await page.getByRole("button", { name: "Acknowledge", exact: true }).click();
}

export interface ReferralOrder {
  readonly urgency: string;
  readonly to: string;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly reason: string;
}

/** Orders a referral, where that is the next step. */
export async function orderReferral(page: Page, order: ReferralOrder): Promise<void> {
  await expectNextStep(page, "Order a referral");
  const step = nextStep(page);
  await step.getByLabel("How soon").selectOption({ label: order.urgency });
  await step.getByLabel("To whom").fill(order.to);
  await step.getByLabel("Seen by").fill(order.dueOn);
  await step.getByLabel("Reason").fill(order.reason);
  await step.getByRole("button", { name: "Order a referral" }).click();
  await expectDone(page, "The referral is ordered.");
}

/** Records the visit. @param seenOn YYYY-MM-DD */
export async function recordSeen(page: Page, seenOn: string): Promise<void> {
  await expectNextStep(page, "Record the visit");
  await page.getByLabel("Seen on").fill(seenOn);
  await page.getByRole("button", { name: "Record the visit" }).click();
  await expectDone(page, "The referral is updated.");
}

/** Records what the visit came to. */
export async function recordOutcome(page: Page, outcome: string, limits: string): Promise<void> {
  await expectNextStep(page, "Record the outcome");
  await page.getByLabel("Outcome").fill(outcome);
  await page.getByLabel("Limits for training").fill(limits);
  await page.getByRole("button", { name: "Record the outcome" }).click();
  await expectDone(page, "The referral is updated.");
}

/** Closes the referral, and all its flags with it. */
export async function closeReferralWithFlags(page: Page, reason: string): Promise<void> {
  await expectNextStep(page, "Close the referral");
  const step = nextStep(page);
  const flags = await step.getByRole("group", { name: "Flags to close with it" }).getByRole("checkbox").all();
  expect(flags.length, "flags to close").toBeGreaterThan(0);
  for (const flag of flags) await flag.check();
  await step.getByLabel("Reason").fill(reason);
  await step.getByRole("button", { name: "Close the referral" }).click();
  await expectDone(page, "The referral is closed.");
}

/** Opens who did or read what of this athlete. Its lines, newest first. */
export async function theAudit(page: Page): Promise<Locator> {
  const details = page
    .locator("details")
    .filter({ has: page.getByText("Who did or read what", { exact: true }) });
  await openDetails(page, "Who did or read what");
  return details.getByRole("listitem");
}
