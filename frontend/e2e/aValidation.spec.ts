import type { Page } from '@playwright/test';
import { call, someName } from './calls';
import { expect, expectForEverybody, LOOKS, test } from './framsteg';
import { ASSESSOR, MANAGER, QUALITY_ASSURER, SUPERVISOR } from './personas';

const UNIT = 'Kaffe och varma drycker';
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const ALL = { valid: true, authentic: true, current: true, sufficient: true };

interface Criterion {
  id: string;
  accepts: string[];
  evidenceIds: string[];
  open: boolean;
}

/** Somebody whom Maria Lund follows. */
async function followed(manager: Page, givenName: string) {
  const staff = await call(manager, 'GET', '/staff-members?limit=100');
  const supervisor = staff.body.items.find((each: { name: string }) => each.name === SUPERVISOR.name);
  const person = (
    await call(manager, 'POST', '/participants', { ...someName(givenName), contactPreference: 'in-person' })
  ).body;
  await call(manager, 'POST', `/participants/${person.id}/assignments`, { membershipId: supervisor.id });
  return { id: person.id as string, name: `${person.givenName} ${person.familyName}` };
}

/** Ali Rahimi may assess in the café, when nobody has said so before. */
async function trustTheAssessor(manager: Page) {
  const known = await call(manager, 'GET', '/assessor-authorisations?limit=100');
  if (known.body.items.some((each: { area: string }) => each.area === 'CAF')) return;
  const staff = await call(manager, 'GET', '/staff-members?limit=100');
  await call(manager, 'POST', '/assessor-authorisations', {
    membershipId: staff.body.items.find((each: { name: string }) => each.name === ASSESSOR.name).id,
    programme: 'FRAMSTEG-EXEMPEL',
    area: 'CAF',
    standing: 'full',
    fromOn: day(0),
    proof: 'Bedömarutbildning, fyra halvdagar, våren 2026',
  });
}

const read = async (page: Page, id: string) => call(page, 'GET', `/unit-attempts/${id}`);

const criteriaOf = (attempt: { outcomes: { criteria: Criterion[] }[] }) =>
  attempt.outcomes.flatMap((outcome) => outcome.criteria);

async function move(page: Page, id: string, door: string, body: unknown = {}) {
  const { etag } = await read(page, id);
  await call(page, 'POST', `/unit-attempts/${id}/${door}`, body, { 'If-Match': etag ?? '' });
}

/** A validation that Maria Lund has begun, with what the person says of themselves. */
async function begun(supervisor: Page, person: string) {
  const unit = (await call(supervisor, 'GET', '/unit-versions?q=CAF-201')).body.items[0];
  const assessors = await call(supervisor, 'GET', `/unit-versions/${unit.id}/assessors`);
  const attempt = (
    await call(supervisor, 'POST', '/unit-attempts', {
      participantId: person,
      unitVersionId: unit.id,
      aim: 'show-what-i-can',
      assessorMembershipId: assessors.body.items[0].membershipId,
    })
  ).body;
  await move(supervisor, attempt.id, 'self-assessments', {
    answers: attempt.outcomes.map(({ code }: { code: string }) => ({ outcome: code, rating: 'alone' })),
  });
  return attempt.id as string;
}

/** Everything has been seen, except where something has been noted already. */
async function everythingSeen(supervisor: Page, id: string) {
  for (const criterion of criteriaOf((await read(supervisor, id)).body)) {
    if (criterion.evidenceIds.length > 0) continue;
    await move(supervisor, id, 'evidence', {
      kind: criterion.accepts[0],
      occurredOn: day(1),
      words: 'Gjorde det på egen hand under förmiddagen.',
      criteria: [criterion.id],
    });
  }
}

async function inAssessment(supervisor: Page, assessor: Page, person: string) {
  const id = await begun(supervisor, person);
  await everythingSeen(supervisor, id);
  await move(supervisor, id, 'submissions');
  await move(assessor, id, 'assessment-starts', { noConflictOfInterest: true });
  return id;
}

