import type { Locator, Page } from "@playwright/test";

/** The level of a result in words, the page's first heading. */
export function theLevel(page: Page): Locator {
  return page.getByRole("main").getByRole("heading", { level: 1 });
}

/** Where an athlete stands now, in words, on the own home page. */
export function theStanding(page: Page): Locator {
  return page.locator("[data-headline]").getByRole("heading", { level: 2 });
}
