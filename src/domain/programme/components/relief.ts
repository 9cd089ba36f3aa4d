import type { Component } from "./component";

const seed = { label: "seed" } as const;

/** The 8 relief components. None of them answers a cause. */
export const RELIEF_COMPONENTS: readonly Component[] = [
  {
    ...seed,
    id: "RELIEF-STOP-REDUCE",
    name: "Stop or ease off when it comes",
    place: "relief",
    trigger: "Always; the first line of every plan",
    benefits: [],
    delivers: ["REL-STOP"],
  },
  {
    ...seed,
    id: "RELIEF-STRETCH",
    name: "Gentle stretching once stopped",
    place: "cool-down",
    trigger: "Everybody but in HOLD; the neck stretch only for a forward head and full mode",
    benefits: ["PBEN-STRETCH"],
    delivers: ["EX-HUG", "EX-UTLS"],
  },
  {
    ...seed,
    id: "RELIEF-CATCOW",
    name: "Cat-cow",
    place: "home",
    trigger: "Everybody but in HOLD",
    benefits: ["PBEN-CATCOW"],
    delivers: ["EX-CATCOW"],
  },
  {
    ...seed,
    id: "RELIEF-THROT",
    name: "Turning the mid back",
    place: "home",
    trigger: "Everybody but in HOLD",
    benefits: ["PBEN-THROT"],
    delivers: ["EX-OPENBOOK", "EX-TROT-SEAT", "EX-THREAD"],
  },
  {
    ...seed,
    id: "RELIEF-ICE",
    name: "Cold after the run",
    place: "relief",
    trigger: "Began less than 4 weeks ago, or hurts after the run; skin that feels normally",
    benefits: ["PBEN-ICE"],
    delivers: ["REL-ICE"],
  },
  {
    ...seed,
    id: "RELIEF-HEAT",
    name: "Warmth for an old ache",
    place: "relief",
    trigger: "An ache of 6 weeks or more, no injury within 72 hours, skin that feels normally, no fever",
    benefits: ["PBEN-HEAT"],
    delivers: ["REL-HEAT"],
  },
  {
    ...seed,
    id: "RELIEF-REST",
    name: "Rest the area for a day to three",
    place: "text",
    trigger: "Worst pain 6 or more, or pain the next morning",
    benefits: ["PBEN-REST"],
    delivers: [],
  },
  {
    ...seed,
    id: "RELIEF-TEMPORARY",
    name: "Relief is temporary",
    place: "text",
    trigger: "Always; relief is never the whole plan when a cause is present",
    benefits: [],
    delivers: [],
  },
];
