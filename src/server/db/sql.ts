import "server-only";

/** Statements in pieces, always with parameters; the only way to SQL that the models cannot say. */
export { Prisma } from "./generated/client";
/** Rows as the database keeps them. */
export type { Flag, FlagLift, Submission, TriageEntry } from "./generated/client";
