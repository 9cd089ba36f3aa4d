/** Does something with each of a list, so many at once. */
export async function inParallel<Item>(
  atOnce: number,
  items: readonly Item[],
  run: (item: Item, place: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries();
  const worker = async () => {
    for (const [place, item] of waiting) await run(item, place);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
