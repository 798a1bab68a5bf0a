import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useSession } from '../session.ts'
import { Loading } from '../ui/Shown.tsx'
import { useText, useWords } from '../words.ts'
import { NotPermitted } from './faults.tsx'
import type { DeskPage } from './page.ts'
import { words } from './words.ts'

const Floor = lazy(() => import('./Floor.tsx'))

/** Names the window and keeps out who may not enter. The server asks again: this only spares a useless page. */
export function Guarded({ page, children }: { page: DeskPage; children: ReactNode }) {
  const { may } = useSession()
  const text = useText()
  const w = useWords(words)
  const title = text(page.title)
  useEffect(() => {
    document.title = `${title} · ${w('product')}`
  }, [title, w])
  if (!may(page.permission)) return <NotPermitted />
  return (
    <Suspense fallback={<Loading />}>
      <Floor>{children}</Floor>
    </Suspense>
  )
}
