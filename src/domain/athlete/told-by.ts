/**
 * An athlete's sentence as it reads when somebody else wrote the answers down: nobody was told anything by the reader.
 * @param teller whose answers they are
 * @param recorder who wrote them down
 */
export function asToldBy(sentence: string, teller: string, recorder: string): string {
  return sentence.replace(/\b[Yy]ou told us\b/gu, `${teller} told ${recorder}`);
}
