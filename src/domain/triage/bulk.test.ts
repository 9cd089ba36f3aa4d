import { expect, test } from "vitest";
import { BULK_ACTS, bulkRefusal, type BulkAct, type BulkFacts, type BulkRefusal } from "./bulk";

const TAKEN: BulkFacts = {
  state: "acknowledged",
  colour: "amber",
  overdue: false,
  contactOpen: false,
  putOff: false,
  aClinicians: false,
  clinicianKeepsIt: false,
  reachable: true,
  consentWithdrawn: false,
  askedLately: false,
  canOwn: true,
  programme: "FULL",
  template: null,
  chosenTemplate: "a:1",
};

test.each(BULK_ACTS)("%s can be done to an amber that somebody has taken", (act) => {
  expect(bulkRefusal(act, TAKEN)).toBeNull();
});

test.each<[BulkAct, Partial<BulkFacts>, BulkRefusal]>([
  ["acknowledge", { state: "self-care" }, "nothing-open"],
  ["acknowledge", { canOwn: false }, "cannot-own"],
  ["assign", { state: "no-answer" }, "nothing-open"],
  ["assign", { canOwn: false }, "cannot-own"],
  ["assign", { clinicianKeepsIt: true }, "clinician-keeps-it"],
  ["ask", { consentWithdrawn: true }, "consent-withdrawn"],
  ["ask", { reachable: false }, "not-a-member"],
  ["ask", { askedLately: true }, "asked-lately"],
  ["snooze", { colour: "red" }, "red"],
  ["snooze", { state: "waiting" }, "nobody-has-it"],
  ["snooze", { overdue: true }, "late"],
  ["snooze", { contactOpen: true }, "contact-open"],
  ["snooze", { state: "self-care" }, "nothing-open"],
  ["snooze", { aClinicians: true }, "a-clinicians"],
  ["snooze", { putOff: true }, "put-off-already"],
  ["message", { consentWithdrawn: true }, "consent-withdrawn"],
  ["message", { reachable: false }, "not-a-member"],
  ["template", { consentWithdrawn: true }, "consent-withdrawn"],
  ["template", { programme: null }, "no-programme"],
  ["template", { programme: "HOLD" }, "on-hold"],
  ["template", { template: "a:1" }, "has-it"],
  ["template", { chosenTemplate: null }, "has-none"],
])("%s with %o is refused: %s", (act, change, refusal) => {
  expect(bulkRefusal(act, { ...TAKEN, ...change })).toBe(refusal);
});
