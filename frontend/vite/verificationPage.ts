import type { Plugin } from 'vite';

/** In development, as the service does in earnest: every address under /intyg is the light page of its own. */
export function verificationPage(): Plugin {
  return {
    name: 'framsteg-verification-page',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url && /^\/intyg(\/|$)/.test(request.url)) request.url = '/intyg.html';
        next();
      });
    },
  };
}
