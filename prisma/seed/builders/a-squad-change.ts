import { closeSquad } from "@/server/roster/close-squad";
import { newSquadCode } from "@/server/roster/squad-code";
import { actingAs } from "./acting";
import type { BuiltMember, BuiltOrganisation, BuiltSquad } from "./built";

/** A code with which anybody joins the squad, for a week. @param by an admin, or the squad's coach */
export function aSquadCode(by: BuiltMember, squad: BuiltSquad): Promise<string> {
  return actingAs(by, {}, "squads.code", (context) => newSquadCode(context, squad.id, 7));
}

/** The founder closes a squad that nobody is in. */
export function aSquadClosing(organisation: BuiltOrganisation, squad: BuiltSquad): Promise<void> {
  return actingAs(organisation.founder, {}, "squads.change", (context) =>
    closeSquad(context, squad.id, undefined),
  );
}
