import "server-only";
import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { personalWords } from "@/domain/access/password";

/** Guesses that an attacker with the stolen hash needs at least, as the estimator counts them: its highest score. */
const ENOUGH = 10 ** 10;

/** What it looks at. A longer text costs seconds, and what is guessed of its beginning is guessed of no less. */
const LOOKED_AT = 64;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** Half a second and 40 MB, so not before the first new password. */
function loaded(): Promise<ZxcvbnFactory> {
  estimator ??= (async () => {
    const [core, common, english] = await Promise.all([
      import("@zxcvbn-ts/core"),
      import("@zxcvbn-ts/language-common"),
      import("@zxcvbn-ts/language-en"),
    ]);
    return new core.ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
    });
  })();
  return estimator;
}

/**
 * Can a new password be guessed quickly: common passwords, words, names, dates, keyboard patterns, repetitions, and what
 * is known of the person.
 */
export async function isGuessable(password: string, personal: readonly string[]): Promise<boolean> {
  const text = [...password].slice(0, LOOKED_AT).join("");
  const { guesses } = (await loaded()).check(text, [...personal, ...personalWords(personal)]);
  return guesses < ENOUGH;
}
