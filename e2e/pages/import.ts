import type { Page } from "@playwright/test";

/** Chooses a file of these bytes on the page of an import, and has it read. */
export async function chooseFile(page: Page, text: string | Buffer): Promise<void> {
  await page.getByLabel("File", { exact: true }).setInputFiles({
    ...{ name: "athletes.csv", mimeType: "text/csv" },
    buffer: typeof text === "string" ? Buffer.from(text, "utf8") : text,
  });
  await page.getByRole("button", { name: "Read the file" }).click();
}
