import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const ROOT = join(import.meta.dirname, "..", "..");

/** Every page of the build, as "/o/[organisation]/triage". */
export function routesOfTheBuild(): readonly string[] {
  const manifest = JSON.parse(
    readFileSync(join(ROOT, ".next", "server", "app-paths-manifest.json"), "utf8"),
  ) as Record<string, string>;
  return Object.keys(manifest).flatMap((key) =>
    key.endsWith("/page") ? [key.slice(0, -"/page".length) || "/"] : [],
  );
}

const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;
const SCHEMES = ["light", "dark"] as const;

/** Of a long list of the same details, so many are opened. */
const DETAILS = 12;

/**
 * Looks at the page that is open at both widths, light and dark, with its details open: axe finds nothing, nothing is
 * wider than the window. Leaves a picture of each in test-results/pages.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.evaluate((most) => {
    const all = document.querySelectorAll<HTMLDetailsElement>("main details");
    for (const details of [...all].slice(0, most)) details.open = true;
  }, DETAILS);
  for (const [width, size] of Object.entries(WIDTHS)) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      const which = `${name}.${width}.${colorScheme}`;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const path = join(test.info().project.outputDir, "pages", `${which.replaceAll(/[^\w.-]+/g, "-")}.jpg`);
      await page.screenshot({ path, fullPage: true, type: "jpeg", quality: 70 });
      // Only what a rule passes is not written down node by node.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({
        resultTypes: ["violations"],
        // Dark differs from light in colours and in nothing else.
        ...(colorScheme === "dark"
          ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }
          : {}),
      });
      const { violations } = await axe.analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
      );
      expect.soft(found, which).toEqual([]);
      expect.soft(await page.evaluate(widerThanWindow), `${which}: wider than the window`).toEqual([]);
    }
  }
}

/** Runs in the browser: what makes the page scroll sideways. */
function widerThanWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60) ?? ""}`);
}
