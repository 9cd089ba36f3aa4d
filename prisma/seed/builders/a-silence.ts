import { readContacts } from "@/server/check-in/read-contacts";
import { aLookAfter } from "./a-look-after";
import { actingAs } from "./acting";
import type { BuiltAthlete, BuiltMember } from "./built";

/** An athlete's silence is noticed at `now`. @returns the contact task that comes of it, as a clinician finds it */
export async function aSilence(
  athlete: BuiltAthlete,
  { by, now = new Date() }: { readonly by: BuiltMember; readonly now?: Date },
): Promise<string> {
  await aLookAfter(athlete, now);
  const tasks = await actingAs(by, { now }, "contact.read", (context) => readContacts(context));
  const task = tasks.find(({ athleteId }) => athleteId === athlete.id);
  if (!task) throw new Error(`${athlete.givenName} is not silent: nobody has to get in touch.`);
  return task.taskId;
}
