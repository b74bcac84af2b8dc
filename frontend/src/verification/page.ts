import { day, dayAndTime, number } from '../i18n/format';
import { currentLanguage } from '../i18n/language';
import { t } from '../i18n/verification';
import type { Refusal, Verification } from './ask';
import { drawing, h } from './dom';
import styles from './page.module.css';

const CHECK = 'm5 12.5 4.5 4.5L19 7.5';
const CROSS = 'm6.5 6.5 11 11m0-11-11 11';
const QUESTION = 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.6v.1';

export interface Doing {
  check: (code: string) => void;
  home: () => void;
  switchLanguage: () => void;
}

const says = (text: { [language: string]: string }) => text[currentLanguage()] ?? text.sv ?? '';

/** The frame that is the same whatever is shown: the name, the way to the other language, and one thing below. */
export function frame(doing: Doing, ...content: Node[]) {
  return h(
    'div',
    { class: styles.page },
    h(
      'header',
      { class: styles.top },
      h('span', { class: styles.wordmark }, stones(), 'Framsteg'),
      h(
        'button',
        {
          type: 'button',
          class: styles.language,
          lang: currentLanguage() === 'sv' ? 'en' : 'sv',
          click: doing.switchLanguage,
        },
        t('verification.language'),
      ),
    ),
    h('main', { class: styles.main }, ...content),
  );
}

function stones() {
  const mark = h('span', { class: styles.stones, 'aria-hidden': 'true' });
  mark.append(h('i'), h('i'), h('i'));
  return mark;
}

export function form(doing: Doing, written = '', fault = '') {
  const field = h('input', {
    id: 'code',
    name: 'code',
    class: styles.field,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    value: written,
    'aria-invalid': fault ? 'true' : undefined,
    'aria-describedby': fault ? 'fault' : undefined,
  });
  return h(
    'form',
    {
      class: styles.form,
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        doing.check(field.value.trim());
      },
    },
    h('h1', { tabindex: '-1' }, t('verification.page.title')),
    h('p', { class: styles.lead }, t('verification.page.lead')),
    h('label', { for: 'code' }, t('verification.form.code')),
    field,
    fault !== '' && h('p', { id: 'fault', class: styles.fault, role: 'alert' }, fault),
    h('button', { type: 'submit', class: styles.send }, t('verification.form.send')),
  );
}

export const asking = () => h('p', { class: styles.asking, role: 'status' }, t('verification.asking'));

export function refusal(why: Refusal, doing: Doing, code: string) {
  return h(
    'section',
    { class: `${styles.card} ${styles.no}`, role: 'alert' },
    h('h1', { tabindex: '-1' }, t(`verification.${why}`)),
    h(
      'button',
      { type: 'button', class: styles.send, click: () => doing.check(code) },
      t('verification.again'),
    ),
  );
}

const LOOKS: Record<Verification['status'], { look: string | undefined; drawing: string }> = {
  valid: { look: styles.yes, drawing: CHECK },
  revoked: { look: styles.no, drawing: CROSS },
  superseded: { look: styles.no, drawing: CROSS },
  unknown: { look: styles.unknown, drawing: QUESTION },
};

/** The answer: first whether it holds, in a sign, a colour and words; then what it says. */
export function answer(found: Verification, doing: Doing) {
  const { look, drawing: sign } = LOOKS[found.status];
  const { certificate } = found;
  return h(
    'article',
    { class: `${styles.card} ${look}` },
    h(
      'div',
      { class: styles.verdict },
      h('span', { class: styles.sign }, drawing(36, sign)),
      h('h1', { tabindex: '-1' }, says(found.statusText)),
    ),
    found.status === 'unknown' && h('p', {}, t('verification.unknown.help')),
    certificate && content(certificate),
    h(
      'footer',
      { class: styles.foot },
      h('p', { class: styles.small }, t('verification.checkedAt', dayAndTime(new Date().toISOString()))),
      h('button', { type: 'button', class: styles.quiet, click: doing.home }, t('verification.another')),
      certificate &&
        h(
          'button',
          { type: 'button', class: styles.quiet, click: () => window.print() },
          t('verification.print'),
        ),
    ),
  );
}

function content(certificate: NonNullable<Verification['certificate']>) {
  const fact = (term: string, value: string) => h('div', {}, h('dt', {}, term), h('dd', {}, value));
  return h(
    'div',
    { class: styles.content },
    h('p', { class: styles.kind }, says(certificate.kindText)),
    h('h2', {}, says(certificate.title)),
    h(
      'p',
      { class: styles.level },
      h('strong', {}, t('verification.fact.level', number(certificate.level.number))),
      ` ${says(certificate.level.text)}`,
    ),
    h(
      'dl',
      { class: styles.facts },
      certificate.holder !== undefined && fact(t('verification.fact.holder'), certificate.holder),
      fact(t('verification.fact.issuer'), certificate.issuer),
      fact(t('verification.fact.issued'), day(certificate.issuedOn)),
      fact(t('verification.fact.credits'), t('verification.fact.creditsValue', number(certificate.credits))),
    ),
    certificate.outcomes.length > 0 && h('h3', {}, t('verification.outcomes')),
    h(
      'ul',
      { class: styles.outcomes },
      ...certificate.outcomes.map((outcome) => h('li', {}, drawing(20, CHECK), says(outcome))),
    ),
    certificate.holder === undefined && h('p', { class: styles.small }, t('verification.noName')),
  );
}
