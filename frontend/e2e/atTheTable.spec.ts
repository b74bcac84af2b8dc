import { aFollowedParticipant } from './calls';
import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { MANAGER, SUPERVISOR } from './personas';

test('the participant chooses a code on the screen of the supervisor, who is named as witness', async ({
  as,
}) => {
  const person = await aFollowedParticipant(await as(MANAGER), SUPERVISOR.name, 'Tesfay');
  const page = await as(SUPERVISOR, LOOKS['phone, dark']);
  await page.goto(`/deltagare/${person.id}`);
  await expect(page.getByText('Ingen kod än.', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Låt deltagaren välja' }).click();

  // Nothing of the app around it: the screen is the participant's.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj din egen PIN-kod');
  await expect(page.getByText('Till dig, Tesfay')).toBeVisible();
  await expect(page.getByText('Maria Lund sitter bredvid dig och skrivs upp som vittne.')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectForEverybody(page);

  await page.getByLabel('Din PIN-kod').fill('3859');
  await page.getByLabel('Skriv koden en gång till').fill('3895');
  await page.getByRole('button', { name: 'Spara min kod' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv samma kod båda gångerna.');
  await page.getByLabel('Din PIN-kod').fill('1234');
  await page.getByLabel('Skriv koden en gång till').fill('1234');
  await page.getByRole('button', { name: 'Spara min kod' }).click();
  await expect(page.getByRole('alert')).toContainText('svåra att gissa');
  await expectForEverybody(page);

  await page.getByLabel('Din PIN-kod').fill('3859');
  await page.getByLabel('Skriv koden en gång till').fill('3859');
  await page.getByRole('button', { name: 'Spara min kod' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack, Tesfay!');
  await expectForEverybody(page);
  await page.getByRole('button', { name: 'Lämna tillbaka skärmen till Maria Lund' }).click();
  await expect(page.getByText(/Vald .*, Maria Lund satt bredvid/)).toBeVisible();
});
