// @ts-check
import { filePath } from "../file-path.mjs";
import { globalReferences } from "../global-references.mjs";
import { propertyName } from "../property-name.mjs";

const outside =
  "process Buffer global globalThis require console performance crypto fetch WebSocket XMLHttpRequest " +
  "setTimeout setInterval setImmediate queueMicrotask window self document navigator location " +
  "localStorage sessionStorage indexedDB";

/** Methods of Date that answer by the zone of the machine. */
const inLocalTime =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|toDateString|toTimeString)$/;

/**
 * The domain answers the same in browser, server and test: it has no clock, no chance, no zone of its own, and
 * touches nothing outside. "Now" is an argument.
 * @type {import("../lint-types.d.ts").Rule}
 */
export const pureDomain = {
  create(context) {
    const path = filePath(context);
    if (!path.startsWith("src/domain/") || /\.(?:test|testing)\.tsx?$/.test(path)) return {};
    return {
      MemberExpression(node) {
        const name = propertyName(node);
        if (name && inLocalTime.test(name)) {
          context.report({
            node: node.property,
            message: `${name} depends on the machine's time zone`,
          });
        }
      },
      "Program:exit"() {
        for (const { identifier } of globalReferences(context, ...outside.split(" "))) {
          context.report({
            node: identifier,
            message: `The domain is pure: no ${identifier.name}`,
          });
        }
        for (const { identifier } of globalReferences(context, "Math")) {
          if (reads(identifier, "random")) {
            context.report({ node: identifier, message: "The domain leaves nothing to chance" });
          }
        }
        for (const { identifier } of globalReferences(context, "Date")) {
          if (reads(identifier, "now") || asksTheMachine(identifier)) {
            context.report({
              node: identifier,
              message: "The domain has no clock and no zone: pass the instant",
            });
          }
        }
      },
    };
  },
};

/**
 * Whether the property of this object is read.
 * @param {import("../lint-types.d.ts").Reference} object
 * @param {string} name
 */
function reads(object, name) {
  const { parent } = object;
  return parent.type === "MemberExpression" && parent.object === object && propertyName(parent) === name;
}

/**
 * `Date()` and `new Date()` read the clock; `new Date(2026, 0, 1)` reads the zone.
 * @param {import("../lint-types.d.ts").Reference} date
 */
function asksTheMachine(date) {
  const { parent } = date;
  if (parent.type === "CallExpression") return parent.callee === date;
  return parent.type === "NewExpression" && parent.callee === date && parent.arguments.length !== 1;
}
