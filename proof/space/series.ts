import type { Answers } from "@/domain/questionnaire/answers";
import { instantOf, momentsOf, type CheckIn, type Closing } from "../cases/series-case";
import type { Moment } from "../oracle/series";

type Chance = () => number;

/** A generator of numbers from 0 to 1 that a seed decides (mulberry32). */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pain = (value: number) => Math.max(0, Math.min(10, Math.round(value)));
const TRENDS = [
  "better",
  "no-change",
  "no-change",
  "no-change",
  "slightly-worse",
  "worse",
  "unsure",
] as const;

/** A number of athletes over weeks, with missing weeks, blanks, re-checks and closings; the same seed gives the same ones. */
export function* someSeries(count: number, seed: number): Generator<readonly Moment[]> {
  const chance = chanceOf(seed);
  const one = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(chance() * items.length)] ?? items[0];
  for (let at = 0; at < count; at += 1) {
    const start = chance() * 8;
    const drift = one([0, 0, 0.3, 0.6, -0.4]);
    const noise = chance() * 3;
    const weeks = 3 + Math.floor(chance() * 10);
    const mayClose = chance() < 0.3;
    const cutsFrom = chance() < 0.2 ? Math.floor(chance() * weeks) : weeks;
    const lifeFrom = chance() < 0.2 ? Math.floor(chance() * weeks) : weeks;
    const value = (week: number) => pain(start + drift * week + (chance() - 0.5) * 2 * noise);
    const worst = value(0);
    const intake: Answers = { "Q-NPRS-WORST": worst, "Q-NPRS-RUN": Math.min(worst, value(0)) };
    const then: (CheckIn | Closing)[] = [];
    for (let week = 1; week <= weeks; week += 1) {
      if (chance() < 0.12) continue;
      const told = value(week);
      const trend = chance() < 0.02 ? "much-worse" : chance() < 0.15 ? one(TRENDS) : "no-change";
      const change: Answers = {
        "Q-TREND": trend,
        "Q-ADL": week > lifeFrom ? pain(3 + chance() * 2) : pain(chance()),
        ...(week > cutsFrom ? { "Q-RUN-MINUTES": one([60, 80, 90, 100]), "Q-RUN-CUT": chance() < 0.9 } : {}),
      };
      const day = 7 * week + (chance() < 0.2 ? one([-1, 1]) : 0);
      const blank = chance() < 0.04;
      then.push(blank ? { day, change } : { day, worst: told, run: Math.min(told, value(week)), change });
      if (chance() < 0.1) then.push({ day: day + 3, worst: value(week), change: { "Q-TREND": trend } });
      if (mayClose && chance() < 0.2) then.push({ day: day + 4, closed: true });
    }
    const ordered = then.toSorted((a, b) => Date.parse(instantOf(a.day)) - Date.parse(instantOf(b.day)));
    yield momentsOf({ intake, after: ordered });
  }
}
