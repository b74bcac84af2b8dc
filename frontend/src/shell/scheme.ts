export type Scheme = 'auto' | 'light' | 'dark';

const KEY = 'framsteg-scheme';

export function chosenScheme(): Scheme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

/** Light, dark, or as the device has it. The only thing Framsteg keeps in a browser, and it is about nobody. */
export function applyScheme(scheme: Scheme) {
  if (scheme === 'auto') {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset.scheme;
  } else {
    localStorage.setItem(KEY, scheme);
    document.documentElement.dataset.scheme = scheme;
  }
}
