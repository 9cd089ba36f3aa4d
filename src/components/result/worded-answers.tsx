import type { WordedAnswer } from "@/domain/athlete/result";

/** Questions with the answers given, small: the evidence under a sentence. */
export function WordedAnswers({ answers }: { readonly answers: readonly WordedAnswer[] }) {
  return (
    <ul className="space-y-2 border-l-2 border-line pl-3 text-sm">
      {answers.map(({ questionId, question, answer }) => (
        <li key={questionId}>
          <span className="block text-ink-soft">{question}</span>
          <span className="font-medium wrap-anywhere">{answer}</span>
        </li>
      ))}
    </ul>
  );
}
