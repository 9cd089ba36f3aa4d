import type { ClinicalCase } from "./clinical-case";

const WELL = { tier: "NONE", mode: "FULL" } as const;
const TODAY = { tier: "SAME_DAY", mode: "HOLD" } as const;
const NOW = { tier: "EMERGENCY", mode: "HOLD" } as const;
const CANNOT_TELL = { tier: "INCOMPLETE", mode: "RESTRICTED" } as const;
const heart = (symptom: string, ...when: string[]) => ({
  "Q-CARDIO": [symptom],
  "Q-CARDIO-WHEN": when,
});
const EFFORT = { "Q-CARDIO-PATT": true, "Q-MECH": ["nothing-changes-it"] };
const PLEURITIC = { "Q-MECH": ["breath-or-cough-sharpens-it"] };

/** Heart, great vessels, lungs. */
export const CHEST_CASES: readonly ClinicalCase[] = [
  {
    name: "chest pressure now",
    story: "A tight chest while filling in the form.",
    change: heart("chest-pressure", "now"),
    ...NOW,
    flags: { "X-CARDIAC-NOW": "EMERGENCY" },
    hasNot: ["PREV-WARMUP-DYNAMIC", "PREV-CORE-STRENGTH"],
  },
  {
    name: "cold sweat now, with the pain",
    story: "Sweating and sick, with the back pain, now.",
    change: heart("cold-sweat-or-sick", "now", "with-pain"),
    ...NOW,
    flags: { "X-CARDIAC-NOW": "EMERGENCY" },
  },
  {
    name: "jaw pain with the back pain, not now",
    story: "The jaw aches whenever the back does; nothing at the moment.",
    change: heart("jaw-or-arm-pain", "with-pain"),
    ...TODAY,
    flags: { "X-CARDIAC-NOW": "SAME_DAY" },
  },
  {
    name: "breathless on another day",
    story: "Out of breath beyond the effort twice this month, apart from the pain.",
    change: heart("breathless", "apart"),
    ...TODAY,
    flags: { "X-CARDIAC-NOW": "SAME_DAY" },
  },
  {
    name: "near-faint, time not told",
    story: "Nearly fainted; does not say when.",
    change: { "Q-CARDIO": ["fainted"] },
    ...TODAY,
    flags: { "X-CARDIAC-NOW": "SAME_DAY" },
  },
  {
    name: "heart block blank",
    story: "Skipped the heart question.",
    change: { "Q-CARDIO": undefined },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["X-CARDIAC-NOW", "X-AORTIC"],
  },
  {
    name: "any effort brings it, at thirty-six",
    story: "Stairs and bike bring the pain, gone in minutes; nothing else changes it. No risks.",
    change: EFFORT,
    tier: "WITHIN_DAYS",
    mode: "HOLD",
    flags: { "X-CARDIAC-EFFORT": "WITHIN_DAYS" },
  },
  {
    name: "any effort brings it, at forty",
    story: "The same pattern, forty on the day.",
    change: { ...EFFORT, "Q-DOB": "1986-11-22" },
    ...TODAY,
    flags: { "X-CARDIAC-EFFORT": "SAME_DAY" },
  },
  {
    name: "any effort brings it, a day short of forty",
    story: "The same pattern, forty tomorrow.",
    change: { ...EFFORT, "Q-DOB": "1986-11-23" },
    tier: "WITHIN_DAYS",
    mode: "HOLD",
    flags: { "X-CARDIAC-EFFORT": "WITHIN_DAYS" },
  },
  {
    name: "any effort brings it, a smoker",
    story: "The same pattern in a smoker.",
    change: { ...EFFORT, "Q-CARDIO-RISK": ["smoker"] },
    ...TODAY,
    flags: { "X-CARDIAC-EFFORT": "SAME_DAY" },
  },
  {
    name: "effort brings it, posture eases it",
    story: "Stairs bring it, but straightening up eases it.",
    change: { "Q-CARDIO-PATT": true },
    ...WELL,
    flags: {},
  },
  {
    name: "nothing changes it, but effort does not bring it",
    story: "Nothing changes the ache; effort makes no difference.",
    change: { "Q-MECH": ["nothing-changes-it"] },
    ...WELL,
    flags: {},
  },
  {
    name: "effort pattern with chest pressure now",
    story: "The effort pattern, and pressure in the chest now.",
    change: { ...EFFORT, ...heart("chest-pressure", "now") },
    ...NOW,
    flags: { "X-CARDIAC-NOW": "EMERGENCY", "X-CARDIAC-EFFORT": "WITHIN_DAYS" },
  },
  {
    name: "a smoker without symptoms",
    story: "Smokes; ordinary ache.",
    change: { "Q-CARDIO-RISK": ["smoker", "high-cholesterol"] },
    ...WELL,
    flags: {},
  },
  {
    name: "fainted on today's run",
    story: "Passed out during today's run, fine since.",
    change: { "Q-SYNCOPE-EFFORT": "today" },
    ...NOW,
    flags: { "X-SYNCOPE": "EMERGENCY" },
  },
  {
    name: "fainted on a run last month",
    story: "Passed out during a run some weeks ago.",
    change: { "Q-SYNCOPE-EFFORT": "earlier" },
    ...TODAY,
    flags: { "X-SYNCOPE": "SAME_DAY" },
  },
  {
    name: "not sure about fainting",
    story: "Cannot say whether it was a faint.",
    change: { "Q-SYNCOPE-EFFORT": "unsure" },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["X-SYNCOPE"],
  },
  {
    name: "tearing pain",
    story: "A sudden ripping pain between the blades yesterday, gone now.",
    change: heart("sudden-tearing", "apart"),
    ...NOW,
    flags: { "X-AORTIC": "EMERGENCY" },
  },
  {
    name: "sharp on breathing, short of breath",
    story: "Sharp on each breath; out of breath since yesterday.",
    change: { ...PLEURITIC, ...heart("breathless", "apart") },
    ...NOW,
    flags: { "X-PULM": "EMERGENCY", "X-CARDIAC-NOW": "SAME_DAY" },
  },
  {
    name: "sharp on breathing, swollen calf",
    story: "Sharp on each breath; one calf swollen after a flight.",
    change: { ...PLEURITIC, ...heart("swollen-calf", "apart") },
    ...NOW,
    flags: { "X-PULM": "EMERGENCY" },
  },
  {
    name: "sharp on breathing, coughing blood",
    story: "Sharp on each breath; coughed up blood.",
    change: { ...PLEURITIC, ...heart("coughing-blood", "with-pain") },
    ...NOW,
    flags: { "X-PULM": "EMERGENCY" },
  },
  {
    name: "sharp on breathing alone",
    story: "A deep breath sharpens it; nothing else.",
    change: PLEURITIC,
    ...WELL,
    flags: {},
  },
];
