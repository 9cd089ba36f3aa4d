import { expect, type Page } from "@playwright/test";
import type { BuiltMember } from "../../prisma/seed/builders/built";

/** Types address and password, and sends them. */
export async function trySignIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs in as a member, and waits for the organisation's pages, or the choice of one. */
export async function signIn(page: Page, { email, password, organisation }: BuiltMember): Promise<void> {
  if (password === null) throw new Error(`${email} has no password`);
  await trySignIn(page, email, password);
  await expect(page).toHaveURL(new RegExp(`/o/${organisation.slug}(/|$)|/organisations$`));
}
