/** Questions with the answer before and after, small: what was changed. */
export function ChangeList({
  changes,
  blank,
  became,
}: {
  readonly changes: readonly {
    readonly questionId: string;
    readonly question: string;
    readonly before: string;
    readonly after: string | null;
  }[];
  /** Said for what was not answered. */
  readonly blank: string;
  /** Read aloud between the two answers. */
  readonly became: string;
}) {
  return (
    <ul className="space-y-2 border-l-2 border-line pl-3 text-sm">
      {changes.map(({ questionId, question, before, after }) => (
        <li key={questionId}>
          <span className="block text-ink-soft">{question}</span>
          <span className="wrap-anywhere">
            <del>{before}</del> <span aria-hidden>→</span>
            <span className="sr-only">{became}</span>{" "}
            <ins className="font-medium no-underline">{after ?? blank}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}
