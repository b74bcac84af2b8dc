import { call, someName } from './calls';
import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { CASE_OFFICER, MANAGER, SUPERVISOR } from './personas';

const NUMBER = '20190206-2395';

test('a person is found, followed, and reached in the way they want', async ({ as }) => {
  const person = someName('Noor');
  const name = `${person.givenName} ${person.familyName}`;
  const manager = await as(MANAGER);
  const { body: made } = await call(manager, 'POST', '/participants', {
    ...person,
    phone: '070-174 06 58',
    contactPreference: 'text-message',
    interpreterLanguage: 'ar',
    municipalityCode: '2180',
  });

  // Found by name, by the manager who sees all.
  await manager.getByRole('link', { name: 'Deltagare', exact: true }).click();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Deltagare');
  await expectForEverybody(manager);
  await manager.getByLabel('Sök på namn eller personnummer').fill(person.familyName);
  await manager.getByRole('link', { name }).click();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(manager.getByText('Arabiska')).toBeVisible();
  await expect(manager.getByText(/Ingen följer personen/)).toBeVisible();
  expect(await manager.title()).not.toContain(person.familyName);
  await expectForEverybody(manager);

  // Nobody's business until they follow the person.
  const supervisor = await as(SUPERVISOR, LOOKS['phone, dark']);
  await supervisor.goto(`/deltagare/${made.id}`);
  await expect(supervisor.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();

  await manager.getByRole('button', { name: 'Lägg till' }).click();
  await manager.getByRole('button', { name: 'Lägg till' }).click();
  await expect(manager.getByRole('alert')).toContainText('Handledare');
  await expectForEverybody(manager);
  await manager.getByLabel('Handledare', { exact: true }).selectOption({ label: 'Maria Lund' });
  await manager.getByRole('button', { name: 'Lägg till' }).click();
  await expect(manager.getByText('Maria Lund följer nu personen.')).toBeVisible();
  await expectForEverybody(manager);

  // On the phone, beside the coffee machine.
  await supervisor.getByRole('link', { name: 'Deltagare', exact: true }).click();
  await supervisor.getByLabel('Sök på namn eller personnummer').fill(person.familyName);
  await expectForEverybody(supervisor);
  await supervisor.getByRole('link', { name }).click();
  await expect(supervisor.getByRole('link', { name: 'Ring', exact: true })).toHaveAttribute(
    'href',
    'tel:070-174 06 58',
  );
  await expectForEverybody(supervisor);
  await supervisor.getByRole('button', { name: 'Ändra' }).click();
  await supervisor.getByLabel(/^Telefon/).fill('070-174 06 59');
  await supervisor.getByLabel('Efternamn').fill('');
  await supervisor.getByRole('button', { name: 'Spara' }).click();
  await expect(supervisor.getByRole('alert')).toContainText('Efternamn');
  await expectForEverybody(supervisor);

  // The manager is faster; what the supervisor has written stays, and both are told apart.
  const { etag } = await call(manager, 'GET', `/participants/${made.id}`);
  await call(
    manager,
    'PUT',
    `/participants/${made.id}`,
    { ...person, phone: '070-174 06 60', contactPreference: 'phone' },
    { 'If-Match': etag ?? '' },
  );
  await supervisor.getByLabel('Efternamn').fill(person.familyName);
  await supervisor.getByRole('button', { name: 'Spara' }).click();
  await expect(supervisor.getByText('Nu står det: 070-174 06 60')).toBeVisible();
  await expect(supervisor.getByLabel(/^Telefon/)).toHaveValue('070-174 06 59');
  await expectForEverybody(supervisor);
  await supervisor.getByRole('button', { name: 'Spara' }).click();
  await expect(supervisor.getByText('Uppgifterna är sparade.')).toBeVisible();
  await expect(supervisor.getByText('070-174 06 59')).toBeVisible();

  await manager.reload();
  await manager.getByRole('button', { name: 'Avsluta uppdraget för Maria Lund' }).click();
  await expect(manager.getByText('Handledaren ser inte personen efter')).toBeVisible();
  await expectForEverybody(manager);
  await manager.getByRole('button', { name: 'Avsluta uppdraget' }).click();
  await expect(manager.getByText(/Uppdraget för Maria Lund har en sista dag/)).toBeVisible();
});

test('an identity number is looked up and shown without ever standing in an address', async ({ as }) => {
  const person = someName('Almina');
  const manager = await as(MANAGER);
  const { body: made } = await call(manager, 'POST', '/participants', {
    ...person,
    contactPreference: 'in-person',
  });
  const { etag } = await call(manager, 'GET', `/participants/${made.id}`);
  await call(
    manager,
    'PUT',
    `/participants/${made.id}/identity-number`,
    { identityNumber: NUMBER },
    { 'If-Match': etag ?? '' },
  );

  const asked: string[] = [];
  manager.on('request', (request) => asked.push(request.url()));
  manager.on('framenavigated', (frame) => asked.push(frame.url()));
  await manager.goto('/deltagare');
  const search = manager.getByLabel('Sök på namn eller personnummer');
  await search.pressSequentially(NUMBER.slice(0, 8), { delay: 60 });
  await expect(manager.getByText('Skriv hela personnumret')).toBeVisible();
  await search.pressSequentially(NUMBER.slice(8));
  await manager.getByRole('link', { name: `${person.givenName} ${person.familyName}` }).click();

  await expect(manager.getByText('20190206-****')).toBeVisible();
  await manager.getByRole('button', { name: 'Visa hela numret' }).click();
  await manager.getByRole('button', { name: 'Visa numret' }).click();
  await expect(manager.getByRole('alert')).toContainText('Varför behöver du numret?');
  await expectForEverybody(manager);
  await manager.getByLabel('Varför behöver du numret?').fill('Vi fyller i blanketten tillsammans.');
  await manager.getByRole('button', { name: 'Visa numret' }).click();
  await expect(manager.getByText(NUMBER)).toBeVisible();
  await expectForEverybody(manager);
  await manager.getByRole('button', { name: 'Dölj numret' }).click();
  await expect(manager.getByText(NUMBER)).toBeHidden();

  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((address) => /20190206/.test(address))).toEqual([]);
});

test('whoever has no participants is not led to them', async ({ as }) => {
  const officer = await as(CASE_OFFICER);
  await expect(officer.getByRole('link', { name: 'Anvisningar', exact: true }).first()).toBeVisible();
  await expect(officer.getByRole('link', { name: 'Deltagare', exact: true })).toHaveCount(0);
  await officer.goto('/deltagare');
  await expect(officer.getByText(/Din roll får inte göra det här/)).toBeVisible();
  await expectForEverybody(officer);
});
