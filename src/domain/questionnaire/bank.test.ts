import { describe, expect, test } from "vitest";
import { ALL_QUESTIONS, SECTIONS } from "./bank";
import { choicesOf, slotsOf, type AskedWhen, type Question } from "./question";
import { readAnswers } from "./read-answers";

/** Clinical content 1.2. */
const CLINICAL_CONTENT = {
  A: ["Q-DOB", "Q-MASS", "Q-RUN-VOL", "Q-RUN-CHANGE"],
  B: [
    ["Q-LOC", "Q-START", "Q-ONSET", "Q-NPRS-WORST", "Q-NPRS-RUN", "Q-NPRS-NOW", "Q-WHENRUN", "Q-MECH"],
    ["Q-TREND", "Q-SELFCARE", "Q-ADL", "Q-ADL-WHICH", "Q-SLEEP"],
  ].flat(),
  C: ["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-PATT", "Q-NEURO-TREND", "Q-NEURO-KNOWN", "Q-CORD", "Q-WING"],
  D: ["Q-TRAUMA", "Q-TRAUMA-DATE", "Q-MIDLINE", "Q-NECKROT"],
  E: [
    ["Q-CARDIO", "Q-CARDIO-PATT", "Q-CARDIO-RISK", "Q-SYSTEMIC", "Q-BONE", "Q-INFLAM", "Q-VASC", "Q-OTHER"],
  ].flat(),
  F: ["Q-FORM", "Q-DESK", "Q-WALLHEAD"],
  G: ["Q-PLANK", "Q-SIDEPLANK", "Q-COREHAB", "Q-CHEST", "Q-SCAP", "Q-PULLHAB", "Q-TROT"],
  H: ["Q-BREATH-TEST", "Q-BREATH-RUN"],
  I: ["Q-WU", "Q-CD"],
  J: [
    ["Q-BRA", "Q-BRA-FIT", "Q-BRA-MOVE", "Q-BRA-SPEC", "Q-BRA-LINK"],
    ["Q-PACK", "Q-PACK-MASS", "Q-PACK-BOUNCE", "Q-PACK-ADJ", "Q-PACK-PRESS", "Q-PACK-LINK"],
  ].flat(),
};

/** What rules or the programme read and clinical content 1.2 lacks. */
const ADDED = {
  A: ["Q-KIT", "Q-MINUTES-DAY"],
  B: ["Q-FIRST-EVER", "Q-NSAID", "Q-MISSED-WORK"],
  C: ["Q-CORD-PACE", "Q-WING-SUDDEN"],
  D: [],
  E: ["Q-CARDIO-WHEN", "Q-SYNCOPE-EFFORT", "Q-PREG-WEEKS"],
  F: [],
  G: [],
  H: [],
  I: [],
  J: ["Q-PACK-JUMP", "Q-PACK-FIT"],
};
const CHECK_IN = ["Q-NEW", "Q-RUN-MINUTES", "Q-RUN-CUT", "Q-EFFORT", "Q-PROG-DONE"];

/** Every question as the sections have it, before `ALL_QUESTIONS` could hide a duplicate. */
const QUESTIONS = SECTIONS.flatMap((section) => section.questions);
const SLOTS = QUESTIONS.flatMap((question) =>
  slotsOf(question).map((slot) => ({ ...slot, question, name: [question.id, slot.part].join(" ").trim() })),
);

function leaves(condition: AskedWhen): Exclude<AskedWhen, { anyOf: unknown }>[] {
  return "anyOf" in condition ? condition.anyOf.flatMap(leaves) : [condition];
}

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

describe("ids", () => {
  test.each(Object.entries(CLINICAL_CONTENT))("section %s holds its questions", (letter, ids) => {
    const section = SECTIONS.find((each) => each.letter === letter);
    const added = ADDED[letter as keyof typeof ADDED];
    expect(section?.questions.map((each) => each.id).toSorted()).toEqual([...ids, ...added].toSorted());
  });

  test("the check-in holds its own", () => {
    const section = SECTIONS.find((each) => each.askedAt === "check-in");
    expect(section?.questions.map((each) => each.id)).toEqual(CHECK_IN);
  });

  test("are unique, and so are the letters and ids of sections", () => {
    expect(duplicates(QUESTIONS.map((each) => each.id))).toEqual([]);
    expect(duplicates(SECTIONS.map((each) => each.letter))).toEqual([]);
    expect(duplicates(SECTIONS.map((each) => each.id))).toEqual([]);
    expect(ALL_QUESTIONS).toEqual(QUESTIONS);
  });

  test("have the shape that field names rely on", () => {
    expect(QUESTIONS.filter((each) => !/^Q-[A-Z]+(-[A-Z0-9]+)*$/.test(each.id))).toEqual([]);
    expect(SLOTS.filter(({ part }) => part !== undefined && !/^[a-z]+(-[a-z]+)*$/.test(part))).toEqual([]);
  });
});

