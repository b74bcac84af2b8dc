import '../ui/tokens.css';
import '../ui/base.css';
import { currentLanguage, type Language, setLanguage } from '../i18n/language';
import { t } from '../i18n/verification';
import { ask, codeIn } from './ask';
import { answer, asking, type Doing, form, frame, refusal } from './page';

/**
 * The page where anybody checks a certificate. It stands on its own, without the app: a stranger with an old phone on a bad
 * line should have the answer in a moment.
 */
const doing: Doing = {
  check: (code) => {
    if (code === '') {
      show(form(doing, '', t('verification.form.empty')), '#code');
      return;
    }
    history.pushState(null, '', `/intyg/${encodeURIComponent(code)}`);
    void open();
  },
  home: () => {
    history.pushState(null, '', '/intyg/');
    void open('#code');
  },
  switchLanguage: () => void speak(currentLanguage() === 'sv' ? 'en' : 'sv').then(() => open()),
};

function show(content: HTMLElement, focus?: string) {
  document.getElementById('app')?.replaceChildren(frame(doing, content));
  document.title = `${t('verification.page.title')} – Framsteg`;
  if (focus) document.querySelector<HTMLElement>(focus)?.focus();
}

async function open(focus = 'h1') {
  const code = codeIn(location.pathname);
  if (code === '') {
    show(form(doing), focus);
    return;
  }
  show(asking());
  const found = await ask(code);
  if (code !== codeIn(location.pathname)) return;
  show(typeof found === 'string' ? refusal(found, doing, code) : answer(found, doing), 'h1');
}

async function speak(language: Language) {
  await t.load(language);
  setLanguage(language);
}

window.addEventListener('popstate', () => void open());
void speak(navigator.language.startsWith('sv') ? 'sv' : 'en').then(() => open(''));
