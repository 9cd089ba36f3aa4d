import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { copyRows } from "./copy-rows";

const SQUAD = 50;

/**
 * An organisation with a squad for every fifty athletes and a coach for each, and its clinicians; `bench.workplace` says
 * for each squad who answers for it.
 */
export async function staffOf(
  client: Client,
  athletes: number,
  clinicians: number,
): Promise<{ readonly id: string; readonly slug: string; readonly squads: number }> {
  const id = randomUUID();
  const slug = `athletes-${athletes}`;
  const squads = Math.ceil(athletes / SQUAD);
  await client.query(
    `INSERT INTO organisation (id, slug, name, time_zone, not_for_real_athletes, created_at)
     SELECT $1, $2, $3, time_zone, true, created_at FROM organisation WHERE slug = 'models'`,
    [id, slug, `${athletes} athletes`],
  );
  const person = (role: string, place: number) => ({
    ...{ account: randomUUID(), member: randomUUID(), role, name: `${role} ${place + 1}` },
    email: `${role}${place + 1}@${slug}.example`,
  });
  const doctors = Array.from({ length: clinicians }, (_, place) => person("clinician", place));
  const coaches = Array.from({ length: squads }, (_, place) => person("coach", place));
  const all = [...doctors, ...coaches];
  await copyRows(
    client,
    "account (id, email)",
    all.map(({ account, email }) => [account, email]),
  );
  await copyRows(
    client,
    "membership (organisation_id, id, account_id, display_name, roles, state)",
    all.map(({ account, member, name, role }) => [id, member, account, name, `{${role}}`, "active"]),
  );
  const places = coaches.map((coach, squad) => ({
    ...{ squad, squadId: randomUUID(), coach },
    clinician: doctors[squad % doctors.length],
  }));
  await copyRows(
    client,
    "squad (organisation_id, id, name)",
    places.map(({ squad, squadId }) => [id, squadId, `Squad ${String(squad + 1).padStart(5, "0")}`]),
  );
  await copyRows(
    client,
    "squad_coach (organisation_id, squad_id, membership_id)",
    places.map(({ squadId, coach }) => [id, squadId, coach.member]),
  );
  const { rows } = await client.query<{ role: string; id: string }>(
    `SELECT roles[1] AS role, membership.id FROM membership JOIN organisation o ON o.id = organisation_id
      WHERE o.slug = 'models' AND (roles[1] = 'clinician' OR roles[1] = 'coach')`,
  );
  const model = (role: string) => rows.find((row) => row.role === role)?.id ?? null;
  await client.query("TRUNCATE bench.person, bench.workplace");
  await copyRows(
    client,
    "bench.workplace (squad, organisation_id, slug, squad_id, coach, clinician, model_coach, model_clinician)",
    places.map(({ squad, squadId, coach, clinician }) => [
      ...[squad, id, slug, squadId, coach.member, clinician?.member ?? null],
      ...[model("coach"), model("clinician")],
    ]),
  );
  return { id, slug, squads };
}
