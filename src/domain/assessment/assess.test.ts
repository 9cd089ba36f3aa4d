import { describe, expect, it } from "vitest";
import { A_MILD_ACHE, assessed, flagTiers } from "./a-case.testing";

describe("assess", () => {
  it("finds nothing in a mild ache with every question answered", () => {
    const result = assessed();
    expect(result).toMatchObject({
      tier: "NONE",
      mode: "FULL",
      flags: [],
      unknown: [],
      conflicts: [],
      expired: [],
    });
    expect(result.causes.filter(({ status }) => status !== "NOT_INDICATED")).toEqual([]);
  });

  it("names the causes of a slouching runner with a heavy, loose pack", () => {
    const result = assessed({
      "Q-FORM": { seen: ["slouch"], source: "video" },
      "Q-DESK": 8,
      "Q-PACK": { kind: "vest-back-bladder", runs: 4 },
      "Q-PACK-MASS": { loaded: 7.5 },
      "Q-PACK-BOUNCE": "clear",
      "Q-PACK-ADJ": ["re-tightened"],
      "Q-PACK-FIT": ["none"],
      "Q-PACK-PRESS": false,
      "Q-PACK-LINK": "worse-with",
      "Q-PACK-JUMP": ["none"],
    });
    expect(result.tier).toBe("NONE");
    const statuses = Object.fromEntries(result.causes.map(({ id, status }) => [id, status]));
    expect(statuses).toMatchObject({
      "CAUSE-POSTURE": "LIKELY",
      "CAUSE-POSTURE-SLOUCH": "LIKELY",
      "CAUSE-GEAR": "LIKELY",
      "CAUSE-PACK-LOOSE": "LIKELY",
      "CAUSE-PACK-HEAVY": "LIKELY",
      "CAUSE-PACK-ADJUST": "NOT_INDICATED",
      "CAUSE-BRA": "NOT_INDICATED",
    });
  });

  it("flags tingling fingers that come only under the straps", () => {
    const result = assessed({
      "Q-NEURO-SENS": ["tingling-left"],
      "Q-NEURO-PATT": ["only-with-straps"],
      "Q-NEURO-TREND": { trend: "same", since: "2026-11-10" },
      "Q-NEURO-KNOWN": { examined: "no" },
    });
    expect(result).toMatchObject({ tier: "WITHIN_DAYS", mode: "RESTRICTED", unknown: [] });
    expect(flagTiers(result)).toEqual({
      "REFER-NEURO": "WITHIN_DAYS",
      "REFER-NEURO-TINGLING": "WITHIN_DAYS",
    });
    expect(result.flags[1]?.because).toContainEqual({ question: "Q-NEURO-SENS", answer: ["tingling-left"] });
  });

  it.each(Object.keys(A_MILD_ACHE).filter((id) => id.startsWith("Q-NEURO") || id === "Q-CORD"))(
    "does not clear somebody who left %s blank",
    (id) => {
      expect(assessed({ [id]: undefined })).toMatchObject({ tier: "INCOMPLETE", mode: "RESTRICTED" });
    },
  );
});
