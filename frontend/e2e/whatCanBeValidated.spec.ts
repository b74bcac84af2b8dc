import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { COORDINATOR, SUPERVISOR } from './personas';

test.describe('what can be validated', () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`is found and read in plain words (${name})`, async ({ as }) => {
      const page = await as(SUPERVISOR, look);
      await page.goto('/kompetenser');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kompetenser');
      await expect(page.getByRole('heading', { name: 'Kök' })).toBeVisible();
      await expectForEverybody(page);

      await page.getByRole('link', { name: 'Café', exact: true }).click();
      await expect(page).toHaveURL(/omrade=CAF/);
      await expect(page.getByRole('heading', { name: 'Kök' })).toBeHidden();
      await page.getByRole('searchbox').fill('varma drycker');
      await page.getByRole('link', { name: 'Kaffe och varma drycker' }).click();

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaffe och varma drycker');
      await expect(page.getByText(/^Visas genom /).first()).toBeVisible();
      await expectForEverybody(page);
    });
  }

  test('is also for those who never meet a participant', async ({ as }) => {
    const page = await as(COORDINATOR);
    await page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Kompetenser', exact: true })
      .click();
    await expect(page.getByRole('heading', { name: 'Generella arbetslivskompetenser' })).toBeVisible();
  });

  test('says so when nothing fits, and leads back to everything', async ({ as }) => {
    const page = await as(SUPERVISOR, LOOKS['phone, dark']);
    await page.goto('/kompetenser?sok=raketforskning');
    await expect(page.getByText('Ingen modul passar in på det du söker')).toBeVisible();
    await expectForEverybody(page);
    await page.getByRole('link', { name: 'Visa alla moduler' }).click();
    await expect(page.getByRole('link', { name: 'Lunchservering' })).toBeVisible();
  });

  test('a unit that is not there is said to be missing', async ({ as }) => {
    const page = await as(SUPERVISOR);
    await page.goto('/kompetenser/0193a1c0-5b1e-7d4a-9a61-2f4f6c1d4a01');
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await expectForEverybody(page);
  });
});