test('somebody shows what they can, is assessed, quality-assured and gets a certificate a stranger can check', async ({
  as,
  stranger,
}) => {
  test.setTimeout(300_000);
  const manager = await as(MANAGER);
  const person = await followed(manager, 'Rut');

  // The manager says who may assess.
  await manager.goto('/bedomare');
  await manager.getByRole('button', { name: 'Ge behörighet' }).first().click();
  await manager.getByRole('button', { name: 'Ge behörigheten' }).click();
  await expect(manager.getByRole('alert')).toContainText('Vem?');
  await expectForEverybody(manager);
  await manager.getByLabel('Vem?').selectOption({ label: ASSESSOR.name });
  await manager.getByLabel('Område').selectOption({ label: 'Café' });
  await manager.getByRole('radio', { name: /^Behörig/ }).check();
  await manager
    .getByLabel('Utbildning', { exact: true })
    .fill('Bedömarutbildning, fyra halvdagar, våren 2026');
  await manager.getByRole('button', { name: 'Ge behörigheten' }).click();
  await expect(manager.getByText(`${ASSESSOR.name}, Café`)).toBeVisible();
  await expectForEverybody(manager);

  // The supervisor begins, from the unit, on a phone.
  const supervisor = await as(SUPERVISOR, LOOKS['phone, dark']);
  await supervisor.goto('/kompetenser?sok=varma');
  await supervisor.getByRole('link', { name: UNIT }).click();
  await supervisor.getByRole('link', { name: 'Börja validera' }).click();
  await supervisor.getByLabel('Vem gäller det?').selectOption({ label: person.name });
  await supervisor.getByRole('radio', { name: 'Visa det jag redan kan' }).check();
  await expect(supervisor.getByLabel('Vem ska bedöma?')).toBeVisible();
  await expectForEverybody(supervisor);
  await supervisor.getByLabel('Vem ska bedöma?').selectOption({ label: ASSESSOR.name });
  await supervisor.getByRole('button', { name: 'Börja valideringen' }).click();
  await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText(UNIT);
  await expectForEverybody(supervisor);
  const id = supervisor.url().split('/').pop() ?? '';

  // What the person says, one question at a time, and everything once more before it is kept.
  await supervisor.getByRole('link', { name: 'Självskatta tillsammans' }).click();
  await expect(supervisor.getByText('Fråga 1 av 3')).toBeVisible();
  await expectForEverybody(supervisor);
  for (const answer of ['Jag kan det på egen hand', 'Jag kan det med stöd', 'Jag kan det inte ännu']) {
    await supervisor.getByRole('radio', { name: answer }).check();
    await supervisor.getByRole('button', { name: 'Nästa' }).click();
  }
  await expect(supervisor.getByRole('heading', { name: 'Titta igenom svaren' })).toBeVisible();
  await expectForEverybody(supervisor);
  await supervisor.getByRole('button', { name: 'Spara svaren' }).click();
  await expect(
    supervisor.getByText('Samlar underlag').or(supervisor.getByText('Självskattad')).first(),
  ).toBeVisible();

  // Evidence at the criterion it speaks for: open, write, save. Three taps.
  await supervisor
    .getByRole('button', { name: /^Notera underlag/ })
    .first()
    .click();
  await expect(supervisor.getByLabel('Vad såg du?')).toBeVisible();
  await expectForEverybody(supervisor);
  await supervisor.getByLabel('Vad såg du?').fill('Bryggde kaffe till frukosten, rätt mängd varje gång.');
  await supervisor.getByRole('button', { name: 'Spara underlaget' }).click();
  await expect(supervisor.getByText('1 av 6 kriterier har underlag')).toBeVisible();
  await everythingSeen(supervisor, id);
  await supervisor.reload();
  await supervisor.getByRole('button', { name: 'Lämna in' }).click();
  await supervisor.getByRole('button', { name: 'Lämna in' }).click();
  await expect(supervisor.getByText(`Inlämnat. ${ASSESSOR.name} ska bedöma.`)).toBeVisible();
  await expectForEverybody(supervisor);

  // The assessor finds it on the start page, and judges criterion by criterion.
  const assessor = await as(ASSESSOR, LOOKS['small phone']);
  await assessor.getByRole('link', { name: person.name }).click();
  await assessor.getByRole('button', { name: 'Börja bedöma' }).click();
  await assessor.getByRole('checkbox', { name: /Jag står inte personen nära/ }).check();
  await assessor.getByRole('button', { name: 'Börja bedöma' }).click();
  await assessor.getByRole('link', { name: 'Bedöm', exact: true }).click();
  await expect(assessor.getByText('6 kriterier kvar att bedöma')).toBeVisible();
  await expectForEverybody(assessor);
  for (const met of await assessor.getByRole('radio', { name: 'Uppnått', exact: true }).all())
    await met.check();
  await assessor.getByRole('radio', { name: 'Allt är uppnått' }).check();
  await assessor.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(assessor.getByRole('alert')).toContainText('Till personen');
  await expectForEverybody(assessor);
  const right = assessor.getByRole('button', { name: 'Allt stämmer' });
  while ((await right.count()) > 0) await right.first().click();
  await assessor.getByLabel('Till personen').fill('Du arbetar lugnt och håller rent. Bra gjort!');
  await assessor.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(assessor.getByText('6 av 6 kriterier är uppnådda')).toBeVisible();
  await expectForEverybody(assessor);

  // The quality assurer sees the judgement beside what it rests on.
  const assurer = await as(QUALITY_ASSURER);
  await expect(assurer.getByRole('heading', { name: /Att kvalitetssäkra/ })).toBeVisible();
  await expectForEverybody(assurer);
  await assurer.getByRole('link', { name: person.name }).click();
  await assurer.getByRole('link', { name: 'Se på bedömningen' }).click();
  await expect(assurer.getByText(`${ASSESSOR.name} säger`).first()).toBeVisible();
  await expectForEverybody(assurer);
  await assurer.getByRole('button', { name: 'Allt kvarstår' }).click();
  await assurer.getByRole('button', { name: 'Kvalitetssäkra' }).click();
  await assurer.getByRole('button', { name: 'Tilldela modulen' }).click();
  await expect(assurer.getByText('Klart! Personen har visat allt i modulen.')).toBeVisible();
  await expectForEverybody(assurer);

  // The certificate is issued, shared at the table, and checked by somebody nobody knows.
  await assurer.getByRole('link', { name: 'Visa intyget' }).click();
  await assurer.getByRole('link', { name: person.name }).click();
  await expect(assurer.getByText('Ännu inte utfärdat')).toBeVisible();
  await expectForEverybody(assurer);
  await assurer.getByRole('button', { name: 'Utfärda' }).click();
  await expect(assurer.getByText('Intyget gäller.', { exact: false })).toBeVisible();
  await expectForEverybody(assurer);
  const paper = await assurer.request.get(
    (await assurer.getByRole('link', { name: 'Öppna papperet (PDF)' }).getAttribute('href')) ?? '',
  );
  expect(paper.headers()['content-type']).toContain('application/pdf');
  await assurer.getByRole('button', { name: /Fler val/ }).click();
  await assurer.getByRole('button', { name: 'Begär återkallelse' }).click();
  await assurer.getByRole('button', { name: 'Begär återkallelse' }).click();
  await expect(assurer.getByRole('alert')).toContainText('Orsak');
  await expectForEverybody(assurer);

  const place = assurer.url().split('?')[0] ?? '';
  await supervisor.goto(place);
  await supervisor.getByRole('button', { name: 'Gör en länk tillsammans' }).click();
  await supervisor.getByRole('button', { name: 'Gör länken' }).click();
  await expect(supervisor.getByRole('alert')).toBeVisible();
  await expectForEverybody(supervisor);
  await supervisor.getByRole('checkbox', { name: /Personen sitter bredvid mig/ }).check();
  await supervisor.getByRole('button', { name: 'Gör länken' }).click();
  await expect(supervisor.getByRole('img', { name: 'QR-kod med adressen till intyget' })).toBeVisible();
  await expectForEverybody(supervisor);
  const address = (await supervisor.getByRole('dialog').getByRole('link').getAttribute('href')) ?? '';

  const somebody = await stranger(LOOKS['small phone']);
  await somebody.goto(new URL(address).pathname);
  await expect(somebody.getByText(person.name)).toBeVisible();
  await expect(somebody.getByText(UNIT)).toBeVisible();
  await expectForEverybody(somebody);
});

