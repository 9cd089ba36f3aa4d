import { describe, expect, test } from "vitest";
import { readStart, StartFields, type KnownAtStart } from "./start";

const TODAY = "2026-11-22";
const FIELDS = {
  athleteId: "a",
  agreed: "yes",
  consentVersion: "1",
  dateOfBirth: "1990-05-04",
  country: "GB",
  phone: "020 7946 0018",
  emergencyContactName: "Ada Runner",
  emergencyContactPhone: "+49 30 901820",
} as const;

function start(changes: Record<string, string>, known: Partial<KnownAtStart> = {}) {
  return readStart(StartFields.parse({ ...FIELDS, ...changes }), {
    today: TODAY,
    byClinician: false,
    dateOfBirth: null,
    guardianAgreed: false,
    ...known,
  });
}

describe("the first page", () => {
  test("phones are kept in E.164, each in its own country", () => {
    expect(start({})).toEqual({
      to: "start",
      start: {
        dateOfBirth: "1990-05-04",
        country: "GB",
        phone: "+442079460018",
        emergencyContactName: "Ada Runner",
        emergencyContactPhone: "+4930901820",
      },
    });
  });

  test("somebody in Senegal can start, and somebody in no country of the list", () => {
    const contact = { phone: "+221 33 123 45 67", emergencyContactPhone: "+221 33 123 45 68" };
    expect(start({ ...contact, country: "SN" }).to).toBe("start");
    expect(start({ ...contact, country: "ZZ" }).to).toBe("start");
    expect(start({ ...contact, country: "ZZ", phone: "33 123 45 67" })).toEqual({
      to: "refuse",
      fields: { phone: "phone-invalid" },
    });
    expect(StartFields.safeParse({ ...FIELDS, country: "QQ" }).success).toBe(false);
  });

  test.each([
    ["no phone", { phone: "12" }, { phone: "phone-invalid" }],
    ["born tomorrow", { dateOfBirth: "2026-11-23" }, { dateOfBirth: "date-future" }],
    ["born in 1899", { dateOfBirth: "1899-12-31" }, { dateOfBirth: "date-invalid" }],
  ])("%s is refused beside its field", (_name, changes, fields) => {
    expect(start(changes)).toEqual({ to: "refuse", fields });
  });

  test.each([
    ["2010-11-22", "start"],
    ["2010-11-23", "refuse"],
  ])("born %s, alone: %s", (dateOfBirth, to) => {
    expect(start({ dateOfBirth }).to).toBe(to);
  });

  test.each([false, true])("under 16 a guardian is asked by mail, by a clinician %s", (byClinician) => {
    const young = { dateOfBirth: "2011-05-04" };
    expect(start(young, { byClinician })).toEqual({
      to: "refuse",
      fields: { guardianName: "guardian-missing", guardianEmail: "guardian-missing" },
    });
    const guardian = { guardianName: "Grace", guardianEmail: "Grace@Home.example" };
    expect(start({ ...young, ...guardian }, { byClinician })).toEqual({
      to: "ask-guardian",
      guardian: { name: "Grace", email: "grace@home.example" },
    });
    expect(start(young, { byClinician, guardianAgreed: true, dateOfBirth: "2011-05-04" }).to).toBe("start");
  });

  test("the athlete does not change a date of birth that is on record, staff do", () => {
    const known = { dateOfBirth: "1990-05-05" };
    expect(start({}, known)).toEqual({ to: "refuse", fields: { dateOfBirth: "date-fixed" } });
    expect(start({}, { ...known, byClinician: true }).to).toBe("start");
    expect(start({}, { dateOfBirth: "2011-05-04", guardianAgreed: true }).to).toBe("refuse");
  });

  test("a date of birth that turns out under 16 asks for the guardian, whoever corrects it", () => {
    const young = { dateOfBirth: "2011-05-04", guardianName: "Grace", guardianEmail: "grace@home.example" };
    for (const byClinician of [false, true])
      expect(start(young, { byClinician, dateOfBirth: "1990-05-04" }).to).toBe("ask-guardian");
  });

  test.each(["agreed", "dateOfBirth", "country", "phone", "emergencyContactName"])(
    "%s is needed",
    (field) => {
      const { [field as "agreed"]: _left, ...others } = FIELDS;
      const read = StartFields.safeParse(others);
      expect(read.success ? [] : read.error.issues.map(({ path }) => path[0])).toEqual([field]);
    },
  );
});
