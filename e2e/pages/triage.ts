import type { Locator, Page } from "@playwright/test";

/** The row of an athlete in the triage table. */
export function theTriageRow(page: Page, name: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });
}

/** Names of the athletes as the table shows them, from the top. */
export async function namesInTriage(page: Page): Promise<readonly string[]> {
  return page.getByRole("table").getByRole("cell").getByRole("link").allTextContents();
}

/** One of the views above the table, such as "Flagged" or "All". */
export function theView(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Quick views" }).getByRole("link", { name });
}
