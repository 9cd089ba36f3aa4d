"use server";

import { after } from "next/server";
import { z } from "zod";
import { EmailAddress } from "@/domain/access/email";
import { defineAction } from "../action";
import { requestFacts } from "../request-facts";
import { countResetWish, mailResetLink } from "./ask-reset";
import { Refusal } from "../refusal";
import { auditRefusedSignIn } from "./audit-refused-sign-in";
import { startSession } from "./next-auth";
import { signOut } from "./sign-out";
import { spendLink } from "./spend-link";

const Password = z.string("password-missing").max(1000, "password-long");
const Token = z.string().min(20).max(100);

export const signInAction = defineAction({
  id: "account.sign-in",
  input: z.strictObject({ email: z.string("email-missing").max(320), password: Password }),
  runOpen: async ({ email, password }) => {
    try {
      await startSession(email, password);
    } catch (error) {
      if (error instanceof Refusal && error.code === "wrong-password") after(() => auditRefusedSignIn(email));
      throw error;
    }
    return { to: "/" };
  },
});

export const signOutAction = defineAction({
  id: "account.sign-out",
  input: z.strictObject({}),
  runOpen: async () => {
    await signOut();
    return { to: "/sign-in?signed-out=yes" };
  },
});

export const askResetAction = defineAction({
  id: "account.ask-reset",
  input: z.strictObject({ email: EmailAddress }),
  runOpen: async ({ email }) => {
    await countResetWish(email, requestFacts()?.address ?? "local");
    after(() => mailResetLink(email));
    return { message: "reset-asked" };
  },
});

export const resetPasswordAction = defineAction({
  id: "account.reset-password",
  input: z.strictObject({ token: Token, password: Password }),
  runOpen: async ({ token, password }) => {
    await spendLink("password-reset", token, password);
    return { to: "/sign-in?password-set=yes" };
  },
});

export const acceptInvitationAction = defineAction({
  id: "account.accept-invitation",
  input: z.strictObject({ token: Token, password: Password.optional() }),
  runOpen: async ({ token, password }) => {
    await spendLink("invitation", token, password);
    return { to: "/sign-in?joined=yes" };
  },
});
