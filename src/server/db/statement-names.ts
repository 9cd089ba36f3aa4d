import "server-only";

/** A connection remembers what it has prepared until it is closed, so not everything can be. */
const MOST = 300;

/**
 * Names statements, so that each connection parses and plans them once: the same text has the same name. What comes after
 * the first few hundred different ones stays nameless, and is planned each time, as all of them would be without.
 */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST) return "";
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}
