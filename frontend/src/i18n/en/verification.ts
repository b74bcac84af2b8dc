import type { verification as swedish } from '../sv/verification';
import type { Translation } from '../texts';

export const verification = {
  'verification.page.title': 'Check a certificate',
  'verification.page.lead':
    'Write the code that is printed on the certificate, or scan its square pattern with your phone.',
  'verification.form.code': 'Code',
  'verification.form.send': 'Check',
  'verification.form.empty': 'Write the code that is printed on the certificate.',
  'verification.asking': 'Looking for the certificate …',
  'verification.unknown.help':
    'Check that the code is written correctly, or ask the person who showed you the certificate.',
  'verification.tooMany': 'There have been many questions in a short time. Wait a minute and try again.',
  'verification.unreachable': 'Framsteg does not answer right now. Check your connection and try again.',
  'verification.again': 'Try again',
  'verification.another': 'Check another certificate',
  'verification.print': 'Print',
  'verification.fact.holder': 'Belongs to',
  'verification.fact.level': (number: string) => `Level ${number}`,
  'verification.fact.issued': 'Issued',
  'verification.fact.issuer': 'Issuer',
  'verification.fact.credits': 'Size',
  'verification.fact.creditsValue': (credits: string) => `${credits} credits`,
  'verification.outcomes': 'What the person has shown',
  'verification.noName':
    'The name is not shown here. Ask the holder for a link with their name if you need to see it.',
  'verification.checkedAt': (when: string) => `Checked ${when} with Framsteg.`,
  'verification.language': 'Svenska',
} satisfies Translation<typeof swedish>;
