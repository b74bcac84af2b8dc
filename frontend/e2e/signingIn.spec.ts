import { expect, expectForEverybody, LOOKS, test } from './framsteg';

test.describe('somebody who is not signed in', () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`is asked to sign in, and everybody can read it (${name})`, async ({ stranger }) => {
      const page = await stranger(look);
      await page.goto('/');
      await expect(page).toHaveURL(/\/logga-in$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välkommen till Framsteg');
      await expectForEverybody(page);

      await page.getByRole('button', { name: 'Logga in' }).click();
      await expect(page.getByRole('alert')).toContainText('E-postadress: Fyll i det här.');
      await expectForEverybody(page);
    });
  }

  test('is told in plain words when the password is wrong, and keeps what was written', async ({
    stranger,
  }) => {
    const page = await stranger();
    await page.goto('/logga-in');
    await page.getByLabel('E-postadress').fill('ingen@kugghjulet.example');
    await page.getByLabel('Lösenord', { exact: true }).fill('det var fel ord');
    await page.getByRole('button', { name: 'Logga in' }).click();
    await expect(page.getByRole('alert')).toContainText('Fel e-postadress eller lösenord');
    await expect(page.getByLabel('E-postadress')).toHaveValue('ingen@kugghjulet.example');
    await expectForEverybody(page);
  });

  test('can choose a first password', async ({ stranger }) => {
    const page = await stranger(LOOKS['phone, dark']);
    await page.goto('/valj-losenord');
    await expectForEverybody(page);
    await page.getByRole('button', { name: 'Spara lösenordet' }).click();
    await expect(page.getByRole('alert')).toContainText('Startkod: Fyll i det här.');
  });
});
