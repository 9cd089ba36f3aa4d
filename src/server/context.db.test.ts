import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Relation } from "@/domain/access/actor";
import { may, POLICY, type OrganisationActionId } from "@/domain/access/policy";
import { contextOf } from "../../prisma/seed/builders/acting";
import { aWorld, selfOf, type World } from "../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../prisma/seed/builders/built";
import { subjectOf } from "./context";
import { inTransaction } from "./db/transaction";
import { Refusal } from "./refusal";

let here: World;
let elsewhere: World;
beforeAll(async () => {
  here = await aWorld("subjects");
  elsewhere = await aWorld("subjects-elsewhere");
});

const ACTIONS = (Object.keys(POLICY) as (keyof typeof POLICY)[]).filter(
  (id): id is OrganisationActionId => typeof POLICY[id] !== "string",
);
/** Who asks, and in which relations they stand to the athlete of the squad and to the one of the other squad. */
const ASKERS: Readonly<
  Record<
    string,
    { readonly who: (world: World) => BuiltMember; readonly own: Relation[]; readonly other: Relation[] }
  >
> = {
  athlete: { who: ({ athlete }) => selfOf(athlete), own: ["organisation", "self"], other: ["organisation"] },
  coach: { who: ({ coach }) => coach, own: ["organisation", "own-squad"], other: ["organisation"] },
  "other coach": {
    who: ({ otherCoach }) => otherCoach,
    own: ["organisation"],
    other: ["organisation", "own-squad"],
  },
  clinician: { who: ({ clinician }) => clinician, own: ["organisation"], other: ["organisation"] },
  admin: { who: ({ admin }) => admin, own: ["organisation"], other: ["organisation"] },
};

/** What asking for that athlete gives: the relations, or everything that the refusal says. */
function asked(who: BuiltMember, action: OrganisationActionId, athleteId: string): Promise<unknown> {
  return inTransaction(async (tx) => {
    const context = await contextOf(tx, who, new Date());
    return (await subjectOf(context, action, athleteId)).relations;
  }).catch((error: unknown) =>
    error instanceof Refusal ? { code: error.code, fields: error.fields, detail: error.detail } : error,
  );
}
const NOT_FOUND = { code: "not-found", fields: undefined, detail: undefined };

describe.each(Object.entries(ASKERS))("%s", (_name, { who, own, other }) => {
  test.each(ACTIONS)("may %s as the policy says, and knows nothing of others", async (action) => {
    const asker = who(here);
    const allowed = (relations: Relation[]) => (may({ ...asker }, action, relations) ? relations : NOT_FOUND);
    expect(await asked(asker, action, here.athlete.id)).toEqual(allowed(own));
    expect(await asked(asker, action, here.stranger.id)).toEqual(allowed(other));
    for (const id of [
      elsewhere.athlete.id,
      randomUUID(),
      "",
      "1",
      "../1",
      here.athlete.id.toUpperCase(),
      `${here.athlete.id} `,
    ]) {
      expect(await asked(asker, action, id)).toEqual(NOT_FOUND);
    }
  });
});

test("a suspended member may nothing, whatever the relation", async () => {
  const suspended = { ...here.clinician, state: "suspended" as const };
  expect(ACTIONS.filter((action) => may(suspended, action, ["self", "own-squad", "organisation"]))).toEqual(
    [],
  );
});
