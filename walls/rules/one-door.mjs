// @ts-check
import { filePath } from "../file-path.mjs";
import { door, serverFeatures } from "../allowed-imports.mjs";
import { placeOf, targetOf } from "../rooms.mjs";

const doors = { actions: /Action$/, queries: /Query$/ };

/**
 * What pages may call lies in actions.ts and queries.ts, and the door made all of it: an actor, a parsed input,
 * a policy and a transaction stand before every line that runs. Only the queries of the shared rooms are free:
 * the door itself stands on them, and some answer before anybody has signed in.
 * @type {import("../lint-types.d.ts").Rule}
 */
export const oneDoor = {
  create(context) {
    const from = filePath(context);
    const [, room = "", file] = /^src\/server\/([^/]+)\/(actions|queries)\.ts$/.exec(from) ?? [];
    if (file !== "actions" && (file !== "queries" || !serverFeatures.includes(room))) return {};
    const maker = doors[file];
    const message = `${file}.ts exports only what the door made: export const x = define...(...)`;
    /** Local names of the door's functions. @type {Set<string>} */
    const made = new Set();

    return {
      ImportDeclaration(node) {
        const target = targetOf(from, node.source.value);
        if (target.kind !== "file" || placeOf(target.path)?.room.path !== door) return;
        for (const specifier of node.specifiers) {
          if (specifier.type !== "ImportSpecifier") continue;
          const { imported } = specifier;
          if (maker.test(imported.type === "Identifier" ? imported.name : imported.value)) {
            made.add(specifier.local.name);
          }
        }
      },
      ExportDefaultDeclaration: (node) => context.report({ node, message }),
      ExportAllDeclaration(node) {
        if (node.exportKind !== "type") context.report({ node, message });
      },
      ExportNamedDeclaration(node) {
        if (node.exportKind === "type") return;
        const { declaration } = node;
        const fromTheDoor =
          declaration?.type === "VariableDeclaration" &&
          declaration.kind === "const" &&
          declaration.declarations.every(
            ({ init }) =>
              init?.type === "CallExpression" &&
              init.callee.type === "Identifier" &&
              made.has(init.callee.name),
          );
        if (!fromTheDoor) context.report({ node, message });
      },
    };
  },
};