test('what is missing is told in a sentence, and only that is asked for again', async ({ as }) => {
  const manager = await as(MANAGER);
  await trustTheAssessor(manager);
  const person = await followed(manager, 'Elis');
  const supervisor = await as(SUPERVISOR, LOOKS['small phone']);
  const assessor = await as(ASSESSOR);
  const id = await inAssessment(supervisor, assessor, person.id);

  await assessor.goto(`/valideringar/${id}/bedom`);
  const met = assessor.getByRole('radio', { name: 'Uppnått', exact: true });
  await expect(met).toHaveCount(6);
  await assessor.getByRole('radio', { name: 'Inte uppnått än' }).first().check();
  for (let index = 1; index < 6; index++) await met.nth(index).check();
  const right = assessor.getByRole('button', { name: 'Allt stämmer' });
  while ((await right.count()) > 1) await right.last().click();
  await assessor.getByRole('radio', { name: /^Be om komplettering/ }).check();
  await assessor.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(assessor.getByRole('alert')).toContainText('Vad saknas?');
  await expectForEverybody(assessor);

  // Nothing of it is lost when the net is.
  await assessor.getByLabel('Vad saknas?').fill('Visa en gång till hur du mäter upp kaffet.');
  const group = assessor.getByRole('group', { name: 'När ska det vara klart?' });
  await group.getByRole('spinbutton').first().click();
  await assessor.keyboard.type(day(-14).replaceAll('-', ''));
  await assessor.context().setOffline(true);
  await assessor.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(assessor.getByRole('alert')).toContainText('Framsteg svarar inte');
  await assessor.context().setOffline(false);
  await expect(assessor.getByLabel('Vad saknas?')).toHaveValue('Visa en gång till hur du mäter upp kaffet.');
  await assessor.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(assessor.getByText('Komplettera').first()).toBeVisible();

  await supervisor.goto(`/valideringar/${id}`);
  await expect(supervisor.getByText('Visa en gång till hur du mäter upp kaffet.').first()).toBeVisible();
  await expect(supervisor.getByRole('button', { name: /^Notera underlag/ })).toHaveCount(1);
  await expectForEverybody(supervisor);
  await supervisor.goto('/valideringar?del=samlar');
  await expect(supervisor.getByRole('link', { name: person.name })).toBeVisible();
  await expectForEverybody(supervisor);
});

