/** Left the rooms, on top where I am and in which post, in the middle the page. On a phone the rooms open from a button. */
import { MenuOutlined } from '@ant-design/icons'
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useSession } from '../session.ts'
import { DeskLink } from '../ui/DeskLink.tsx'
import { Loading } from '../ui/Shown.tsx'
import { useText, useWords } from '../words.ts'
import { above, pageAt } from './above.ts'
import { Rooms } from './Rooms.tsx'
import { TopBar } from './TopBar.tsx'
import { useTrailEnd } from './trail.ts'
import { words } from './words.ts'

const ChangePasswordPage = lazy(() => import('../../features/people/web/ChangePasswordPage.tsx'))

export function Shell() {
  const w = useWords(words)
  const { session } = useSession()
  const { pathname } = useLocation()
  const drawer = useRef<HTMLDialogElement>(null)
  useEffect(() => drawer.current?.close(), [pathname])

  return (
    <div className="desk">
      <a className="skip" href="#content">
        {w('skip')}
      </a>
      <aside className="side">
        <DeskLink to="/" className="brand">
          <strong>{w('product')}</strong>
        </DeskLink>
        <Rooms />
      </aside>
      <div className="stage">
        <header>
          <div className="top">
            <button type="button" className="icon-button only-narrow" aria-label={w('openRooms')} onClick={() => drawer.current?.showModal()}>
              <MenuOutlined aria-hidden="true" />
            </button>
            <Trail />
            <TopBar />
          </div>
          {session.demonstration && <p className="demonstration">{w('demonstration')}</p>}
        </header>
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<Loading />}>{session.mustChangePassword ? <ChangePasswordPage /> : <Outlet />}</Suspense>
        </main>
        <footer className="foot">
          <a href="/suggestions">{w('suggestions')}</a>
          <a href="/">{w('publicLists')}</a>
        </footer>
      </div>
      <dialog ref={drawer} className="drawer" aria-label={w('rooms')}>
        <form method="dialog">
          <button type="submit" className="plain-button">
            {w('closeRooms')}
          </button>
        </form>
        <Rooms />
      </dialog>
    </div>
  )
}

/** Where I am: the room, the pages between, then the record by its name. */
function Trail() {
  const w = useWords(words)
  const text = useText()
  const { pathname } = useLocation()
  const record = useTrailEnd()
  const page = pageAt(pathname)
  return (
    <nav aria-label={w('trail')} className="trail">
      <ol>
        {page &&
          above(page, pathname).map(({ to, title }) => (
            <li key={to}>
              <DeskLink to={to}>{text(title)}</DeskLink>
            </li>
          ))}
        <li aria-current="page">{record ?? (page ? text(page.title) : w(pathname === '/' ? 'myWork' : 'noPage'))}</li>
      </ol>
    </nav>
  )
}
