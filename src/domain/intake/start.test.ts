import { describe, expect, test } from "vitest";
import { readStart, StartFields } from "./start";

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

function start(changes: Record<string, string>, byStaff = false) {
  return readStart(StartFields.parse({ ...FIELDS, ...changes }), TODAY, byStaff);
}

describe("the first page", () => {
  test("phones are kept in E.164, each in its own country", () => {
    expect(start({})).toEqual({
      ok: true,
      start: {
        dateOfBirth: "1990-05-04",
        country: "GB",
        phone: "+442079460018",
        emergencyContactName: "Ada Runner",
        emergencyContactPhone: "+4930901820",
        guardian: null,
      },
    });
  });

  test.each([
    ["no phone", { phone: "12" }, { phone: "phone-invalid" }],
    [
      "born tomorrow",
      { dateOfBirth: "2026-11-23" },
      { dateOfBirth: "date-future", guardianName: "guardian-missing", guardianPhone: "guardian-missing" },
    ],
    ["born in 1899", { dateOfBirth: "1899-12-31" }, { dateOfBirth: "date-invalid" }],
  ])("%s is refused beside its field", (_name, changes, fields) => {
    expect(start(changes)).toEqual({ ok: false, fields });
  });

  test.each([
    ["2010-11-22", true],
    ["2010-11-23", false],
  ])("born %s, alone: goes on %s", (dateOfBirth, ok) => {
    expect(start({ dateOfBirth }).ok).toBe(ok);
  });

  test("a guardian agrees for a runner of 15, staff cannot", () => {
    const guardian = { dateOfBirth: "2011-05-04", guardianName: "Grace", guardianPhone: "020 7946 0019" };
    expect(start(guardian)).toMatchObject({
      ok: true,
      start: { guardian: { name: "Grace", phone: "+442079460019" } },
    });
    expect(start(guardian, true)).toEqual({ ok: false, fields: { guardianName: "guardian-not-staff" } });
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
