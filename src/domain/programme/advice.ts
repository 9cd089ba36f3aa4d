import type { Circumstances } from "./circumstances";
import type { Component } from "./components/component";
import type { Advice, Withheld } from "./programme";
import { isRange } from "@/domain/assessment/facts";

const seed = (id: string, text: string): Advice => ({ id, label: "seed", text });
const beyond = (id: string, text: string): Advice => ({ id, label: "beyond", text });

/** What an athlete in HOLD reads instead of a programme. */
const HOLD: readonly Advice[] = [
  seed(
    "RELIEF-STOP-REDUCE",
    "Stop running, and do no exercises for this pain until a clinician has looked at it and said how to go on.",
  ),
  seed(
    "RELIEF-TEMPORARY",
    "Things that ease the pain for a while do not tell us where it comes from. Being seen comes first.",
  ),
  beyond(
    "CARE-HOLD",
    "Keep to what is comfortable in daily life. If anything gets worse or new signs come, get help at once.",
  ),
];

/** What the words are about. */
interface Given {
  readonly components: readonly string[];
  readonly withheld: readonly Withheld[];
  /** Per cent of week 1's minutes to leave out. */
  readonly loadCut: number;
  readonly names: readonly Component[];
}

/** The words of a programme, in a fixed order. Where running is barred none of them speaks of a run. */
export function adviceFor(
  c: Circumstances,
  { components, withheld, loadCut, names }: Given,
): readonly Advice[] {
  const waiting = withheld
    .filter(({ reason }) => reason === "minutes")
    .map(({ component }) => names.find(({ id }) => id === component)?.name ?? component);
  const has = (id: string) => components.includes(id);
  if (c.mode === "HOLD") return HOLD.filter(({ id }) => !id.startsWith("RELIEF-") || has(id));
  const bands: [boolean, Advice][] = [
    [
      has("RELIEF-STOP-REDUCE"),
      seed(
        "RELIEF-STOP-REDUCE",
        c.noRunning
          ? "Do not run for now. When the pain comes on a walk or in an exercise, slow down or stop."
          : "When the pain comes during a run, slow down or stop. Do not run through it.",
      ),
    ],
    [
      has("RELIEF-REST"),
      seed(
        "RELIEF-REST",
        "Rest the area for one to three days: no running and no heavy arm work. Walking and easy cycling are fine.",
      ),
    ],
    [
      has("RELIEF-TEMPORARY"),
      seed(
        "RELIEF-TEMPORARY",
        "What eases the pain is for now only. It leaves what adds to it untouched; the rest of the programme is for that.",
      ),
    ],
    [
      c.mode === "RESTRICTED",
      beyond(
        "CARE-RESTRICTED",
        "Until somebody has looked at this: gentle movement only, nothing heavy, nothing overhead, and nothing that brings the pain on.",
      ),
    ],
    [
      c.mode === "FULL-L1",
      beyond("CARE-FIRST-LEVEL", "Stay at the first level of every exercise until your next review."),
    ],
    [
      c.noRunning,
      beyond(
        "CARE-NO-RUNNING",
        "Do not run until somebody has looked at this. Use warm-up and stretches with a walk.",
      ),
    ],
    [
      c.mode === "RESTRICTED" && has("DER-PACK-FIT"),
      beyond("CARE-LIGHT-PACK", "Leave the pack at home until somebody has looked at this."),
    ],
    [has("DER-LOAD"), beyond("DER-LOAD", loadText(c, loadCut))],
    [
      has("DER-DESK-BREAKS"),
      beyond(
        "DER-DESK-BREAKS",
        "Get up every 30 to 45 minutes of sitting: stand, turn to each side a few times, and walk some steps.",
      ),
    ],
    [
      waiting.length > 0,
      beyond(
        "MINUTES-SHORT",
        `Left out for lack of time: ${waiting.join("; ")}. You told us ${c.homeMinutes} minutes a day; with more they come in.`,
      ),
    ],
    [
      c.kit === undefined,
      beyond(
        "KIT-NOT-KNOWN",
        "You have not told us which equipment you have, so these exercises need only what most homes have: a wall, the floor, a chair.",
      ),
    ],
    [
      c.expired,
      beyond(
        "ANSWERS-OLD",
        "Your health answers are over 28 days old. Answer them again before you start any new strength work.",
      ),
    ],
  ];
  return bands.filter(([holds]) => holds).map(([, advice]) => advice);
}

function loadText(c: Circumstances, percent: number): string {
  if (percent === 0)
    return "Build up your running by steps, about 10 % a week while the pain stays at 2 or below.";
  const rise = c.facts["minutes-rise-percent"];
  const jump = isRange(rise) && rise.min > 0 ? " Your weekly minutes had gone up." : "";
  return `Run ${percent} % fewer minutes for a week, then add about 10 % a week while the pain stays at 2 or below.${jump}`;
}
