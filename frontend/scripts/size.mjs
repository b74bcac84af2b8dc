// Measures the first JavaScript of a page from the build: its entry and everything that is imported before it can draw,
// with the route's own chunk. A page over its budget fails the build.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const PAGES = [
  { name: 'Checking a certificate', parts: ['intyg.html'], budget: 20 },
  { name: 'Signing in', parts: ['index.html', 'src/routes/SignInPage.tsx'], budget: 130 },
  { name: 'Start page', parts: ['index.html', 'src/routes/StartPage.tsx'], budget: 130 },
  { name: 'Referrals', parts: ['index.html', 'src/routes/ReferralsPage.tsx'], budget: 130 },
  { name: 'One referral', parts: ['index.html', 'src/routes/ReferralPage.tsx'], budget: 130 },
  { name: 'New referral', parts: ['index.html', 'src/routes/NewReferralPage.tsx'], budget: 130 },
  { name: 'Participants', parts: ['index.html', 'src/routes/ParticipantsPage.tsx'], budget: 130 },
  { name: 'One participant', parts: ['index.html', 'src/routes/ParticipantPage.tsx'], budget: 130 },
  { name: 'A follow-up', parts: ['index.html', 'src/routes/FollowUpPage.tsx'], budget: 130 },
  { name: 'Signing a stage', parts: ['index.html', 'src/routes/StageTablePage.tsx'], budget: 130 },
  { name: 'Understanding', parts: ['index.html', 'src/routes/UnderstandTablePage.tsx'], budget: 130 },
  { name: 'Choosing a PIN', parts: ['index.html', 'src/routes/PinTablePage.tsx'], budget: 130 },
  { name: 'Competences', parts: ['index.html', 'src/routes/CompetencesPage.tsx'], budget: 130 },
  { name: 'One competence', parts: ['index.html', 'src/routes/CompetencePage.tsx'], budget: 130 },
  { name: 'Certificates', parts: ['index.html', 'src/routes/CertificatesPage.tsx'], budget: 130 },
  { name: 'One certificate', parts: ['index.html', 'src/routes/CertificatePage.tsx'], budget: 130 },
  { name: 'Validations', parts: ['index.html', 'src/routes/ValidationsPage.tsx'], budget: 130 },
  { name: 'One validation', parts: ['index.html', 'src/routes/ValidationPage.tsx'], budget: 130 },
  { name: 'Starting a validation', parts: ['index.html', 'src/routes/StartValidationPage.tsx'], budget: 130 },
  { name: 'Self-assessment', parts: ['index.html', 'src/routes/SelfAssessmentPage.tsx'], budget: 130 },
  { name: 'Assessing', parts: ['index.html', 'src/routes/AssessPage.tsx'], budget: 130 },
  { name: 'Verifying', parts: ['index.html', 'src/routes/VerifyPage.tsx'], budget: 130 },
  { name: 'Assessors', parts: ['index.html', 'src/routes/AssessorsPage.tsx'], budget: 130 },
  { name: 'The model', parts: ['index.html', 'src/routes/ModelPage.tsx'], budget: 130 },
];
const FONTS = { budget: 60 };

if (!existsSync('dist/.vite/manifest.json')) {
  console.error('There is no build to measure: run npm run build first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

const kilobytes = (bytes) => bytes / 1000;
const gzipped = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

function filesOf(part, seen = new Set()) {
  const chunk = manifest[part];
  if (!chunk) throw new Error(`The build has no ${part}; name the page's file here as it is called now.`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

let over = false;
function report(name, size, budget) {
  const fits = size <= budget;
  over ||= !fits;
  console.log(`${fits ? 'fits' : 'OVER'}  ${name}: ${size.toFixed(1)} kB of ${budget} kB`);
}

for (const page of PAGES) {
  const files = new Set(page.parts.flatMap((part) => [...filesOf(part)]));
  const bytes = [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipped(file), 0);
  report(`${page.name}, first JavaScript`, kilobytes(bytes), page.budget);
}
const fonts = Object.values(manifest).filter((entry) => entry.file.endsWith('.woff2'));
report(
  'Fonts',
  kilobytes(fonts.reduce((sum, font) => sum + readFileSync(`dist/${font.file}`).length, 0)),
  FONTS.budget,
);
process.exit(over ? 1 : 0);
