// @ts-check
import { filePath } from "../file-path.mjs";
import { placeOf, refusal } from "../rooms.mjs";

/** @typedef {import("../lint-types.d.ts").Rule} Rule */
/** @typedef {import("../lint-types.d.ts").Node} Node */

const table = "the table is walls/allowed-imports.mjs";

/** Every file has a room, and imports only what that room's row of the table allows. @type {Rule} */
export const roomsRule = {
  create(context) {
    const from = filePath(context);

    /** @param {Node | null | undefined} source */
    function check(source) {
      if (!source) return;
      const specifier = readable(source);
      if (specifier === undefined) {
        if (from.startsWith("src/")) {
          context.report({
            node: source,
            message: "An import in src names its target in the source",
          });
        }
        return;
      }
      const why = refusal(from, specifier);
      if (why) context.report({ node: source, message: `${why}: ${table}` });
    }

    return {
      Program(node) {
        if (placeOf(from)) return;
        context.report({ node, message: `${from} is in no room; give its folder a row: ${table}` });
      },
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
      TSExternalModuleReference: (node) => check(node.expression),
      CallExpression(node) {
        if (node.callee.type === "Identifier" && node.callee.name === "require") check(node.arguments[0]);
      },
    };
  },
};

/**
 * The specifier as far as it can be read: a template counts by the folder that its fixed beginning names.
 * @param {Node} source
 */
function readable(source) {
  if (source.type === "Literal" && typeof source.value === "string") return source.value;
  if (source.type !== "TemplateLiteral") return undefined;
  const start = source.quasis[0]?.value.raw ?? "";
  if (source.expressions.length === 0) return start;
  return start.includes("/") ? start.slice(0, start.lastIndexOf("/")) : undefined;
}
