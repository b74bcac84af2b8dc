import { expect, expectForEverybody, LOOKS, test } from './framsteg';

test.describe('a stranger with a certificate', () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`types its code and is told when there is none (${name})`, async ({ stranger }) => {
      const page = await stranger(look);
      await page.goto('/intyg/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontrollera ett intyg');
      await expectForEverybody(page);

      await page.getByRole('button', { name: 'Kontrollera' }).click();
      await expect(page.getByRole('alert')).toHaveText('Skriv koden som står på intyget.');
      await expectForEverybody(page);

      await page.getByLabel('Kod').fill('abcd efgh jkmn pqrs tuvw xyz2 34');
      await page.getByRole('button', { name: 'Kontrollera' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Det finns inget intyg på den här adressen.',
      );
      await expectForEverybody(page);

      await page.goBack();
      await expect(page.getByLabel('Kod')).toBeVisible();
    });
  }

  test('reads it in English', async ({ stranger }) => {
    const page = await stranger();
    await page.goto('/intyg/');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check a certificate');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('loads nothing of the app', async ({ stranger }) => {
    const page = await stranger();
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await page.goto('/intyg/abc', { waitUntil: 'networkidle' });
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(20_000);
  });
});
