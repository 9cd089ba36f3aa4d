import { expect, test } from "vitest";
import type { Asker, Relation, Role } from "./actor";
import { POLICY, type OrganisationActionId } from "./policy";
import { hiddenAtSideline } from "./sideline-reads";

const who = (...roles: readonly Role[]): Asker => ({ roles, state: "active" });

test.each<[readonly Role[], OrganisationActionId, readonly Relation[] | null, boolean]>([
  [["clinician"], "athlete.read", ["organisation"], true],
  [["coach"], "intake.fill-in", ["organisation", "own-squad"], true],
  [["clinician", "athlete"], "athlete.read", ["organisation", "self"], false],
  [["athlete"], "athlete.read", ["organisation", "self"], false],
  [["clinician"], "triage.export", null, true],
  [["coach"], "triage.bulk", null, true],
  [["coach"], "contact.read", null, true],
  [["admin"], "contact.read", null, false],
  [["clinician"], "triage.read", null, false],
  [["clinician"], "organisation.home", null, false],
])("beside a track %j reads %s, standing in %j: hidden is %s", (roles, action, relations, hidden) => {
  expect(hiddenAtSideline(who(...roles), action, relations)).toBe(hidden);
});

/** What staff read of nobody in particular, and may be seen by others. */
const SHOWN = [
  ...["organisation.home", "members.read", "squads.read", "cover.read", "jobs.read", "template.read"],
  ...["rules.read", "budget.read", "triage.read", "audit.of-organisation"],
];

test("a new read of many is hidden or is known to tell nothing", () => {
  const ofMany = Object.keys(POLICY).filter((id) =>
    /\.(?:read|home|print|gear|export|of-organisation)$/.test(id),
  );
  const ofOne = ["athlete.read", "programme.read", "run.read", "referral.read", "message.read"];
  const own = ["data.read", "data.export"];
  const open = ofMany.filter(
    (id) => !hiddenAtSideline(who("clinician"), id as OrganisationActionId, null) && !SHOWN.includes(id),
  );
  expect(open.toSorted()).toEqual([...ofOne, ...own].toSorted());
});
