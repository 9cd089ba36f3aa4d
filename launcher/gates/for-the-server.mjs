import { registerHooks } from "node:module";

/**
 * The browser tests call the builders, whose modules are marked `server-only`: lets that mark pass in this process,
 * which is no browser. Imported by the configuration, so that Playwright and each of its workers have it.
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
