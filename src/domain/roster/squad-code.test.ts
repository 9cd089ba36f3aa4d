import fc from "fast-check";
import { expect, test } from "vitest";
import { Joining } from "./squad";
import { CODE_LENGTH, codeOf, readCode, writtenCode } from "./squad-code";

const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH });

test("a code is read back as it was printed, in any case and with blanks in it", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = codeOf(random);
      expect(readCode(writtenCode(code))).toBe(code);
      expect(readCode(` ${[...writtenCode(code).toLowerCase()].join(" ")} `)).toBe(code);
    }),
  );
});

test("letters that look like figures are read as those", () => {
  expect(readCode("oOiIl-12345")).toBe("0011112345");
});

test("every letter comes up", () => {
  expect(codeOf(Array.from({ length: 32 }, (_, index) => index + 224))).toBe(
    "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
  );
});

test.each(["", "ABCDE", "ABCDE-FGHJK-1", "ABCDE-FGHJU", "ABCDE-FGHJ\u0000", "😀".repeat(5)])(
  "%j is no code",
  (typed) => {
    expect(readCode(typed)).toBeNull();
  },
);

test("joining without an address, or with none that we can use, says so beside the field", () => {
  const told = (email?: string) =>
    Joining.safeParse({
      code: "ABCDE-FGHJK",
      givenName: "Jo",
      familyName: "Joiner",
      email,
    }).error?.issues.map(({ path, message }) => [path[0], message]);
  expect(told()).toEqual([["email", "email-missing"]]);
  expect(told("jo@")).toEqual([["email", "email-invalid"]]);
  expect(told("Jo@X.example")).toBeUndefined();
});
