import { expect, type APIResponse, type Locator, type Page } from "@playwright/test";

/** What a form would post, and where: to be sent again by another hand than the browser's. */
export interface RawPost {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Everything that a form holds. Without script the action's own fields are among it. */
export async function rawPostOf(page: Page, form: Locator): Promise<RawPost> {
  const fields = await form.evaluate((element: HTMLFormElement) =>
    Object.fromEntries(
      [...new FormData(element)].flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : [],
      ),
    ),
  );
  expect(
    Object.keys(fields).some((name) => name.startsWith("$ACTION_")),
    "a form that posts without script",
  ).toBe(true);
  return { address: page.url(), fields };
}

/** Sends it with the cookies of that page's browser, following nothing. */
export async function post(page: Page, raw: RawPost): Promise<APIResponse> {
  return page.request.post(raw.address, {
    multipart: { ...raw.fields },
    headers: { origin: new URL(raw.address).origin },
    maxRedirects: 0,
  });
}
