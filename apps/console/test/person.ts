import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './browser.ts';

/** The password that the tests' administrator chooses. */
const OWN_PASSWORD = 'a long made-up sentence';

/** Signs in with the one-time password and chooses another one, as every person does the first time. */
export async function signInFirst(page: Page, url: string, oneTime: string, name = 'admin'): Promise<void> {
  await page.goto(url);
  await signIn(page, name, oneTime);
  await page.getByLabel('One-time password').fill(oneTime);
  await page.getByLabel('New password', { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel('New password, again').fill(OWN_PASSWORD);
  await page.getByRole('button', { name: 'Keep this password' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** Signs in anew, as somebody who chose a password before; a new session has no purpose yet. */
export async function signInAgain(page: Page, url: string, name = 'admin'): Promise<void> {
  await page.goto(url);
  await signIn(page, name, OWN_PASSWORD);
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** States the first of the offered purposes. */
export async function statePurpose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'State a purpose' }).first().click();
  await page.getByRole('button', { name: 'Use this purpose' }).click();
  await page.getByText('asked again at').waitFor();
}

/** Opens a page of the console and waits until it holds its content. */
export async function open(page: Page, url: string, path: string, sight: string): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.locator(sight).first().waitFor();
}

/** Goes to a page by `g` and its letter. Between the two no more than a moment may pass, which a busy machine may not grant at once. */
export async function goByKeys(page: Page, letter: string, path: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('g');
        await page.keyboard.press(letter);
        return new URL(page.url()).pathname;
      },
      { timeout: 15_000, interval: 500 },
    )
    .toBe(path);
}

/** Whether the page is without a finding, in the theme that is set. */
export async function themed(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  return await axeFindings(page);
}

/** How a tab is called, also where its menu stands for one. */
export async function tabName(tab: Locator): Promise<string> {
  return (await tab.getAttribute('aria-label')) ?? (await tab.innerText());
}
