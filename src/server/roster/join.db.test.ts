import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { aMemberChange } from "../../../prisma/seed/builders/a-member-change";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { asRequestFrom } from "../request-facts";
import { spendLink } from "../auth/spend-link";
import { closeSquad } from "./close-squad";
import { joinByCode, squadOfCode } from "./join-by-code";
import { newSquadCode, revokeSquadCode } from "./squad-code";

let world: World;
let code: string;
beforeAll(async () => {
  world = await aWorld("joins");
});

const make = (days = 7, now = new Date()) =>
  actingAs(world.coach, { now }, "squads.code", (context) => newSquadCode(context, world.squad.id, days));
beforeEach(async () => {
  code = await make();
});

let visitors = 0;
function join(email: string, typed = code): Promise<string> {
  visitors += 1;
  return asRequestFrom(`joiner ${visitors}`, () =>
    joinByCode({ code: typed, givenName: "Jo", familyName: "Joiner", email }),
  ).then(
    () => "asked",
    (error: unknown) =>
      error instanceof Refusal ? JSON.stringify(error.fields ?? error.code) : String(error),
  );
}
const mailsTo = async (email: string) =>
  (
    await asRole("superuser", "SELECT text FROM mail WHERE recipient = $1 ORDER BY created_at, id", [email])
  ).map(({ text }) => String(text));
const tokenIn = (text: string | undefined) => /\/invitation\/(\S+)/.exec(text ?? "")?.[1] ?? "";
const memberOf = (email: string) =>
  asRole(
    "superuser",
    `SELECT m.state, m.roles, a.squad_id, t.state AS standing FROM membership m JOIN account c ON c.id = m.account_id
       LEFT JOIN athlete a ON a.membership_id = m.id LEFT JOIN triage_entry t ON t.athlete_id = a.id
      WHERE c.email = $1 AND m.organisation_id = $2`,
    [email, world.organisation.id],
  );
const unknown = JSON.stringify({ code: "code-unknown" });

describe("joining with a code", () => {
  test("makes an athlete of that squad who waits for the link in the mail", async () => {
    expect(await squadOfCode(code)).toEqual({ organisation: "The joins", squad: "Road" });
    expect(await join("jo@joins.example")).toBe("asked");
    const squadId = world.squad.id;
    expect(await memberOf("jo@joins.example")).toEqual([
      { state: "invited", roles: ["athlete"], squad_id: squadId, standing: "no-answer" },
    ]);
    const [mail] = await mailsTo("jo@joins.example");
    expect(await spendLink("invitation", tokenIn(mail), "a gate at the end of the lane")).toBe("joins");
    expect(await memberOf("jo@joins.example")).toMatchObject([{ state: "active" }]);
    const audit = await asRole(
      "superuser",
      "SELECT actor_name, detail FROM audit_event WHERE action = 'squad.join'",
    );
    expect(audit).toEqual([{ actor_name: "Jo Joiner", detail: { squadId } }]);
    expect(await asRole("superuser", "SELECT joined FROM squad_code WHERE code = $1", [code])).toEqual([
      { joined: 1 },
    ]);
  });

  test("twice makes one, and mails a new link", async () => {
    expect(await join("two@joins.example")).toBe("asked");
    expect(await join("two@joins.example")).toBe("asked");
    expect(await memberOf("two@joins.example")).toHaveLength(1);
    expect(new Set(await mailsTo("two@joins.example")).size).toBe(2);
  });

  test("at once from ten devices makes one", async () => {
    await Promise.all(Array.from({ length: 5 }, () => join("ten@joins.example")));
    expect(await memberOf("ten@joins.example")).toHaveLength(1);
  });

  test("answers alike for who is, or was, a member, and changes and mails nothing", async () => {
    const { email } = selfOf(world.athlete);
    expect(await join(email)).toBe("asked");
    await aMemberChange(world.organisation, selfOf(world.stranger), { state: "removed" });
    expect(await join(selfOf(world.stranger).email)).toBe("asked");
    expect(await mailsTo(email)).toEqual([]);
    expect(await memberOf(selfOf(world.stranger).email)).toMatchObject([{ state: "removed" }]);
    expect(await mailsTo(selfOf(world.stranger).email)).toEqual([]);
  });

  test("the sixth time in an hour for one address is too many", async () => {
    for (let turn = 0; turn < 5; turn += 1) expect(await join("six@joins.example")).toBe("asked");
    expect(await join("six@joins.example")).toBe('"too-many"');
    expect(await mailsTo("six@joins.example")).toHaveLength(5);
  });

  test("guessing from one address ends", async () => {
    const guess = () =>
      asRequestFrom("a guesser", () => squadOfCode("0000000000")).catch((error: unknown) => error);
    for (let turn = 0; turn < 120; turn += 1) expect(await guess()).toBeNull();
    expect(await guess()).toMatchObject({ code: "too-many" });
  });
});

describe("a code that does not hold", () => {
  test("one in its place, taken back, over, or of nobody: all alike", async () => {
    const first = code;
    const second = await make();
    expect([await squadOfCode(first), await join("late@joins.example", first)]).toEqual([null, unknown]);
    await actingAs(world.coach, {}, "squads.code", (context) => revokeSquadCode(context, world.squad.id));
    expect([await squadOfCode(second), await join("late@joins.example", second)]).toEqual([null, unknown]);
    const over = await make(1, new Date(Date.now() - 2 * 86_400_000));
    expect([await squadOfCode(over), await join("late@joins.example", over)]).toEqual([null, unknown]);
    expect(await join("late@joins.example", "0123456789")).toBe(unknown);
    expect(await memberOf("late@joins.example")).toEqual([]);
  });

  test("of a squad that closes, and squads that were closed have none", async () => {
    await actingAs(world.admin, {}, "squads.change", (context) =>
      closeSquad(context, world.squad.id, world.otherSquad.id),
    );
    expect(await squadOfCode(code)).toBeNull();
    expect(await join("shut@joins.example")).toBe(unknown);
  });
});

test("a code is made and taken back by an admin or the squad's coach, nobody else", async () => {
  for (const who of [world.clinician, selfOf(world.athlete)])
    await expect(actingAs(who, {}, "squads.code", async () => {})).rejects.toMatchObject({
      code: "not-found",
    });
});
