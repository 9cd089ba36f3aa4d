import { afterAll, describe, expect, test } from "vitest";
import { asRole } from "../db/connections.db.testing";
import { countTry, forgetTries } from "./limiter";

async function outcome(counting: Promise<unknown>): Promise<string> {
  return counting.then(
    () => "counted",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}

describe("the limiter", () => {
  test("lets as many through as the limit says, also of those who come at once", async () => {
    const all = await Promise.all(
      Array.from({ length: 15 }, () => outcome(countTry("sign-in-account", "ada"))),
    );
    expect(all.toSorted()).toEqual([
      ...Array.from({ length: 10 }, () => "counted"),
      ...Array.from({ length: 5 }, () => "too-many"),
    ]);
  });

  test("counts every subject and every limit by itself", async () => {
    expect(await outcome(countTry("sign-in-account", "bob"))).toBe("counted");
    expect(await outcome(countTry("sign-in-address", "ada"))).toBe("counted");
  });

  test("forgets on request", async () => {
    await forgetTries("sign-in-account", "ada");
    expect(await outcome(countTry("sign-in-account", "ada"))).toBe("counted");
  });

  test("keeps no address and no account in clear", async () => {
    await countTry("sign-in-account", "ada@example.org");
    expect(await asRole("superuser", "SELECT key FROM limiter WHERE key LIKE '%ada%'")).toEqual([]);
  });

  test("lets nobody through when it cannot count", async () => {
    await asRole("owner", "ALTER TABLE limiter RENAME TO limiter_away");
    expect(await outcome(countTry("link-address", "carol"))).toBe("unavailable");
    await asRole("owner", "ALTER TABLE limiter_away RENAME TO limiter");
    expect(await outcome(countTry("link-address", "carol"))).toBe("counted");
  });
});

afterAll(() => asRole("superuser", "ALTER TABLE IF EXISTS limiter_away RENAME TO limiter"));
