// @ts-check
import { propertyName } from "../property-name.mjs";

const unsafe = new Set(["$queryRawUnsafe", "$executeRawUnsafe"]);
const message = "SQL is never put together from text: use $queryRaw`...` or $executeRaw`...` with values";

/** No query whose text could hold what somebody typed. @type {import("../lint-types.d.ts").Rule} */
export const noRawSql = {
  create: (context) => ({
    Identifier(node) {
      if (unsafe.has(node.name)) context.report({ node, message });
    },
    MemberExpression(node) {
      const name = propertyName(node);
      if (node.computed && name && unsafe.has(name)) context.report({ node, message });
      const object =
        node.object.type === "MemberExpression" ? propertyName(node.object) : identifierName(node.object);
      if (name === "raw" && object === "Prisma") context.report({ node, message });
    },
    VariableDeclarator(node) {
      if (identifierName(node.init) !== "Prisma" || node.id.type !== "ObjectPattern") return;
      const raw = node.id.properties.find(
        (property) => property.type === "Property" && identifierName(property.key) === "raw",
      );
      if (raw) context.report({ node: raw, message });
    },
  }),
};

/** @param {{ type: string, name?: unknown } | null} node */
function identifierName(node) {
  return node?.type === "Identifier" ? node.name : undefined;
}
