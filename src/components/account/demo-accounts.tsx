import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";

/** The demo's accounts with their one password, under the sign-in form; only ever shown by the demo. */
export function DemoAccounts({
  accounts,
  password,
}: {
  readonly accounts: readonly { readonly email: string; readonly what: string }[];
  readonly password: string;
}) {
  const t = useTranslations("account.demo");
  return (
    <Disclosure open summary={t("accounts")} className="mt-5">
      <p className="text-sm text-ink-soft">{t("accountsLead", { password })}</p>
      <ul className="mt-3 space-y-2 text-sm">
        {accounts.map(({ email, what }) => (
          <li key={email} className="flex flex-wrap justify-between gap-x-4">
            <code className="font-medium">{email}</code>
            <span className="text-ink-soft">{what}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
