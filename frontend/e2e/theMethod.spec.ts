import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { COORDINATOR } from './personas';

test.describe('those who care for the method', () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`see the model, the catalogue and the enterprises, and never a person (${name})`, async ({ as }) => {
      const page = await as(COORDINATOR, look);
      await expect(page.getByRole('heading', { name: 'Företagen' })).toBeVisible();
      await expect(page.getByText(/^Kugghjulet/)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Café', exact: true })).toBeVisible();
      await expectForEverybody(page);
      for (const closed of ['Deltagare', 'Anvisningar', 'Validering', 'Intyg']) {
        await expect(
          page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: closed }),
        ).toHaveCount(0);
      }

      await page.getByRole('link', { name: 'Läs modellen' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Modellen');
      await expect(page.getByRole('heading', { name: /^1\. / })).toBeVisible();
      await expectForEverybody(page);
    });
  }
});
