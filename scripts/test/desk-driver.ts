import type { Page } from 'puppeteer-core';

/** Opens the desk with a sign-in link and waits until it shows the coverage. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.waitForSelector('aria/Coverage[role="link"]');
  await page.waitForFunction(() => !location.hash.includes('signin'));
}

/** Goes to a screen by its link in the navigation. */
export async function goTo(
  page: Page,
  screen: 'Coverage' | 'Review' | 'Targets' | 'Indicators' | 'Handbook',
): Promise<void> {
  const link = await page.waitForSelector(`aria/${screen}[role="link"]`);
  await link!.click();
}

/** Opens one case in review. */
export async function openCase(page: Page, caseId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/review/${id}`;
  }, caseId);
  await page.waitForSelector('aria/Accept[role="button"]');
}

/** Fills in what the office adds: the lead unit, and what can be taken over. */
export async function completeCase(page: Page, { leadUnit, what }: { leadUnit: string; what: string }): Promise<void> {
  await clickButton(page, 'Edit the case');
  const unit = await page.waitForSelector('aria/Lead unit[role="combobox"]');
  await unit!.select(leadUnit);
  const field = await page.waitForSelector('aria/What can be taken over[role="textbox"]');
  await field!.type(what);
  await clickButton(page, 'Save');
  await page.waitForFunction(() => document.querySelector('.case-form') === null);
}

/** Accepts the open case and waits until the desk says so. */
export async function acceptCase(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const accept = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Accept'));
    return accept !== undefined && accept.getAttribute('aria-disabled') !== 'true';
  });
  await clickButton(page, 'Accept');
  await page.waitForFunction(() => document.body.textContent?.includes('Accepted: '));
}

export async function clickButton(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button!.click();
}
