import { describe, expect, test } from "vitest";
import { assess } from "@/domain/assessment/assess";
import { NOW as TOLD } from "@/domain/assessment/a-case.testing";
import { ALL_CASES, answersOf } from "@/domain/assessment/cases/all-cases.testing";
import { answersStanding } from "@/domain/assessment/in-force";
import { PARENT_RULES } from "@/domain/assessment/rules/all-rules";
import type { Tier } from "@/domain/assessment/tier";
import type { ReferralFact } from "./referral-facts";
import { standingNow, type FlagFact, type LatestFact, type StandingFacts } from "./standing-now";

const NOW = "2026-11-22T12:00:00.000Z";
const EARLIER = "2026-11-20T12:00:00.000Z";
const LATEST: LatestFact = {
  assessedAt: EARLIER,
  tier: "NONE",
  flags: [],
  unknown: [],
  expired: [],
  strongPain: false,
};
const NOTHING: StandingFacts = {
  latest: LATEST,
  flags: [],
  referrals: [],
  acknowledged: false,
  reviewRequested: false,
  acknowledgeBy: null,
  now: NOW,
  today: "2026-11-22",
};

function flag(tier: Tier, more: Partial<FlagFact> = {}): FlagFact {
  const mode = {
    NONE: "FULL",
    ROUTINE: "FULL",
    INCOMPLETE: "RESTRICTED",
    WITHIN_DAYS: "RESTRICTED",
  } as const;
  return {
    rule: "REFER-TRAUMA",
    tier,
    category: "injury",
    mode: tier === "SAME_DAY" || tier === "EMERGENCY" ? "HOLD" : mode[tier],
    raisedAt: EARLIER,
    open: true,
    closedAt: null,
    lift: null,
    ...more,
  };
}
const lift = { endsAt: "2026-12-07T00:00:00.000Z", untilOn: "2026-12-06" };
const closed = { open: false, closedAt: "2026-11-21T12:00:00.000Z" };
function referral(more: Partial<ReferralFact> = {}): ReferralFact {
  return {
    state: "closed",
    ended: true,
    dueOn: "2026-11-25",
    limits: null,
    limitsMode: null,
    limitsUntil: null,
    limitsEndAt: null,
    nextReviewOn: null,
    ...more,
  };
}
const limited = referral({
  limits: "No pack.",
  limitsUntil: "2026-12-01",
  limitsEndAt: "2026-12-02T00:00:00.000Z",
});

