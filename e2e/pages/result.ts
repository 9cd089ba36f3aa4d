import type { Locator, Page } from "@playwright/test";

/** The level of a result in words, the page's first heading. */
export function theLevel(page: Page): Locator {
  return page.getByRole("main").getByRole("heading", { level: 1 });
}

/** The part of a page under that heading. */
export function theCard(page: Page, heading: string): Locator {
  return page
    .getByRole("main")
    .locator("section, div, article")
    .filter({ has: page.getByRole("heading", { name: heading, exact: true }) })
    .last();
}
