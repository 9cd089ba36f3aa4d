import type { RuleTester } from "oxlint/plugins-dev";

/** oxlint exports no type for rules, but its tester takes one. */
export type Rule = Extract<Parameters<RuleTester["run"]>[1], { create: unknown }>;
export type Context = Parameters<NonNullable<Rule["create"]>>[0];
type Visitor = ReturnType<NonNullable<Rule["create"]>>;
type Visited<Key extends keyof Visitor> = Parameters<NonNullable<Visitor[Key]>>[0];

export type Program = Visited<"Program">;
export type CallExpression = Visited<"CallExpression">;
export type MemberExpression = Visited<"MemberExpression">;
export type Expression = CallExpression["callee"];
/** Any node: what may be reported is what has a place in the file. */
export type Node = Expression | CallExpression["arguments"][number];

type ScopeManager = Context["sourceCode"]["scopeManager"];
/** The identifier by which a variable is mentioned. */
export type Reference = NonNullable<ScopeManager["globalScope"]>["through"][number]["identifier"];
