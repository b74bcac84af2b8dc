import { fillDate } from './calls';
import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { CASE_OFFICER, MANAGER } from './personas';

test('a referral is written, sent, answered and confirmed, and both sides always see whose turn it is', async ({
  as,
}) => {
  const name = `Almina Björk${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 6)}`;
  const officer = await as(CASE_OFFICER);

  // Kept as it is written: the page can be left and come back to.
  await officer.getByRole('link', { name: 'Ny anvisning' }).click();
  await officer.getByLabel('Förnamn').fill(name.split(' ')[0] ?? '');
  await officer.getByLabel('Efternamn').fill(name.split(' ')[1] ?? '');
  await officer.getByRole('radio', { name: 'Nej' }).check();
  await expect(officer.getByText(/Utkastet sparades/)).toBeVisible();
  const saved = officer.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await officer.getByLabel(/^Telefon/).fill('070-174 06 05');
  await officer.keyboard.press('Tab');
  await saved;
  await expectForEverybody(officer);
  await officer.reload();
  await expect(officer.getByLabel('Efternamn')).toHaveValue(name.split(' ')[1] ?? '');

  // What is missing is said by name before anything is sent.
  await officer.getByRole('button', { name: 'Granska anvisningen' }).click();
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(name);
  await officer.getByRole('button', { name: 'Skicka' }).click();
  await expect(officer.getByRole('alert')).toContainText('Syfte');
  await expectForEverybody(officer);

  await officer.getByRole('link', { name: 'Ändra' }).click();
  await officer.getByLabel('Hur vill personen bli nådd?').selectOption({ label: 'Telefon' });
  await officer
    .getByLabel('Vilken verksamhet frågar du?')
    .selectOption({ label: 'Kugghjulets kafé, Kugghjulet' });
  await officer.getByRole('radio', { name: 'Arbetsträning', exact: true }).check();
  await fillDate(officer, 'Från och med', 14);
  await fillDate(officer, 'Till och med', 180);
  await officer.getByLabel('Timmar i veckan').fill('20');
  await officer.getByLabel('Beslutets nummer').fill('AF-2026/118273');
  await officer.getByLabel('Syfte').fill('Prova arbete i kök och servering.');
  await officer.getByRole('button', { name: 'Granska anvisningen' }).click();
  await officer.getByRole('button', { name: 'Skicka' }).click();
  await expect(officer.getByText('Skickad, väntar på svar')).toBeVisible();
  await expect(officer.getByText(/Det är tur för Kugghjulets kafé/)).toBeVisible();
  await expectForEverybody(officer);

  const manager = await as(MANAGER, LOOKS['phone, dark']);
  await manager.goto(`/anvisningar?sok=${encodeURIComponent(name.split(' ')[1] ?? '')}`);
  await expect(manager.getByText('Din tur').last()).toBeVisible();
  await expectForEverybody(manager);
  await manager.getByRole('link', { name }).click();
  await manager.getByRole('button', { name: 'Bekräfta mottagande' }).click();
  await expect(manager.getByText('Mottagen').first()).toBeVisible();

  await manager.getByRole('button', { name: 'Erbjud plats' }).click();
  await manager.getByRole('button', { name: 'Erbjud plats' }).click();
  await expect(manager.getByRole('alert')).toContainText('Möjlig första dag');
  await expectForEverybody(manager);
  await fillDate(manager, 'Möjlig första dag', 20);
  await manager.getByLabel('Handledare').selectOption({ label: 'Maria Lund' });
  await manager.getByRole('button', { name: 'Erbjud plats' }).click();
  await expect(manager.getByText('Plats erbjuden').first()).toBeVisible();
  await expectForEverybody(manager);

  await officer.reload();
  await expect(officer.getByText(/Det är din tur/)).toBeVisible();
  await officer.getByRole('button', { name: 'Bekräfta start' }).click();
  await officer.getByLabel('Personens svar', { exact: true }).fill('Ja, det vill jag gärna.');
  await officer.getByRole('button', { name: 'Bekräfta start' }).click();
  await expect(officer.getByText('Start bestämd').first()).toBeVisible();
  await expect(officer.getByText('Ja, det vill jag gärna.')).toBeVisible();
  await expectForEverybody(officer);
});
