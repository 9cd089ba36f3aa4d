/** A key that an object of a JSON text has twice, and where the second one stands. */
export interface DuplicateKey {
  /** As in `answers.Q-ADL` or `history[2].at`. */
  readonly path: string;
  /** Line and column of the second one, from 1. */
  readonly line: number;
  readonly column: number;
}

interface Level {
  /** Keys so far; undefined in an array. */
  readonly keys: Set<string> | undefined;
  step: string | number;
  /** The next string is a key. */
  atKey: boolean;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * The first key that an object has twice: `JSON.parse` keeps the last without a word. Linear in the length of the text.
 * @param json a text that `JSON.parse` takes
 */
export function duplicateKey(json: string): DuplicateKey | undefined {
  const levels: Level[] = [];
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    switch (token) {
      case "{":
        levels.push({ keys: new Set(), step: "", atKey: true });
        break;
      case "[":
        levels.push({ keys: undefined, step: 0, atKey: false });
        break;
      case "}":
      case "]":
        levels.pop();
        break;
      case ",":
        if (typeof level?.step === "number") level.step += 1;
        else if (level !== undefined) level.atKey = true;
        break;
      case ":":
        break;
      default: {
        if (level?.keys === undefined || !level.atKey) break;
        const key = String(JSON.parse(token));
        level.step = key;
        level.atKey = false;
        if (level.keys.has(key)) return { path: pathOf(levels), ...placeOf(json, index) };
        level.keys.add(key);
      }
    }
  }
  return undefined;
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .map(({ step }) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

function placeOf(json: string, index: number): { line: number; column: number } {
  const before = json.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
