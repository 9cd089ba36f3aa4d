import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aged, anIntake, assessed, NOW } from "../a-case.testing";
import type { CauseStatus } from "../assessment";
import { nerve } from "../cases/case.testing";
import { explanationOf } from "./explanations";
import { clinicalNotes } from "./notes";
import { statementsFor } from "./statements";

type Changes = Readonly<Record<string, Answers[string] | undefined>>;
const said = (changes: Changes) => statementsFor(assessed(changes), anIntake(changes)).map(({ id }) => id);
const noted = (changes: Changes) => clinicalNotes(anIntake(changes), NOW).map(({ id }) => id);

describe("what the seed says beside a result", () => {
  it("says some things always", () => {
    for (const changes of [{}, { "Q-CORD": undefined }, { "Q-ADL": 5 }]) {
      expect(said(changes)).toEqual(expect.arrayContaining(["CTX-COMMON", "CTX-STRATEGY"]));
    }
  });

  it("reassures only when every block was answered and nothing fired", () => {
    expect(said({})).toContain("CTX-USUALLY-BENIGN");
    expect(said({ "Q-CORD": undefined })).not.toContain("CTX-USUALLY-BENIGN");
    expect(said({ "Q-ADL": 1 })).not.toContain("CTX-USUALLY-BENIGN");
  });

  it("offers self-care up to ROUTINE", () => {
    expect(said({})).toContain("CTX-SELFCARE-OK");
    expect(said({ "Q-ADL": 1 })).toContain("CTX-SELFCARE-OK");
    expect(said({ "Q-ADL": 5 })).not.toContain("CTX-SELFCARE-OK");
  });

  it("speaks of ruling out with any referral of the seed", () => {
    expect(said({ "Q-ADL": 1 })).toContain("CTX-RULEOUT");
    expect(said({ "Q-ADL": 1, "Q-OTHER": ["band-like-rash"] })).toContain("CTX-RULEOUT");
    expect(said({ "Q-OTHER": ["band-like-rash"] })).not.toContain("CTX-RULEOUT");
  });

  it("speaks of several causes from two on, parents not counted", () => {
    const one: Changes = { "Q-FORM": { seen: ["slouch"], source: "self" } };
    expect(said({})).not.toContain("CTX-UNDERSTAND");
    expect(said(one)).toContain("CTX-UNDERSTAND");
    expect(said(one)).not.toContain("CTX-MULTIFACTOR");
    expect(said({ ...one, "Q-PULLHAB": 0 })).toContain("CTX-MULTIFACTOR");
  });

  it("counts causes that are likely or possible, and no others", () => {
    const [cause] = assessed().causes.filter(({ parent }) => parent === undefined);
    const saidOf = (...statuses: readonly CauseStatus[]) => {
      const causes = statuses.flatMap((status, at) =>
        cause ? [{ ...cause, id: `CAUSE-${at}`, status }] : [],
      );
      return statementsFor({ ...assessed(), causes }, {}).map(({ id }) => id);
    };
    expect(saidOf("NOT_INDICATED", "NOT_ASSESSED")).not.toContain("CTX-UNDERSTAND");
    expect(saidOf("LIKELY")).toContain("CTX-UNDERSTAND");
    expect(saidOf("POSSIBLE")).toContain("CTX-UNDERSTAND");
    expect(saidOf("LIKELY", "NOT_INDICATED")).not.toContain("CTX-MULTIFACTOR");
    expect(saidOf("LIKELY", "POSSIBLE")).toContain("CTX-MULTIFACTOR");
  });

  it("speaks of joy and pace when it hurts on the run", () => {
    expect(said({ "Q-NPRS-RUN": 0 })).not.toContain("CTX-IMPACT");
    expect(said({ "Q-NPRS-RUN": 1 })).toContain("CTX-IMPACT");
  });
});

describe("explanations", () => {
  it("give every mechanism of a cause, and none for what is no cause", () => {
    expect(explanationOf("CAUSE-CHEST-TIGHT")).toHaveLength(2);
    expect(explanationOf("CAUSE-POSTURE-FWDHEAD").join(" ")).toMatch(/trapezius and levator scapulae/);
    expect(explanationOf("CAUSE-SCAP-WEAK").join(" ")).toMatch(/rhomboids and trapezius/);
    expect(explanationOf("CAUSE-NOPE")).toEqual([]);
  });
});

describe("notes for the clinician", () => {
  test.each([
    [{ "Q-DOB": aged(15) }, []],
    [{ "Q-DOB": aged(16) }, ["NOTE-MINOR"]],
    [{ "Q-DOB": aged(17) }, ["NOTE-MINOR"]],
    [{ "Q-DOB": aged(18) }, []],
    [{ "Q-LOC": ["low-back"] }, ["NOTE-LOW-BACK"]],
    [{ "Q-BONE": ["prefer-not-to-say"] }, ["NOTE-BONE-DECLINED"]],
    [{ "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 15 }, []],
    [{ "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 16 }, ["NOTE-LATE-PREGNANCY"]],
    [
      nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", "2026-11-01", "only-with-straps"),
      ["NOTE-STRAP-SYMPTOMS"],
    ],
  ])("%j", (changes, notes) => {
    const usual = noted({});
    expect(noted(changes).filter((id) => !usual.includes(id))).toEqual(notes);
  });

  it("carry the answers", () => {
    const [note] = clinicalNotes(anIntake({ "Q-LOC": ["low-back"] }), NOW);
    expect(note).toMatchObject({
      id: "NOTE-LOW-BACK",
      because: [{ question: "Q-LOC", answer: ["low-back"] }],
    });
  });
});
