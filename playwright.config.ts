import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, findChromium } from "./launcher/chromium.mjs";
import "./launcher/for-the-server.mjs";
import { browserReport, siteAddress } from "./launcher/gates/browser-settings.mjs";

const executablePath = findChromium();

export default defineConfig({
  testDir: "./e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./launcher/gates/browser-global.mjs",
  outputDir: "./test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // One: docs/decisions/second-try.md.
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: browserReport() }]],
  use: {
    baseURL: siteAddress(),
    locale: "en-GB",
    timezoneId: "Europe/London",
    // Recording costs a third of the time of every test.
    trace: "on-first-retry",
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
    // Journeys that a phone changes carry the tag; the others are run once.
    {
      name: "phone",
      grep: /@phone/,
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
});
