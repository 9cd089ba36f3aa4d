import { expect } from "@playwright/test";
import { ATHLETE, base, clinician, of, ORGANISATION, self, type PageState } from "./page-state";

/** Pages of programme, self-tests, runs and trend in their states. */
export const TRAINING: readonly PageState[] = [
  { name: "home with a trend", route: ORGANISATION, who: self("training"), at: base },
  { name: "runs", route: `${ATHLETE}/runs`, who: self("mild"), at: of("mild", "/runs") },
  { name: "no runs yet", route: `${ATHLETE}/runs`, who: self("deskWorker"), at: of("deskWorker", "/runs") },
  {
    name: "a run refused",
    route: `${ATHLETE}/runs`,
    who: self("deskWorker"),
    at: of("deskWorker", "/runs"),
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Save this run" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "a run to correct",
    route: `${ATHLETE}/runs/[runId]`,
    who: self("mild"),
    at: of("mild", "/runs"),
    after: async (page) => {
      await page
        .getByRole("link", { name: /Correct the run|Add the next morning/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: "Correct a run" })).toBeVisible();
    },
  },
  {
    name: "programme week 0",
    route: `${ATHLETE}/programme`,
    who: self("deskWorker"),
    at: of("deskWorker", "/programme?week=0"),
  },
  {
    name: "programme week 1",
    route: `${ATHLETE}/programme`,
    who: self("deskWorker"),
    at: of("deskWorker", "/programme?week=1"),
  },
  {
    name: "self-tests",
    route: `${ATHLETE}/self-tests`,
    who: self("training"),
    at: of("training", "/self-tests"),
  },
  {
    name: "self-tests that wait",
    route: `${ATHLETE}/self-tests`,
    who: self("strapsTingle"),
    at: of("strapsTingle", "/self-tests"),
  },
  {
    name: "programme with sessions",
    route: `${ATHLETE}/programme`,
    who: self("training"),
    at: of("training", "/programme"),
  },
  {
    name: "a session refused",
    route: `${ATHLETE}/programme`,
    who: self("training"),
    at: of("training", "/programme"),
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Save this session" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "programme on hold",
    route: `${ATHLETE}/programme`,
    who: self("feverish"),
    at: of("feverish", "/programme"),
  },
  {
    name: "no programme yet",
    route: `${ATHLETE}/programme`,
    who: self("fresh"),
    at: of("fresh", "/programme"),
  },
  {
    name: "programme for a clinician",
    route: `${ATHLETE}/programme`,
    who: clinician,
    at: of("training", "/programme"),
  },
  { name: "athlete with a trend", route: ATHLETE, who: clinician, at: of("training") },
  { name: "runs for a clinician", route: `${ATHLETE}/runs`, who: clinician, at: of("mild", "/runs") },
];
