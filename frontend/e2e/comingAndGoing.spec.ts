import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import {
  CASE_OFFICER,
  COORDINATOR,
  MANAGER,
  MUNICIPAL_OFFICER,
  PASSWORD,
  QUALITY_ASSURER,
  SUPERVISOR,
} from './personas';

test.describe('everybody has a start page that fits them', () => {
  for (const persona of [
    SUPERVISOR,
    MANAGER,
    QUALITY_ASSURER,
    CASE_OFFICER,
    MUNICIPAL_OFFICER,
    COORDINATOR,
  ]) {
    test(`${persona.name}`, async ({ as }) => {
      const page = await as(persona, LOOKS['phone, dark']);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(persona.name.split(' ')[0] ?? '');
      await expectForEverybody(page);
      await page.getByRole('button', { name: /Öppna menyn/ }).click();
      await expect(page.getByText(`Inloggad som ${persona.email}`)).toBeVisible();
      await expectForEverybody(page);
    });
  }
});

test('signing out leaves nothing behind for the next one at the desk', async ({ as }) => {
  const page = await as(SUPERVISOR);
  await page.getByRole('button', { name: /Öppna menyn/ }).click();
  await page.getByRole('button', { name: /Logga ut/ }).click();
  await expect(page).toHaveURL(/\/logga-in$/);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual(
    [],
  );
});

test('the dark look is kept, and is all that is kept', async ({ as }) => {
  const page = await as(SUPERVISOR);
  await page.getByRole('button', { name: /Öppna menyn/ }).click();
  await page.getByRole('button', { name: 'Mörkt' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['framsteg-scheme']);
});

test('one comes back to the page one asked for, and never to a page of another house', async ({
  stranger,
}) => {
  const page = await stranger();
  for (const [asked, reached] of [
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/finns-inte', '/finns-inte'],
  ]) {
    await page.context().clearCookies();
    await page.goto(`/logga-in?till=${encodeURIComponent(asked ?? '')}`);
    await page.getByLabel('E-postadress').fill(SUPERVISOR.email);
    await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Logga in' }).click();
    await expect(page).toHaveURL((url) => url.pathname === reached && url.hostname === 'localhost');
  }
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await expectForEverybody(page);
});
