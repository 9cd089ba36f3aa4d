import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "@/domain/access/actor";
import {
  firstOwner,
  handedTo,
  nextOwner,
  ownersInOrder,
  OWNER_HOWS,
  type Staffing,
  type StaffMember,
} from "./owners";

const now = new Date("2026-11-22T12:00:00Z");
const member = (id: string, role: Role, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  roles: [role],
  active: true,
  leadClinician: false,
  squads: [],
  ...more,
});
const admin = member("admin", "admin");
const clea = member("clea", "clinician");
const lead = member("lead", "clinician", { leadClinician: true });
const corin = member("corin", "coach", { squads: ["road"] });
const odile = member("odile", "coach", { squads: ["trail"] });
const away = (membershipId: string, coveredBy: string) => ({
  membershipId,
  coveredBy,
  from: new Date("2026-11-20T00:00:00Z"),
  until: new Date("2026-11-25T00:00:00Z"),
});
const staffed = (
  staff: readonly StaffMember[],
  absences: readonly ReturnType<typeof away>[] = [],
): Staffing => ({
  staff,
  absences,
  squadId: "road",
});
const order = (staff: readonly StaffMember[], red: boolean) =>
  ownersInOrder(staffed(staff), red).map(({ id }) => id);

describe("who is asked", () => {
  test("for red the clinicians, the lead first, then coaches of the squad; no administrator", () => {
    expect(order([admin, clea, lead, corin, odile], true)).toEqual(["lead", "clea", "corin"]);
  });
  test("for the rest the coaches of the squad first", () => {
    expect(order([admin, clea, lead, corin, odile], false)).toEqual(["corin", "lead", "clea"]);
  });
  test("a clinician of the squad before everybody", () => {
    const own = member("own", "clinician", { squads: ["road"] });
    expect(order([lead, own, corin], true)).toEqual(["own", "lead", "corin"]);
    expect(order([lead, own, corin], false)).toEqual(["own", "corin", "lead"]);
  });
  test("administrators where there is nobody else, invited ones too", () => {
    const invited = member("invited", "admin", { active: false });
    expect(order([invited, admin, odile], true)).toEqual(["admin", "invited"]);
    expect(order([invited, { ...clea, active: false }], true)).toEqual(["invited"]);
  });
});

describe("somebody away", () => {
  test("is stood in for, cover for cover", () => {
    expect(
      firstOwner(staffed([lead, clea, corin], [away("lead", "corin"), away("corin", "clea")]), true, now),
    ).toEqual({ ownerId: "clea", how: "covers" });
  });
  test("is passed over when the cover may not own it", () => {
    expect(firstOwner(staffed([lead, clea, odile], [away("lead", "odile")]), true, now)).toEqual({
      ownerId: "clea",
      how: "assigned",
    });
  });
  test("owns it all the same when everybody is, also in a circle", () => {
    const all = [away("lead", "clea"), away("clea", "lead")];
    expect(firstOwner(staffed([lead, clea], all), true, now)).toEqual({ ownerId: "lead", how: "assigned" });
  });
  test("is back from the last instant on", () => {
    const staffing = staffed([lead, clea], [away("lead", "clea")]);
    const owner = (instant: string) => firstOwner(staffing, true, new Date(instant))?.ownerId;
    expect(owner("2026-11-19T23:59:59.999Z")).toBe("lead");
    expect(owner("2026-11-20T00:00:00Z")).toBe("clea");
    expect(owner("2026-11-24T23:59:59.999Z")).toBe("clea");
    expect(owner("2026-11-25T00:00:00Z")).toBe("lead");
  });
});

