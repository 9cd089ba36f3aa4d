import { expect, type Page } from "@playwright/test";

/** The demo's mailbox with the mail of one address: what other tests send does not push it out. */
export function mailboxOf(recipient: string): string {
  return `/mailbox?to=${encodeURIComponent(recipient)}`;
}

/** Follows the link in the newest mail to that address, in the demo's mailbox. */
export async function followMailTo(page: Page, recipient: string, subject: string | RegExp): Promise<void> {
  const mail = page
    .getByRole("listitem")
    .filter({ hasText: recipient })
    .filter({ has: page.getByRole("heading", { name: subject }) })
    .first();
  // It is written after the answer was sent.
  await expect(async () => {
    await page.goto(mailboxOf(recipient));
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  await mail.getByRole("link").click();
}
