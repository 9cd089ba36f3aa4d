import { countStored, findOrganisation, storedCases } from "@/server/assessment/stored-cases";
import { database } from "@/server/db/client";
import { Refused, type NamedCase } from "./replay-lines";

/** Every submission of that organisation, judged as on its day with what came before it. */
export async function* casesStored(slug: string): AsyncGenerator<NamedCase> {
  for await (const { athlete, submission, ...read } of storedCases(await organisationOf(slug))) {
    yield { name: { athlete, submission }, size: 1, read };
  }
}

/** How many there are, for the progress bar. */
export async function submissionCount(slug: string): Promise<number> {
  return countStored(await organisationOf(slug));
}

export async function close(): Promise<void> {
  await database().prisma.$disconnect();
  await database().pool.end();
}

async function organisationOf(slug: string): Promise<string> {
  const id = await findOrganisation(slug);
  if (id === null) throw new Refused(`no organisation has the slug ${JSON.stringify(slug)}`);
  return id;
}
