import type { Locator, Page } from "@playwright/test";

/** The level of a result in words, the page's first heading. */
export function theLevel(page: Page): Locator {
  return page.getByRole("main").getByRole("heading", { level: 1 });
}
