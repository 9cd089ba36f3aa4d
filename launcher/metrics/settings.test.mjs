import { expect, test } from "vitest";
import { operatorSettings } from "./settings.mjs";

const token = "a token of enough length";

test.each([
  [{}, null],
  [{ UPRIGHT_METRICS: "" }, null],
  [{ UPRIGHT_METRICS: "9464" }, { host: "127.0.0.1", port: 9464, token: null }],
  [{ UPRIGHT_METRICS: "[::1]:9464" }, { host: "::1", port: 9464, token: null }],
  [
    { UPRIGHT_METRICS: "0.0.0.0:9464", UPRIGHT_METRICS_TOKEN: token },
    { host: "0.0.0.0", port: 9464, token },
  ],
])("%j is %j", (environment, settings) => {
  expect(operatorSettings(environment)).toEqual(settings);
});

test.each([
  [{ UPRIGHT_METRICS: "0.0.0.0:9464" }, "set UPRIGHT_METRICS_TOKEN"],
  [{ UPRIGHT_METRICS: "127.evil.example:9464" }, "neither a port"],
  [{ UPRIGHT_METRICS: "9464", UPRIGHT_METRICS_TOKEN: "short" }, "shorter than"],
  [{ UPRIGHT_METRICS: "metrics" }, "neither a port"],
  [{ UPRIGHT_METRICS: "99999" }, "neither a port"],
])("%j is refused: %s", (environment, why) => {
  expect(() => operatorSettings(environment)).toThrow(why);
});