describe("changing hands", () => {
  const owned = (ownerId: string | null, ownerHow: string | null = "assigned") => ({ ownerId, ownerHow });
  test("what has an owner who is there stays", () => {
    expect(handedTo(owned("clea"), staffed([lead, clea]), true, now)).toBeNull();
  });
  test("what has none is assigned", () => {
    expect(handedTo(owned(null, null), staffed([lead, clea]), true, now)).toEqual({
      ownerId: "lead",
      how: "assigned",
    });
  });
  test("what somebody owned who may not any more is inherited", () => {
    expect(handedTo(owned("odile", "taken"), staffed([lead, odile]), true, now)).toEqual({
      ownerId: "lead",
      how: "inherited",
    });
  });
  test("the cover takes over from who is away", () => {
    expect(
      handedTo(owned("lead", "taken"), staffed([lead, clea], [away("lead", "clea")]), true, now),
    ).toEqual({ ownerId: "clea", how: "covers" });
  });
  test("a coach who was only assigned hands red to a clinician, one who took it keeps it", () => {
    const staffing = staffed([lead, corin]);
    expect(handedTo(owned("corin"), staffing, true, now)).toEqual({ ownerId: "lead", how: "assigned" });
    expect(handedTo(owned("corin", "taken"), staffing, true, now)).toBeNull();
    expect(handedTo(owned("corin"), staffing, false, now)).toBeNull();
  });
});

test("with everybody away it is an administrator's who is there, and stays with them while they are", () => {
  const absences = [away("lead", "corin"), away("corin", "lead")];
  const staffing = staffed([lead, corin, admin], absences);
  const { ownerId, how } = { ownerId: "admin", how: "covers" } as const;
  expect(firstOwner(staffing, true, now)).toEqual({ ownerId, how });
  expect(handedTo({ ownerId: "lead", ownerHow: "assigned" }, staffing, true, now)).toEqual({ ownerId, how });
  expect(handedTo({ ownerId, ownerHow: how }, staffing, true, now)).toBeNull();
  expect(
    firstOwner(staffed([lead, admin], [away("lead", "admin"), away("admin", "lead")]), true, now),
  ).toEqual({
    ownerId: "lead",
    how: "assigned",
  });
});

test("the next is another, who is there, in the order; nobody when there is none", () => {
  expect(nextOwner(staffed([lead, clea, corin]), true, "lead", now)).toBe("clea");
  expect(nextOwner(staffed([lead, clea, corin], [away("clea", "lead")]), true, "lead", now)).toBe("corin");
  expect(nextOwner(staffed([lead, admin]), true, "lead", now)).toBeNull();
});

const AnyMember = fc.record({
  id: fc.constantFrom(..."abcdefg"),
  roles: fc.subarray([...ROLES], { minLength: 1 }),
  active: fc.boolean(),
  leadClinician: fc.boolean(),
  squads: fc.subarray(["road", "trail"]),
});
const AnyAbsence = fc.record({
  membershipId: fc.constantFrom(..."abcdefg"),
  coveredBy: fc.constantFrom(..."abcdefgh"),
  from: fc.constantFrom(new Date("2026-11-20T00:00:00Z"), new Date("2026-12-01T00:00:00Z")),
  until: fc.constantFrom(new Date("2026-11-25T00:00:00Z"), new Date("2026-12-05T00:00:00Z")),
});

test("whoever works there and whoever is away: with an administrator nothing is ever unowned, and owners may own", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(AnyMember, { selector: ({ id }) => id, maxLength: 7 }),
      fc.array(AnyAbsence, { maxLength: 6 }),
      fc.boolean(),
      fc.option(fc.constantFrom(..."abcdefgh")),
      fc.constantFrom(...OWNER_HOWS),
      (staff, absences, red, ownerId, how) => {
        const staffing = { staff: [...staff, { ...admin, active: false }], absences, squadId: "road" };
        const administrators = staff.filter(({ active, roles }) => active && roles.includes("admin"));
        const may = [...ownersInOrder(staffing, red), ...administrators].map(({ id }) => id);
        const first = firstOwner(staffing, red, now);
        expect(may).toContain(first?.ownerId);
        const handed = handedTo({ ownerId, ownerHow: ownerId === null ? null : how }, staffing, red, now);
        expect(may).toContain(handed?.ownerId ?? ownerId);
        const next = nextOwner(staffing, red, first?.ownerId ?? "", now);
        expect(next).not.toBe(first?.ownerId);
        if (next !== null) expect(may).toContain(next);
      },
    ),
    { numRuns: 2_000 },
  );
});
