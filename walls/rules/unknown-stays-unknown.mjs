// @ts-check
import { filePath } from "../file-path.mjs";
import { propertyName } from "../property-name.mjs";

const fillers = new Set(["default", "_default", "prefault", "catch"]);

/**
 * In the domain no schema makes an answer out of nothing: coercing "" gives 0 (no pain), a default answers for
 * the athlete, a catch turns a refusal into an answer.
 * @type {import("../lint-types.d.ts").Rule}
 */
export const unknownStaysUnknown = {
  create(context) {
    if (!filePath(context).startsWith("src/domain/")) return {};
    return {
      MemberExpression(node) {
        const name = propertyName(node);
        const called = node.parent.type === "CallExpression" && node.parent.callee === node;
        if (name === "coerce" || (called && name && fillers.has(name))) {
          const message = `.${name} makes an answer where none was given: unanswered stays unanswered`;
          context.report({ node: node.property, message });
        }
      },
      Property(node) {
        if (node.parent.type !== "ObjectPattern" || node.key.type !== "Identifier") return;
        if (node.key.name === "coerce")
          context.report({ node, message: "coerce makes an answer of nothing" });
      },
      ImportSpecifier(node) {
        if (node.imported.type === "Identifier" && ["coerce", ...fillers].includes(node.imported.name)) {
          context.report({
            node,
            message: `${node.imported.name} makes an answer where none was given`,
          });
        }
      },
    };
  },
};
