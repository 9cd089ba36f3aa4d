import type { Circumstances } from "./circumstances";
import type { ProgrammeParts } from "./parts";
import type { Programme } from "./programme";

type GearFix = Programme["gearFixes"][number];

/** For a pack cause without a failed check: find out first (clinical content 5.2, the best cause test). */
const PACK_TESTS: readonly GearFix[] = [
  {
    check: "PACK-LOAD",
    component: "DER-PACK-FIT",
    fix: "Take out what you do not need, then weigh it loaded and tell us.",
  },
  {
    check: "PACK-FIT",
    component: "DER-PACK-FIT",
    fix: "Do two test runs without it: pain that goes without it and comes back with it says most.",
  },
];

const BRA_TEST: GearFix = {
  check: "BRA-BAND-RIDE",
  component: "PREV-BRA-FIT",
  fix: "Go through the fit checks in front of a mirror, and do two runs in another bra to compare.",
};

/** Fixes of gear for week 0: one for each failed check, and a test where a gear cause has no failed check. */
export function gearFixesFor(c: Circumstances, parts: ProgrammeParts): readonly GearFix[] {
  const failed = parts.gearChecks(c.answers).map(({ check, fix }) => ({
    check,
    component: check.startsWith("BRA-") ? "PREV-BRA-FIT" : "DER-PACK-FIT",
    fix,
  }));
  const failedFor = (component: string) => failed.some((each) => each.component === component);
  const packCause = c.causes.some((cause) => cause.startsWith("CAUSE-PACK-"));
  const fixes = [
    ...failed,
    ...(packCause && !failedFor("DER-PACK-FIT") ? PACK_TESTS : []),
    ...(c.causes.includes("CAUSE-BRA") && !failedFor("PREV-BRA-FIT") ? [BRA_TEST] : []),
  ];
  return fixes.filter(({ component }) => parts.components.some(({ id }) => id === component));
}
