/** Why a file is no text that can be read: keys of `outcome.field`. */
export type FileFault = "file-empty" | "file-wide-letters" | "file-other-letters" | "file-nul";

/**
 * The text of a file in UTF-8, with or without its mark at the beginning. Nothing is guessed: what is written otherwise is
 * told by its name, because a guess would turn "Zoë" into somebody else.
 * @param bytes the file, one character per byte (code units 0 to 255)
 */
export function textOfFile(bytes: string): { readonly text: string } | { readonly fault: FileFault } {
  if (bytes.trim() === "") return { fault: "file-empty" };
  if (isWide(bytes)) return { fault: "file-wide-letters" };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return { fault: "file-other-letters" };
  }
  return text.includes("\u0000") ? { fault: "file-nul" } : { text };
}

/** UTF-16 or UTF-32: by its mark, or because every other byte at the beginning is empty. */
function isWide(bytes: string): boolean {
  if (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff")) return true;
  const head = [...bytes.slice(0, 200)];
  const empty = (odd: number) => head.filter((byte, place) => place % 2 === odd && byte === "\u0000").length;
  return head.length >= 8 && Math.max(empty(0), empty(1)) > head.length / 4;
}

/** What parts the columns: whichever of comma, semicolon and tab the first line has most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\r|\n/, 1);
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((mark) => [mark, bare.split(mark).length] as const);
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
