import { expect, test } from "vitest";
import { sidelineRow } from "./sideline-row";
import type { TriageRow } from "./triage-row";

const ROW: TriageRow = {
  ...{ athleteId: "1", version: 1, name: "Ada Runner", squad: "Road", squadId: "2", owner: "Dr Osei" },
  ...{
    tier: "SAME_DAY",
    mode: "HOLD",
    colour: "red",
    running: "none",
    headline: "level",
    nearest: "EMERGENCY",
  },
  ...{ categories: ["neurological"], state: "waiting", reviewRequested: true, nextAction: "acknowledge" },
  ...{ nextOn: "2026-11-22", painNow: 7, painChange: 2, painWorst: 8, painWorstChange: 1, painHidden: false },
  ...{ weeks: [{ monday: "2026-11-16", worst: 8 }], programmeDone: 2, programmePlanned: 5 },
  ...{ waitingSince: "2026-11-22T08:00:00Z", dueAt: "2026-11-22T12:00:00Z", overdue: true },
  ...{
    lastAnswerAt: "2026-11-22T08:00:00Z",
    askedAt: "2026-11-21T08:00:00Z",
    membershipEnded: "removed",
    consentWithdrawn: true,
  },
  ...{ escalated: { to: "all", at: "2026-11-22T12:00:00Z" }, contactBy: "2026-11-22T12:00:00Z" },
  ...{ snoozedUntil: "2026-11-25T08:00:00Z", snoozeReason: "Away.", news: "newly-red" },
};

test("nothing is left but who it is and where", () => {
  const told = JSON.stringify(Object.values(sidelineRow(ROW)));
  expect(told).not.toMatch(
    /SAME_DAY|EMERGENCY|HOLD|red|neurological|waiting|acknowledge|Away|Osei|removed|T08:00|T12:00|[,[][23578][,\]]/,
  );
  expect(sidelineRow(ROW)).toMatchObject({ name: "Ada Runner", squad: "Road" });
});
