import { expect, test } from "vitest";
import { HoursForm, wishOf } from "./hours-wish";

const wish = (form: object) => wishOf(HoursForm.parse({ timeZone: "Europe/London", ...form }));

test("a day with two times is worked, one without is not, midnight ends it", () => {
  expect(wish({ opens1: "09:00", closes1: "17:30", opens6: "18:00", closes6: "00:00" })).toEqual({
    timeZone: "Europe/London",
    days: [
      { weekday: 1, opens: 540, closes: 1050 },
      { weekday: 6, opens: 1080, closes: 1440 },
    ],
    closed: [],
  });
});

test("half a day and one that ends before it begins are told beside their fields", () => {
  expect(wish({ opens1: "09:00", opens2: "09:00", closes2: "08:00", closes3: "17:00" })).toEqual({
    faults: { closes1: "hours-half", closes2: "hours-order", closes3: "hours-half" },
  });
});

test("closed days are those that stay and the span that is added, each once and in order", () => {
  expect(
    wish({ closed: ["2026-12-26", "2026-11-30"], closedFrom: "2026-12-24", closedTo: "2026-12-26" }),
  ).toMatchObject({ closed: ["2026-11-30", "2026-12-24", "2026-12-25", "2026-12-26"] });
  expect(wish({ closedFrom: "2026-12-24" })).toMatchObject({ closed: ["2026-12-24"] });
  expect(wish({ closedFrom: "2026-12-24", closedTo: "2026-12-23" })).toEqual({
    faults: { closedTo: "absence-order" },
  });
  expect(wish({ closedFrom: "2026-12-24", closedTo: "2199-12-23" })).toEqual({
    faults: { closedTo: "closed-many" },
  });
});

test("a zone that nobody knows and a time that is none are refused", () => {
  expect(HoursForm.safeParse({ timeZone: "Middle/Earth" }).success).toBe(false);
  expect(HoursForm.safeParse({ timeZone: "UTC", opens1: "25:00" }).success).toBe(false);
});
