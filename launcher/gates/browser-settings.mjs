import { inRoot } from "../root.mjs";

/** Where Playwright writes what happened. */
export const browserReport = () =>
  process.env["UPRIGHT_E2E_REPORT"] ?? inRoot("test-results", "browser.json");

/** Where the site under test is; the global setup has put it there before a worker reads this. */
export const siteAddress = () => process.env["UPRIGHT_E2E_ADDRESS"] ?? "http://localhost:1";
