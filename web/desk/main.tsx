/** The staff desk: language, look, session and pages put together. */
import '../zod-settings.ts'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { refusalOf } from '../api.ts'
import { sessionKey } from '../session.ts'
import './desk.css'
import '../ui/ui.css'
import { Passing } from '../ui/Passing.tsx'
import { Door } from './Door.tsx'
import { router } from './router.tsx'

// a session that has ended is noticed wherever the next call happens to be
function noticeEnd(error: unknown) {
  if (refusalOf(error)?.code === 'SIGN_IN_FIRST') void client.invalidateQueries({ queryKey: sessionKey })
}

const client = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: { staleTime: 15_000, refetchOnWindowFocus: false, retry: (count, error) => count < 1 && refusalOf(error) === undefined },
    mutations: { retry: false },
  },
})

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Door>
        <RouterProvider router={router} />
      </Door>
      <Passing />
    </QueryClientProvider>
  </StrictMode>,
)
