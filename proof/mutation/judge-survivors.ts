/**
 * Whether every survivor stands in the list of reasons, and nothing else does: an excuse for what is noticed by now is taken
 * out. Says what is wrong.
 */
export function judgeSurvivors(
  survivors: readonly string[],
  reasons: Readonly<Record<string, string>>,
): boolean {
  const unexplained = survivors.filter((id) => (reasons[id] ?? "").trim() === "");
  const outdated = Object.keys(reasons).filter((id) => !survivors.includes(id));
  for (const id of unexplained) process.stdout.write(`  no reason: ${id}\n`);
  for (const id of outdated) process.stdout.write(`  noticed by now, or gone: ${id}\n`);
  return unexplained.length + outdated.length === 0;
}
