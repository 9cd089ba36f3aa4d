/** A server action's id as Next makes it: one byte of facts and a sha1, in hex. */
export const actionId = /^[0-9a-f]{42}$/;

/**
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function actionIdRefusal({ method, headers }) {
  const id = headers["next-action"];
  if (id === undefined || (method === "POST" && actionId.test(id))) return null;
  return { status: 400, reason: "The form is malformed." };
}
