/** Finds the page of the present address and shows it; whatever fails is said and leaves a way on. */
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useText, useWords } from '../words.ts'
import { Loading } from './Given.tsx'
import type { PortalPageProps } from './page.ts'
import { portalPages } from './pages.ts'
import { match, PortalLink, usePlace, useTitle } from './place.tsx'
import { words } from './words.ts'

type Entry = { path: string; title: (typeof portalPages)[number]['title']; Page: ComponentType<PortalPageProps> }

// a path written out in full wins over one with values: /items/new before /items/:id
const entries: Entry[] = portalPages
  .toSorted((one, other) => one.path.split(':').length - other.path.split(':').length)
  .map(({ path, title, load }) => ({ path, title, Page: lazy(load) }))

export function Present() {
  const place = usePlace()
  const [pathname = '/', query = ''] = place.split('?')
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) document.getElementById('content')?.focus()
    moved.current = true
  }, [pathname])

  for (const { path, title, Page } of entries) {
    const values = match(path, pathname)
    if (!values) continue
    return (
      <Guard key={pathname}>
        <Suspense fallback={<Loading />}>
          <Named title={title}>
            <Page values={values} search={new URLSearchParams(query)} />
          </Named>
        </Suspense>
      </Guard>
    )
  }
  return pathname === '/' ? <PlainHome /> : <NoPage />
}

function Named({ title, children }: { title: Entry['title']; children: ReactNode }) {
  const text = useText()
  useTitle(text(title))
  return children
}

function PlainHome() {
  const w = useWords(words)
  useTitle(w('tagline'))
  return (
    <>
      <h1>{w('homeTitle')}</h1>
      <p>{w('homeLead')}</p>
    </>
  )
}

function NoPage() {
  const w = useWords(words)
  useTitle(w('noPage'))
  return (
    <>
      <h1>{w('noPage')}</h1>
      <p>{w('noPageHow')}</p>
      <p>
        <PortalLink to="/">{w('home')}</PortalLink>
      </p>
    </>
  )
}

class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <Fault /> : this.props.children
  }
}

function Fault() {
  const w = useWords(words)
  return (
    <>
      <h1>{w('fault')}</h1>
      <p>{w('faultHow')}</p>
      <p>
        <button type="button" className="plain-button" onClick={() => location.reload()}>
          {w('openAgain')}
        </button>
      </p>
    </>
  )
}
