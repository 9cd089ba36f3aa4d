// @ts-check
/**
 * The name of the property that is read, written with a dot or as text in brackets.
 * @param {import("./lint-types.d.ts").MemberExpression} node
 * @returns {string | undefined}
 */
export function propertyName({ property, computed }) {
  if (!computed && property.type === "Identifier") return property.name;
  if (property.type === "Literal" && typeof property.value === "string") return property.value;
  if (property.type === "TemplateLiteral" && property.expressions.length === 0) {
    return property.quasis[0]?.value.raw;
  }
  return undefined;
}
