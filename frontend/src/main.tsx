import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRouter } from './routes/router';
import { createQueryClient } from './session/queryClient';
import { applyScheme, chosenScheme } from './shell/scheme';
import { NoticeProvider } from './ui/Notice';

applyScheme(chosenScheme());

const queries = createQueryClient(() => {
  const { href } = router.state.location;
  if (!href.startsWith('/logga-in'))
    void router.navigate({ to: '/logga-in', search: { till: href, slut: 'ja' } });
});
const router = makeRouter(queries);

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <NoticeProvider>
        <RouterProvider router={router} />
      </NoticeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
