/** What is wrong with a list of survivors and their reasons, each by its id; says so. */
export function judgeSurvivors(
  survivors: readonly string[],
  reasons: Readonly<Record<string, string>>,
): { readonly unexplained: readonly string[]; readonly outdated: readonly string[] } {
  const unexplained = survivors.filter((id) => (reasons[id] ?? "").trim() === "");
  const outdated = Object.keys(reasons).filter((id) => !survivors.includes(id));
  for (const id of unexplained) process.stdout.write(`  no reason: ${id}\n`);
  for (const id of outdated) process.stdout.write(`  noticed by now, or gone: ${id}\n`);
  return { unexplained, outdated };
}
