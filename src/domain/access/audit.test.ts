import { expect, test } from "vitest";
import audit from "../../../messages/en/audit.json";
import { AUDIT_GROUPS, joinReads, MEMBER_CHANGES, pseudonym, REFERRAL_EVENTS, wordsKey } from "./audit";
import { POLICY } from "./policy";

const words: Readonly<Record<string, string>> = audit.action;

test("every act has words of its own, whatever came of it", () => {
  const details = [
    {},
    null,
    { step: "started" },
    { guardianAsked: true },
    ...["intake", "emergency", "correction", "constructor"].map((kind) => ({ submissionId: "s", kind })),
    ...[...REFERRAL_EVENTS, "constructor"].map((event) => ({ event })),
    ...[...MEMBER_CHANGES, "toString"].map((changed) => ({ changed })),
  ];
  const extra = [
    "organisation.found",
    "account.sign-in-refused",
    "operator.replay",
    "triage.tell-owner",
    "triage.escalate",
    "triage.hand-on",
    "contact.pass-on",
    "review.tell",
    "standing.ran-out",
    "constructor.name",
  ];
  const keys = [...Object.keys(POLICY), ...extra].flatMap((action) =>
    (["read", "write"] as const).flatMap((kind) =>
      details.map((detail) => wordsKey({ kind, action, detail })),
    ),
  );
  const missing = [...new Set(keys)].filter((key) => !Object.hasOwn(words, key));
  expect(missing).toEqual(["constructor-name"]);
  const said = [...new Set(keys)].map((key) => words[key]);
  expect(said.filter((each, place) => said.indexOf(each) !== place)).toEqual([]);
});

test("every group has a name", () => {
  expect(Object.keys(audit.group)).toEqual(["all", ...AUDIT_GROUPS]);
});

test("a referral that was seen, decided and closed tells three things", () => {
  const key = (event: string) => wordsKey({ kind: "write", action: "referral.progress", detail: { event } });
  expect(new Set(REFERRAL_EVENTS.map(key)).size).toBe(3);
});

test("opening the questions is no answer", () => {
  expect(words[wordsKey({ kind: "read", action: "intake.fill-in", detail: {} })]).toBe(
    "Opened the questions",
  );
});

test("reads of one person on one day are one line, and writes stay apart", () => {
  const at = (hour: string, actor: string, kind: "read" | "write", key = "triage-read") => ({
    at: `2026-11-${hour}:00:00Z`,
    since: `2026-11-${hour}:00:00Z`,
    actor,
    kind,
    words: key,
    count: 1,
  });
  const lines = joinReads(
    [
      at("22T10", "Corin", "read"),
      at("22T09", "Clea", "read"),
      at("22T08", "Corin", "write", "triage-acknowledge"),
      at("22T07", "Corin", "read"),
      at("22T06", "Corin", "write", "triage-acknowledge"),
      at("21T23", "Corin", "read"),
    ],
    "Europe/London",
  );
  expect(
    lines.map(({ at: instant, count, since }) => [instant.slice(8, 13), count, since.slice(8, 13)]),
  ).toEqual([
    ["22T10", 2, "22T07"],
    ["22T09", 1, "22T09"],
    ["22T08", 1, "22T08"],
    ["22T06", 1, "22T06"],
    ["21T23", 1, "21T23"],
  ]);
});

test("a pseudonym tells athletes apart and is no name", () => {
  expect(pseudonym("0199aaaa-bbbb-7ccc-8ddd-eeeeff012345")).toBe("A-012345");
});
