/** Questions with the answers given, small: what stands behind a sentence. */
export function AnswerList({
  answers,
}: {
  readonly answers: readonly {
    readonly questionId: string;
    readonly question: string;
    readonly answer: string;
  }[];
}) {
  return (
    <ul className="space-y-2 border-l-2 border-line pl-3 text-sm">
      {answers.map(({ questionId, question, answer }) => (
        <li key={`${questionId} ${answer}`}>
          <span className="block text-ink-soft">{question}</span>
          <span className="font-medium wrap-anywhere">{answer}</span>
        </li>
      ))}
    </ul>
  );
}
