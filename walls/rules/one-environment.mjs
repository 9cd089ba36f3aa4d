// @ts-check
import { filePath } from "../file-path.mjs";
import { globalReferences } from "../global-references.mjs";
import { propertyName } from "../property-name.mjs";
import { placeOf } from "../rooms.mjs";

const message = "Only src/env.ts and the launcher read the environment; import what it parsed";

/** The environment is read, and refused, in one place. @type {import("../lint-types.d.ts").Rule} */
export const oneEnvironment = {
  create(context) {
    if (placeOf(filePath(context))?.room.env) return {};
    return {
      MemberExpression(node) {
        if (propertyName(node) === "env" && node.object.type === "MetaProperty")
          context.report({ node, message });
      },
      "Program:exit"() {
        for (const { identifier } of globalReferences(context, "process")) {
          const { parent } = identifier;
          if (parent.type === "MemberExpression" && parent.object === identifier) {
            const name = propertyName(parent);
            if (name !== undefined && name !== "env") continue;
          }
          context.report({ node: identifier, message });
        }
      },
      ImportDeclaration(node) {
        if (!/^(?:node:)?process$/.test(node.source.value)) return;
        context.report({
          node,
          message: "process is a global; imported, its environment is out of sight",
        });
      },
    };
  },
};
