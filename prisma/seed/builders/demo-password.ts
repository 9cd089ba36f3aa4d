/** The pass phrase of everybody in the demo world, and of whoever is built without another. Never a real one. */
export const DEMO_PASSWORD = "seven slow miles by the canal";
