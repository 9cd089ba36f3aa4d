/** Rules that hold for every item; stored once and shown beside the programme (clinical content 4). */
export const COMMON_RULES = {
  effort: {
    strength:
      "End a strength set when two or three clean repetitions are left. Two seconds up, two to three down. Two or three days a week, never two in a row.",
    mobility: "Mobility may be done every day.",
    stretch:
      "Hold stretches at a mild pull without pain, about 30 seconds and a minute in all for each area, most days.",
  },
  /** Whole numbers 0 to 10; half-open bands [from, below). */
  painLight: [
    { light: "green", from: 0, below: 3, text: "0 to 2: go on." },
    {
      light: "amber",
      from: 3,
      below: 6,
      text: "3 to 5: allowed if it is back to usual the next morning.",
    },
    {
      light: "red",
      from: 6,
      below: 11,
      text: "Above 5, or higher the next morning: drop a level or leave it for 48 hours.",
    },
  ],
  stopAndReport: [
    "Numbness, tingling or weakness in an arm or hand",
    "A change in the legs or in balance",
    "Pressure in the chest, faintness or unusual breathlessness",
    "A feeling like an electric shock",
    "Sharp pain on one point of bone",
    "Dizziness or a change in sight",
  ],
} as const;
