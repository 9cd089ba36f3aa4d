// @ts-check
/**
 * Every mention of a global that the file itself does not declare; a mention as a type is none.
 * @param {import("./lint-types.d.ts").Context} context
 * @param {...string} names
 */
export function globalReferences(context, ...names) {
  const { text, scopeManager } = context.sourceCode;
  // Scopes are costly to work out, and most files mention none of the names.
  if (!names.some((name) => text.includes(name)) || !scopeManager.globalScope) return [];
  const { globalScope } = scopeManager;
  const known = globalScope.variables.filter(({ defs }) => defs.length === 0);
  const references = [...globalScope.through, ...known.flatMap((variable) => variable.references)];
  return [...new Set(references)].filter(
    (reference) =>
      names.includes(reference.identifier.name) &&
      reference.identifier.parent.type !== "TSTypeQuery" &&
      "isValueReference" in reference &&
      reference.isValueReference,
  );
}
