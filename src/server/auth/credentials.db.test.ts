import { beforeAll, describe, expect, test } from "vitest";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { asRequestFrom } from "../request-facts";
import { tokenHash } from "./token";
import { verifyCredentials } from "./verify-credentials";

let world: World;
beforeAll(async () => {
  world = await aWorld("doors");
});

let visitors = 0;
/** One attempt from an address that nobody has used. */
async function attempt(email: unknown, password: unknown): Promise<unknown> {
  visitors += 1;
  return asRequestFrom(`visitor ${visitors}`, () => verifyCredentials(email, password)).catch(
    (error: unknown) => (error instanceof Refusal ? { ...error, message: error.message } : String(error)),
  );
}

describe("the right address and password", () => {
  test("open a session of which the database keeps only a hash", async () => {
    const token = await verifyCredentials(world.coach.email, world.coach.password);
    const rows = await asRole(
      "superuser",
      "SELECT account_id, expires_at - created_at AS lasts FROM session WHERE token_hash = $1",
      [tokenHash(token)],
    );
    expect(rows).toMatchObject([{ account_id: world.coach.accountId, lasts: { days: 14 } }]);
    expect(await asRole("superuser", "SELECT 1 FROM session WHERE token_hash = $1", [token])).toEqual([]);
  });

  test("an address in other letters, with blanks, is the same address", async () => {
    expect(typeof (await attempt("  CORIN@Doors.Example ", world.coach.password))).toBe("string");
  });
});

describe("anything else is refused alike", () => {
  test("a wrong password, an unknown address, a suspended account, one that was never accepted, and nonsense", async () => {
    const suspended = await aMember(world.organisation, {
      email: "gone@doors.example",
      name: "Gone",
      roles: ["athlete"],
    });
    await asRole("superuser", "UPDATE account SET suspended_at = now() WHERE id = $1", [suspended.accountId]);
    await aMember(world.organisation, {
      email: "invited@doors.example",
      name: "Invited",
      roles: ["athlete"],
      state: "invited",
    });
    const { password } = world.coach;
    const answers = [
      await attempt(world.coach.email, "not the pass phrase at all"),
      await attempt("nobody@doors.example", password),
      await attempt(suspended.email, suspended.password),
      await attempt("invited@doors.example", "nobody has this password"),
      await attempt("not an address", password),
      await attempt(world.coach.email, ""),
      await attempt(world.coach.email, null),
      await attempt(world.coach.email, "x".repeat(100_000)),
      await attempt({ email: world.coach.email }, password),
    ];
    const refusal = {
      code: "wrong-password",
      fields: undefined,
      detail: undefined,
      name: "Refusal",
      message: "wrong-password",
    };
    expect(answers).toEqual(answers.map(() => refusal));
  });

  test("in about the same time for a wrong password and an unknown address", async () => {
    const timed = async (email: string) => {
      const begun = performance.now();
      await attempt(email, "not the pass phrase at all");
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    // In turns, so that a busy machine slows both alike.
    for (let turn = 0; turn < 9; turn += 1) {
      known.push(await timed(world.admin.email));
      unknown.push(await timed(`nobody${turn}@doors.example`));
    }
    // The quickest of nine: a busy machine delays some, and never hurries one. Leaving the hash out is thirty times faster.
    const times = [Math.min(...known), Math.min(...unknown)];
    expect(Math.max(...times) / Math.min(...times)).toBeLessThan(3);
  });

  test("after ten tries an account's own password is not looked at either", async () => {
    for (let turn = 0; turn < 10; turn += 1)
      await attempt(world.clinician.email, "not the pass phrase at all");
    expect(await attempt(world.clinician.email, world.clinician.password)).toMatchObject({
      code: "too-many",
    });
  });

  test("the right password forgives the tries before it", async () => {
    for (let turn = 0; turn < 9; turn += 1)
      await attempt(world.otherCoach.email, "not the pass phrase at all");
    expect(typeof (await attempt(world.otherCoach.email, world.otherCoach.password))).toBe("string");
    expect(typeof (await attempt(world.otherCoach.email, world.otherCoach.password))).toBe("string");
  });
});