describe("level, state, headline and the clinician's step", () => {
  test.each<[string, Partial<StandingFacts>, (string | null)[]]>([
    ["no answer yet", { latest: null }, [null, "no-answer", "no-answer", "ask-to-fill-in"]],
    ["nothing open", {}, ["NONE", "self-care", "self-care", "none"]],
    [
      "a block left open waits without a flag",
      { latest: { ...LATEST, tier: "INCOMPLETE", unknown: ["X-INFECTION"] } },
      ["INCOMPLETE", "waiting", "level", "acknowledge"],
    ],
    ["a flag", { flags: [flag("WITHIN_DAYS")] }, ["WITHIN_DAYS", "waiting", "level", "acknowledge"]],
    [
      "a flag taken",
      { flags: [flag("SAME_DAY")], acknowledged: true },
      ["SAME_DAY", "acknowledged", "level", "order-referral"],
    ],
    [
      "a review asked for",
      { flags: [flag("SAME_DAY")], acknowledged: true, reviewRequested: true },
      ["SAME_DAY", "acknowledged", "level", "review"],
    ],
    [
      "a review asked for where nothing is open",
      { reviewRequested: true },
      ["NONE", "waiting", "self-care", "review"],
    ],
    [
      "referred",
      { flags: [flag("SAME_DAY")], referrals: [referral({ state: "ordered", ended: false })] },
      ["SAME_DAY", "referred", "level", "record-seen"],
    ],
    [
      "seen",
      { flags: [flag("SAME_DAY")], referrals: [referral({ state: "seen", ended: false })] },
      ["SAME_DAY", "seen", "level", "record-outcome"],
    ],
    [
      "outcome recorded",
      { referrals: [referral({ state: "outcome-recorded", ended: false })] },
      ["NONE", "outcome-recorded", "self-care", "close-referral"],
    ],
    ["a flag closed", { flags: [flag("SAME_DAY", closed)] }, ["NONE", "self-care", "closed", "none"]],
    [
      "a flag closed before the latest answers",
      { flags: [flag("SAME_DAY", { open: false, closedAt: "2026-11-01T00:00:00.000Z" })] },
      ["NONE", "self-care", "self-care", "none"],
    ],
    ["a flag lifted", { flags: [flag("SAME_DAY", { lift })] }, ["ROUTINE", "lifted", "lifted", "look-again"]],
    [
      "a flag lifted beside one that is not",
      { flags: [flag("SAME_DAY", { lift }), flag("WITHIN_DAYS", { rule: "X-BONE" })] },
      ["WITHIN_DAYS", "waiting", "level", "acknowledge"],
    ],
    [
      "a lift whose time is over",
      { flags: [flag("SAME_DAY", { lift: { ...lift, endsAt: NOW } })] },
      ["SAME_DAY", "waiting", "level", "acknowledge"],
    ],
    [
      "closed with limits",
      { flags: [flag("SAME_DAY", closed)], referrals: [limited] },
      ["NONE", "follow-up", "limits", "keep-limits"],
    ],
    [
      "closed with a review to come",
      { flags: [flag("SAME_DAY", closed)], referrals: [referral({ nextReviewOn: "2026-12-01" })] },
      ["NONE", "follow-up", "closed", "record-review"],
    ],
    [
      "limits whose last day was yesterday",
      { flags: [flag("SAME_DAY", closed)], referrals: [{ ...limited, limitsUntil: "2026-11-21" }] },
      ["NONE", "self-care", "closed", "none"],
    ],
  ])("%s", (_name, facts, expected) => {
    const { tier, state, headline, steps } = standingNow({ ...NOTHING, ...facts });
    expect([tier, state, headline, steps.clinician.kind]).toEqual(expected);
  });

  test("nothing is never due while limits, a review, a lift or a referral are open", () => {
    const open: Partial<StandingFacts>[] = [
      { referrals: [limited] },
      { referrals: [referral({ nextReviewOn: "2026-11-01" })] },
      { referrals: [referral({ state: "ordered", ended: false })] },
      { flags: [flag("WITHIN_DAYS", { lift })] },
    ];
    for (const facts of open)
      expect(standingNow({ ...NOTHING, ...facts }).steps.clinician.kind).not.toBe("none");
  });
});

describe("mode, colour and running", () => {
  test.each<[string, Partial<StandingFacts>, string[]]>([
    [
      "a flag that says no running says so below red",
      { flags: [flag("WITHIN_DAYS", { rule: "X-BSI-RIB" })] },
      ["RESTRICTED", "amber", "none"],
    ],
    ["closing ends them", { flags: [flag("SAME_DAY", closed)] }, ["FULL", "green", "easy"]],
    ["a lift ends them for its time", { flags: [flag("SAME_DAY", { lift })] }, ["FULL", "blue", "easy"]],
    [
      "a neurological flag within days is red, and never modified running",
      { flags: [flag("WITHIN_DAYS", { category: "neurological" })] },
      ["RESTRICTED", "red", "none"],
    ],
    [
      "a routine neurological flag does not make another flag's amber red",
      {
        flags: [
          flag("WITHIN_DAYS"),
          flag("ROUTINE", { rule: "REFER-NEURO-TINGLING", category: "neurological" }),
        ],
      },
      ["RESTRICTED", "amber", "modified"],
    ],
    [
      "a lifted neurological flag does not either",
      {
        flags: [
          flag("WITHIN_DAYS"),
          flag("WITHIN_DAYS", { rule: "REFER-NEURO-TINGLING", category: "neurological", lift }),
        ],
      },
      ["RESTRICTED", "amber", "modified"],
    ],
    [
      "a hold below red does not run",
      { flags: [flag("ROUTINE", { mode: "HOLD" })] },
      ["HOLD", "blue", "none"],
    ],
    ["limits in words", { referrals: [limited] }, ["FULL", "amber", "modified"]],
    [
      "limits that restrict",
      { referrals: [{ ...limited, limitsMode: "RESTRICTED" }] },
      ["RESTRICTED", "amber", "modified"],
    ],
    [
      "limits that hold, also over what is lifted",
      { flags: [flag("SAME_DAY", { lift })], referrals: [{ ...limited, limitsMode: "HOLD" }] },
      ["HOLD", "red", "none"],
    ],
    [
      "strong pain",
      { latest: { ...LATEST, strongPain: true }, flags: [flag("ROUTINE")] },
      ["FULL-L1", "blue", "easy"],
    ],
  ])("%s", (_name, facts, expected) => {
    const { mode, colour, running } = standingNow({ ...NOTHING, ...facts });
    expect([mode, colour, running]).toEqual(expected);
  });
});

