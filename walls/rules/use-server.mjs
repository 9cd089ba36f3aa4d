// @ts-check
import { filePath } from "../file-path.mjs";

const actionsFile = /^src\/server\/[^/]+\/actions\.ts$/;

/**
 * Every export under "use server" is an address that the world can call, so the directive heads the files
 * called actions.ts of the server's rooms and stands nowhere else.
 * @type {import("../lint-types.d.ts").Rule}
 */
export const useServer = {
  create(context) {
    const isActionsFile = actionsFile.test(filePath(context));
    let headed = false;
    return {
      ExpressionStatement(node) {
        if (!("directive" in node) || node.directive !== "use server") return;
        if (isActionsFile && node.parent.type === "Program") headed = true;
        else {
          const message = '"use server" stands only at the head of src/server/<feature>/actions.ts';
          context.report({ node, message });
        }
      },
      "Program:exit"(node) {
        if (isActionsFile && !headed)
          context.report({ node, message: 'actions.ts begins with "use server"' });
      },
    };
  },
};
