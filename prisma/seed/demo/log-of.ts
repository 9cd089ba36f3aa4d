import { firstMonday } from "@/domain/programme/current-week";
import { currentProgramme } from "@/server/programme/current-programme";
import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { someRuns } from "../builders/a-run";
import { someSessions } from "../builders/a-session";
import type { BuiltAthlete } from "../builders/built";
import { daysBefore } from "../builders/days";
import type { Part } from "./cast";

const DAY = 86_400_000;

/** Runs of two months and, where there is a programme to tick, its sessions up to yesterday; all of it or none. */
export async function logOf(athlete: BuiltAthlete, { logs }: Part, now: Date): Promise<void> {
  if (logs === undefined || athlete.member === null) return;
  await inTransaction(async (tx) => {
    await enterOrganisation(tx, athlete.organisation.id);
    const { organisation } = athlete;
    const where = { organisationId: organisation.id, athleteId: athlete.id };
    if ((await tx.runEntry.count({ where })) > 0) return;
    await someRuns(athlete, now, { tx });
    if (logs === "runs") return;
    const current = await currentProgramme({ tx, organisation }, athlete.id);
    if (current === null || current.programme.mode === "HOLD") return;
    const from = firstMonday(current.stage.startsOn);
    const days = Math.round((Date.parse(daysBefore(now, 0)) - Date.parse(from)) / DAY);
    await someSessions(athlete, from, days, {}, { tx });
  });
}
