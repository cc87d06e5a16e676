import '#src/core/contract/meldungen.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/query-client.ts';
import { createAppRouter } from './router.tsx';
import './stil/alles.css';

const wurzel = document.getElementById('wurzel');
if (!wurzel) throw new Error('index.html has no element #wurzel');

createRoot(wurzel).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createAppRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
