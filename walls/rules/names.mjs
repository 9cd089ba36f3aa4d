// @ts-check
import { filePath } from "../file-path.mjs";
import { nameProblem } from "../name-problem.mjs";

/** A file or folder is named for what it holds, and a page is never kept waiting. @type {import("../lint-types.d.ts").Rule} */
export const names = {
  create: (context) => ({
    Program(node) {
      const problem = nameProblem(filePath(context));
      if (problem) context.report({ node, message: problem });
    },
  }),
};
