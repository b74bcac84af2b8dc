import type { Page } from '@playwright/test';
import { aFollowedParticipant, call, daysFromNow, fillDate } from './calls';
import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { MANAGER, SUPERVISOR } from './personas';

/** Somebody who is to begin today, after the planned day: some things are late from the first moment. */
async function aPlannedPlacement(manager: Page, givenName: string) {
  const person = await aFollowedParticipant(manager, SUPERVISOR.name, givenName);
  const units = await call(manager, 'GET', '/org-units?name=Kugghjulet&limit=100');
  await call(manager, 'POST', '/placements', {
    participantId: person.id,
    unitId: units.body.items[0].id,
    supervisorId: person.membershipId,
    kind: 'work-training',
    startOn: daysFromNow(-21),
    endOn: daysFromNow(160),
    hoursPerWeek: 20,
  });
  return person;
}

const stage = (page: Page, name: string) =>
  page.locator('details').filter({ has: page.getByRole('heading', { level: 2, name }) });

const step = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });

test('a journey begins, and what is shown is understood with a code of the participant’s own', async ({
  as,
}) => {
  const manager = await as(MANAGER);
  const person = await aPlannedPlacement(manager, 'Noor');
  const page = await as(SUPERVISOR, LOOKS['phone, dark']);

  // The start page says who waits, and leads there.
  const row = page.getByRole('listitem').filter({ hasText: person.name });
  await expect(row).toContainText('Placeringen skulle ha börjat');
  await expectForEverybody(page);
  await page.getByRole('link', { name: person.name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  await expect(page.getByRole('list', { name: 'Resans etapper' }).getByRole('listitem')).toHaveCount(7);
  await expectForEverybody(page);

  await page.getByRole('button', { name: 'Påbörja' }).click();
  await expect(page.getByText('öppnas introduktionen', { exact: false })).toBeVisible();
  await expectForEverybody(page);
  await page.getByRole('button', { name: 'Påbörja' }).click();
  await expect(page.getByText('Pågående').first()).toBeVisible();

  // Late in words, with what to do on top.
  await expect(
    stage(page, 'Introduktion')
      .getByText(/Skulle ha varit klart/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: 'Att göra nu' }).getByRole('listitem').first()).toBeVisible();
  await expectForEverybody(page);

  // Several things shown on one round.
  await stage(page, 'Introduktion').getByRole('button', { name: 'Visa flera på en gång' }).click();
  await page.getByRole('checkbox', { name: 'Brand och första hjälpen' }).check();
  await page.getByRole('checkbox', { name: 'Arbetsmiljö och risker' }).check();
  await expectForEverybody(page);
  await stage(page, 'Introduktion').getByRole('button', { name: 'Visat' }).first().click();
  await expect(
    step(page, 'Brand och första hjälpen').getByText(/väntar på ”Jag har förstått”/),
  ).toBeVisible();

  // The screen is handed over: first a code, then the yes.
  await page.getByRole('link', { name: /Låt deltagaren säga ”Jag har förstått”/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj din egen PIN-kod');
  await page.getByLabel('Din PIN-kod').fill('3859');
  await page.getByLabel('Skriv koden en gång till').fill('3859');
  await page.getByRole('button', { name: 'Spara min kod' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det här har du fått veta');
  await expectForEverybody(page);
  await page.getByRole('checkbox', { name: /Arbetsmiljö och risker/ }).uncheck();
  await page.getByLabel('Din PIN-kod').fill('3858');
  await page.getByRole('button', { name: 'Jag har förstått' }).click();
  await expect(page.getByRole('alert')).toContainText('Fel PIN-kod. Det finns 4 försök kvar.');
  await expectForEverybody(page);
  await page.getByLabel('Din PIN-kod').fill('3859');
  await page.getByRole('button', { name: 'Jag har förstått' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack, Noor!');
  await page.getByRole('button', { name: /Lämna tillbaka skärmen/ }).click();

  await expect(step(page, 'Brand och första hjälpen').getByText(/Deltagaren har förstått/)).toBeVisible();
  await expect(step(page, 'Arbetsmiljö och risker').getByText(/väntar på/)).toBeVisible();
  await expectForEverybody(page);
});

test('a step is done with a press, taken back with another, and may not apply for a reason', async ({
  as,
}) => {
  const manager = await as(MANAGER);
  const person = await aPlannedPlacement(manager, 'Tesfay');
  const page = await as(SUPERVISOR);
  await page.goto(`/deltagare/${person.id}`);
  await page.getByRole('button', { name: 'Påbörja' }).click();
  await page.getByRole('button', { name: 'Påbörja' }).click();
  await expect(page.getByText('Pågående').first()).toBeVisible();

  const information = step(page, 'Information är given');
  await information.getByRole('button', { name: 'Klart' }).click();
  await expect(information.getByText(/^Klart /)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('Ångrat.')).toBeVisible();
  await expect(information.getByRole('button', { name: 'Klart' })).toBeVisible();

  const tools = step(page, 'Digitala verktyg');
  await tools.getByRole('button', { name: 'Fler val för Digitala verktyg' }).click();
  await tools.getByRole('button', { name: 'Gäller inte' }).click();
  await tools.getByRole('button', { name: 'Gäller inte' }).last().click();
  await expect(tools.getByRole('alert')).toContainText('Varför gäller det inte?');
  await expectForEverybody(page);
  await tools.getByLabel('Varför gäller det inte?').fill('Arbetar ute på gården, utan skärm.');
  await tools.getByRole('button', { name: 'Gäller inte' }).last().click();
  await expect(tools.getByText('Arbetar ute på gården, utan skärm.')).toBeVisible();

  // Without a net nothing that was written is lost, and the same press is enough when it is back.
  const meeting = step(page, 'Trepartssamtal');
  await meeting.getByRole('button', { name: 'Fler val för Trepartssamtal' }).click();
  await meeting.getByRole('button', { name: 'Klart en annan dag' }).click();
  await meeting.getByLabel(/Anteckning/).fill('Vi tre pratade om sommaren.');
  await page.context().setOffline(true);
  await meeting.getByRole('button', { name: 'Klart', exact: true }).click();
  await expect(meeting.getByRole('alert')).toContainText('Framsteg svarar inte');
  await expect(meeting.getByLabel(/Anteckning/)).toHaveValue('Vi tre pratade om sommaren.');
  await page.context().setOffline(false);
  await meeting.getByRole('button', { name: 'Klart', exact: true }).click();
  await expect(meeting.getByText('Vi tre pratade om sommaren.')).toBeVisible();
  await expectForEverybody(page);

  // The manager decides about time away; the supervisor says when it is over.
  await manager.goto(`/deltagare/${person.id}`);
  await manager.getByRole('button', { name: /Fler val för Placeringen/ }).click();
  await manager.getByRole('button', { name: 'Gör uppehåll' }).click();
  await manager.getByRole('button', { name: 'Gör uppehåll' }).click();
  await expect(manager.getByRole('alert')).toContainText('Orsak');
  await expectForEverybody(manager);
  await manager.getByLabel('Orsak').selectOption({ label: 'Utbildning' });
  await fillDate(manager, 'Första dagen borta', -3);
  await fillDate(manager, 'Väntas tillbaka', 14);
  await manager.getByLabel('Hur håller ni kontakten?').fill('Maria ringer på fredagar.');
  await manager.getByRole('button', { name: 'Gör uppehåll' }).click();
  await expect(manager.getByText(/Uppehåll: Utbildning/)).toBeVisible();
  await expectForEverybody(manager);
  await page.reload();
  await page.getByRole('button', { name: 'Återuppta' }).click();
  await page.getByRole('button', { name: 'Återuppta' }).click();
  await expect(page.getByText('Pågående').first()).toBeVisible();
});

test('hours are changed by the two of them, and a round is looked back at', async ({ as }) => {
  const manager = await as(MANAGER);
  const person = await aPlannedPlacement(manager, 'Hamid');
  const page = await as(SUPERVISOR, LOOKS['phone, dark']);
  await call(page, 'PUT', `/participants/${person.id}/pin`, { pin: '3859' }, { 'If-Match': '"0"' });
  await page.goto(`/deltagare/${person.id}`);
  await page.getByRole('button', { name: 'Påbörja' }).click();
  await page.getByRole('button', { name: 'Påbörja' }).click();
  await expect(page.getByText('Pågående').first()).toBeVisible();

  await manager.goto(`/deltagare/${person.id}`);
  await manager.getByRole('button', { name: /Fler val för Placeringen/ }).click();
  await manager.getByRole('button', { name: 'Ändra omfattning' }).click();
  await expectForEverybody(manager);
  await manager.getByLabel('Timmar i veckan').fill('25,5');
  await manager.getByLabel('Varför ändrar ni?').fill('Hamid orkar mer.');
  await manager.getByLabel('Deltagarens PIN-kod').fill('3859');
  await manager.getByRole('button', { name: 'Ändra omfattning' }).click();
  await expect(manager.getByText(/25,5/).first()).toBeVisible();

  await page.reload();
  await step(page, 'Uppföljning').getByRole('link', { name: 'Skriv uppföljningen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppföljning');
  await page.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(page.getByRole('alert')).toContainText('När ses ni nästa gång?');
  await expectForEverybody(page);
  await page.getByLabel(/Hur går det/).fill('Det går bra. Jag vill prova kassan.');
  await page.getByLabel('Vad ändrar ni nu?').fill('Hamid provar kassan en timme i veckan.');
  await fillDate(page, 'När ses ni nästa gång?', 28);
  await page.getByRole('button', { name: 'Ta med skalan' }).click();
  await expectForEverybody(page);
  await page.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  await expect(step(page, 'Uppföljning').getByText(/^Klart /)).toBeVisible();
  await expectForEverybody(page);
});
