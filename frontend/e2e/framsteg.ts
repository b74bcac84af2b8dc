import AxeBuilder from '@axe-core/playwright';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { PASSWORD, type Persona } from './personas.ts';

const address = () => {
  const found = process.env.FRAMSTEG_E2E_URL;
  if (!found) throw new Error('The service has not been started.');
  return found;
};

interface Framsteg {
  /** A browser of one's own, signed in through the page as everybody is. */
  as: (persona: Persona, look?: Look) => Promise<Page>;
  /** A stranger: a browser nobody has signed in from. */
  stranger: (look?: Look) => Promise<Page>;
}

export const LOOKS = {
  'desk, light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'phone, dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'small phone': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
} as const;

export type Look = (typeof LOOKS)[keyof typeof LOOKS];

async function open(browser: Browser, look: Look = LOOKS['desk, light']) {
  const context = await browser.newContext({
    ...look,
    baseURL: address(),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  const page = await context.newPage();
  // A page that complains in the console, breaks its own content policy or throws is not finished.
  page.on('pageerror', (error) => expect.soft(error.message, 'an error in the page').toBe(''));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text())) {
      expect.soft(message.text(), 'said in the console').toBe('');
    }
  });
  return page;
}

export async function signIn(page: Page, persona: Persona) {
  await page.goto('/logga-in');
  await page.getByLabel('E-postadress').fill(persona.email);
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
}

export const test = base.extend<Framsteg>({
  as: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (persona, look) => {
      const page = await open(browser, look);
      pages.push(page);
      await signIn(page, persona);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
  stranger: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (look) => {
      const page = await open(browser, look);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

/** No finding of axe, and nothing to scroll sideways for, not even with twice as large text. */
export async function expectForEverybody(page: Page) {
  // What is still being fetched fades in, and is judged when it has come.
  await expect(page.getByText('Hämtar …')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([]);
  expect(await beyondTheEdge(page), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await beyondTheEdge(page), 'pixels to scroll sideways with twice as large text').toBeLessThanOrEqual(
    0,
  );
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

const beyondTheEdge = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export { expect };