test('a judgement that cannot be followed goes back to the assessor with the reason', async ({ as }) => {
  const manager = await as(MANAGER);
  await trustTheAssessor(manager);
  const person = await followed(manager, 'Signe');
  const supervisor = await as(SUPERVISOR);
  const assessor = await as(ASSESSOR, LOOKS['phone, dark']);
  const id = await inAssessment(supervisor, assessor, person.id);
  await move(assessor, id, 'decisions', {
    result: 'met',
    criteria: criteriaOf((await read(assessor, id)).body).map((criterion) => ({
      criterionId: criterion.id,
      outcome: 'met',
      evidence: criterion.evidenceIds.map((evidenceId) => ({ evidenceId, ...ALL })),
    })),
    personText: 'Bra gjort!',
  });

  const assurer = await as(QUALITY_ASSURER, LOOKS['small phone']);
  await assurer.goto(`/valideringar/${id}/kvalitetssakra`);
  await assurer.getByRole('radio', { name: 'Bedöms igen' }).first().check();
  const upheld = assurer.getByRole('radio', { name: 'Kvarstår' });
  for (let index = 1; index < 6; index++) await upheld.nth(index).check();
  await assurer.getByRole('button', { name: 'Lämna tillbaka till bedömaren' }).click();
  await expect(assurer.getByRole('alert')).toBeVisible();
  await expectForEverybody(assurer);
  await assurer.getByLabel('Varför?').fill('Det framgår inte hur kaffet mättes upp.');
  await assurer.getByLabel('Till bedömaren').fill('Bra och tydligt i övrigt.');
  await assurer.getByRole('button', { name: 'Lämna tillbaka till bedömaren' }).click();

  await assessor.goto(`/valideringar/${id}`);
  await expect(assessor.getByText('Bra och tydligt i övrigt.')).toBeVisible();
  await assessor.getByRole('link', { name: 'Bedöm', exact: true }).click();
  await expect(assessor.getByRole('radio', { name: 'Uppnått', exact: true })).toHaveCount(1);
  await expectForEverybody(assessor);
});