describe("times", () => {
  test("the first end of a lift or of limits is when it settles again", () => {
    const facts = { ...NOTHING, flags: [flag("SAME_DAY", { lift })], referrals: [limited] };
    expect(standingNow(facts)).toMatchObject({
      settlesAt: "2026-12-02T00:00:00.000Z",
      liftedUntil: "2026-12-06",
    });
  });

  test("a day that is over is late, the day itself is not", () => {
    const late = (dueOn: string) =>
      standingNow({ ...NOTHING, referrals: [referral({ state: "ordered", ended: false, dueOn })] }).steps;
    expect(late("2026-11-21")).toMatchObject({ athlete: { late: true }, clinician: { late: true } });
    expect(late("2026-11-22")).toMatchObject({ athlete: { late: false }, clinician: { late: false } });
  });

  test("an athlete within days is asked to be seen a week from the flag", () => {
    expect(standingNow({ ...NOTHING, flags: [flag("WITHIN_DAYS")] }).steps.athlete).toEqual({
      kind: "book-days",
      on: "2026-11-27",
      late: false,
    });
  });
});

test("what a rule could not judge is settled by closing its flag, and by nothing else", () => {
  const latest = { ...LATEST, tier: "WITHIN_DAYS", unknown: ["X-INFECTION"] } as const;
  expect(
    standingNow({ ...NOTHING, latest, flags: [flag("WITHIN_DAYS", { ...closed, rule: "X-INFECTION" })] })
      .tier,
  ).toBe("NONE");
  const other = flag("WITHIN_DAYS", { ...closed, rule: "X-BONE" });
  expect(standingNow({ ...NOTHING, latest, flags: [other] }).tier).toBe("WITHIN_DAYS");
});

describe("with nothing closed or lifted it is what the engine said", () => {
  test.each(ALL_CASES.map((each) => [each.name, each] as const))("%s", (_name, vignette) => {
    const answers = answersOf(vignette);
    const history = vignette.history ?? [];
    const result = assess(answers, history, TOLD);
    const standingAnswers = answersStanding(answers, history, TOLD);
    const pains = ["Q-NPRS-WORST", "Q-NPRS-NOW", "Q-NPRS-RUN"].map((id) => standingAnswers[id]);
    const own = result.flags.filter(
      ({ id, tier }) => tier !== "NONE" && !PARENT_RULES.some((parent) => parent.id === id),
    );
    const standing = standingNow({
      ...NOTHING,
      now: TOLD,
      latest: {
        ...result,
        assessedAt: TOLD,
        strongPain: pains.some((pain) => typeof pain === "number" && pain >= 6),
      },
      flags: own.map((fired) => ({
        rule: fired.id,
        tier: fired.tier,
        category: fired.category,
        mode: fired.mode,
        raisedAt: TOLD,
        open: true,
        closedAt: null,
        lift: null,
      })),
    });
    expect([standing.tier, standing.mode]).toEqual([result.tier, result.mode]);
  });
});