describe("order", () => {
  test("red-flag blocks B to E come before F to J", () => {
    const letters = SECTIONS.filter((each) => each.askedAt === "intake");
    expect(letters.map((each) => each.letter).join("")).toBe("ABCDEFGHIJ");
    expect(letters.filter((each) => each.redFlag).map((each) => each.letter)).toEqual(["B", "C", "D", "E"]);
  });

  test.each(QUESTIONS.filter((each) => each.askedWhen !== undefined).map((each) => [each.id, each] as const))(
    "%s is asked by earlier questions and codes that exist",
    (_id, question: Question) => {
      for (const leaf of question.askedWhen === undefined ? [] : leaves(question.askedWhen)) {
        const decides = QUESTIONS.findIndex((each) => each.id === leaf.question);
        expect(decides, leaf.question).toBeGreaterThanOrEqual(0);
        expect(decides).toBeLessThan(QUESTIONS.indexOf(question));
        const slot = SLOTS.find((each) => each.question.id === leaf.question && each.part === leaf.part);
        expect(slot, `${leaf.question} ${leaf.part}`).toBeDefined();
        if (slot === undefined) continue;
        const codes: (string | boolean)[] = choicesOf(slot.type).map((each) => each.code);
        if (slot.type.type === "bool") codes.push(true, false);
        expect(codes).toEqual(expect.arrayContaining([...leaf.includesAny]));
        expect(leaf.includesAny.length).toBeGreaterThan(0);
      }
    },
  );

  test("a follow-up of a red flag is asked when the red flag is not sure", () => {
    const followUps = SECTIONS.filter((each) => each.redFlag).flatMap((each) => each.questions);
    const shy = followUps.flatMap((question) =>
      (question.askedWhen === undefined ? [] : leaves(question.askedWhen)).filter((leaf) => {
        const slot = SLOTS.find((each) => each.question.id === leaf.question && each.part === leaf.part);
        const unsure = slot === undefined ? [] : choicesOf(slot.type).filter((each) => each.unknown);
        return unsure.length > 0 && !unsure.some((each) => leaf.includesAny.includes(each.code));
      }),
    );
    // Weeks of pregnancy follow only from a pregnancy; "after a fall" is also asked for by Q-TRAUMA.
    expect(shy.map((leaf) => leaf.question)).toEqual([...["Q-ONSET", "Q-ONSET", "Q-ONSET"], "Q-OTHER"]);
  });
});

describe("codes", () => {
  test.each(SLOTS.map((slot) => [slot.name, slot] as const))("%s", (_name, { type }) => {
    const choices = choicesOf(type);
    expect(duplicates(choices.map((each) => each.code))).toEqual([]);
    expect(duplicates(choices.map((each) => each.text))).toEqual([]);
    expect(choices.filter((each) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each.code))).toEqual([]);
    expect(choices.filter((each) => each.text.trim() === "")).toEqual([]);
    // A form has one place for a worded alternative, which options of `one` and `many` do not need.
    if (type.type === "one" || type.type === "many") expect(type.alternatives).toBeUndefined();
    if (type.type === "many") expect(type.options.some((each) => !each.exclusive)).toBe(true);
    if (type.type === "bool") expect(choices.every((each) => !["yes", "no"].includes(each.code))).toBe(true);
    if (type.type === "int" || type.type === "dec") expect(type.min).toBeLessThan(type.max);
  });

  test.each(SLOTS.map((slot) => [slot.name, slot] as const))("worse order of %s", (_name, { type }) => {
    const { worse } = type;
    if (worse === undefined) return;
    if (worse === "more") expect(type.type).toBe("many");
    else if (worse === "higher" || worse === "lower") expect(["int", "dec", "nrs"]).toContain(type.type);
    else {
      const codes = type.type === "bool" ? ["true", "false"] : choicesOf(type).map((each) => each.code);
      for (const chain of worse) {
        expect(chain.length).toBeGreaterThan(1);
        expect(duplicates(chain)).toEqual([]);
        expect(codes).toEqual(expect.arrayContaining([...chain]));
      }
      // An unknown answer has no place between better and worse.
      const unknown = choicesOf(type).filter((each) => each.unknown);
      expect(unknown.filter((each) => worse.flat().includes(each.code))).toEqual([]);
    }
  });

  test("chains of one question do not contradict each other", () => {
    for (const { name, type } of SLOTS) {
      if (typeof type.worse !== "object") continue;
      const pairs = type.worse.flatMap((chain) =>
        chain.flatMap((better, at) => chain.slice(at + 1).map((worse) => `${better}<${worse}`)),
      );
      const turned = pairs.filter((pair) => pairs.includes(pair.split("<").toReversed().join("<")));
      expect(turned, name).toEqual([]);
    }
  });
});

describe("unknown", () => {
  const redFlags = SECTIONS.filter((each) => each.redFlag && each.askedAt === "intake")
    .flatMap((each) => each.questions)
    .map((each) => each.id);

  test("every red-flag question with options has an unknown one", () => {
    const without = SLOTS.filter(({ question }) => redFlags.includes(question.id))
      .filter(({ type }) => type.type === "one" || type.type === "many" || type.type === "bool")
      .filter(({ type }) => !choicesOf(type).some((each) => each.unknown));
    expect(without.map((each) => each.name)).toEqual([]);
  });

  test.each(redFlags)("%s can be left blank, and is then absent", (id) => {
    expect(readAnswers({}, "2026-11-22")).toEqual({ ok: true, answers: {} });
    expect(readAnswers({ [id]: null }, "2026-11-22")).toEqual({ ok: true, answers: {} });
  });
});

describe("every question of several options", () => {
  const many = SLOTS.filter(({ type }) => type.type === "many");
  test.each(many.map(({ name, type }) => [name, type] as const))(
    "%s can be answered none, and not sure",
    (_, type) => {
      const alone = choicesOf(type).filter(({ exclusive }) => exclusive === true);
      expect(alone.filter(({ unknown }) => unknown === true).map(({ code }) => code)).toEqual(["unsure"]);
      expect(alone.some(({ code, unknown }) => unknown !== true && code !== "prefer-not-to-say")).toBe(true);
    },
  );
});
