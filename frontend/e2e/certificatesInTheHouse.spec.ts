import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { MANAGER, QUALITY_ASSURER, SUPERVISOR } from './personas';

test.describe('certificates are found by', () => {
  for (const [persona, look] of [
    [QUALITY_ASSURER, LOOKS['desk, light']],
    [MANAGER, LOOKS['phone, dark']],
    [SUPERVISOR, LOOKS['small phone']],
  ] as const) {
    test(persona.name, async ({ as }) => {
      const page = await as(persona, look);
      await page
        .getByRole('navigation', { name: 'Huvudmeny' })
        .getByRole('link', { name: 'Intyg', exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intyg');
      await expectForEverybody(page);

      await page.getByRole('link', { name: 'Återkallade och ersatta' }).click();
      await expect(page).toHaveURL(/visa=aterkallade/);
      await expectForEverybody(page);

      await page.goto('/intyg-hos-oss/0193a1c0-5b1e-7d4a-9a61-2f4f6c1d4a01');
      await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    });
  }
});
