import "server-only";

/** Acts of the program itself stand in the audit under its own name. */
export const THE_PROGRAM = {
  actorId: "00000000-0000-0000-0000-000000000000",
  actorName: "Upright",
  actorRoles: [],
} as const;
