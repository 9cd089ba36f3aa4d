import { registerHooks } from "node:module";

/**
 * The demo world and the browser tests call the builders, whose modules are marked `server-only`: lets that mark pass in
 * this process, which is no browser. The condition `react-server` for all of it would take away half of React, which the
 * wording of mail imports. In the configuration of Playwright, so that each of its workers has it.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier,
      specifier === "server-only"
        ? { ...context, conditions: ["react-server", ...context.conditions] }
        : context,
    ),
});
