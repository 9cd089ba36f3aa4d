/** Most days for which a clinician lifts the restrictions of a flag at a time (clinical content 3.3, rule 5). */
export const LIFT_DAYS = 28;
