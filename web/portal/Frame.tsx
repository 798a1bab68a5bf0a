/** Head and foot of every public page. */
import { type ReactNode, useState } from 'react'
import { chooseLanguage, useLanguage, useText, useWords } from '../words.ts'
import { useElder } from './elder.ts'
import { portalPages } from './pages.ts'
import { go, PortalLink, usePlace } from './place.tsx'
import { words } from './words.ts'

/** Set by the server (server/http.ts) where everything shown is made up. */
const demonstration = document.querySelector('meta[name=demonstration]') !== null

const menu = portalPages.flatMap((page) => (page.menu ? [{ path: page.path, ...page.menu }] : [])).toSorted((one, other) => one.order - other.order)

type Entry = (typeof menu)[number]

export function Frame({ children }: { children: ReactNode }) {
  const w = useWords(words)
  const place = usePlace()
  return (
    <>
      <a className="skip" href="#content">
        {w('skip')}
      </a>
      <header className="head">
        {demonstration && <p className="demonstration">{w('demonstration')}</p>}
        <div className="head-line">
          <PortalLink to="/" className="head-brand">
            <strong>{w('shortProduct')}</strong>
            <span>{w('tagline')}</span>
          </PortalLink>
          <Choices />
        </div>
        <div className="head-line head-second">
          <Search key={place} />
          {menu.length > 0 && <Menu key={`menu ${place}`} />}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>
          <PortalLink to={place.startsWith('/suggestions') ? place : `/suggestions?about=${encodeURIComponent(place.replace(/\?.*/, ''))}`}>
            {w('suggestions')}
          </PortalLink>
          <span>{w('suggestionsHow')}</span>
        </p>
        <p>{w('source')}</p>
        <p>
          <span>{w('noCookies')}</span> <a href="/desk">{w('desk')}</a>
        </p>
        <p className="print-only">
          {w('printedFrom')} {location.href}
        </p>
      </footer>
    </>
  )
}

function Choices() {
  const w = useWords(words)
  const language = useLanguage()
  const [elder, setElder] = useElder()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <div className="head-choices">
      <button type="button" className="quiet-button" onClick={() => setElder(!elder)}>
        {elder ? w('usual') : w('elder')}
      </button>
      <button type="button" className="quiet-button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => chooseLanguage(other)}>
        {other === 'zh' ? '中文' : 'English'}
      </button>
    </div>
  )
}

function Search() {
  const w = useWords(words)
  return (
    <search className="head-search">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault()
          go(`/search?q=${encodeURIComponent(String(new FormData(event.currentTarget).get('q')).trim())}`)
        }}
      >
        <label className="hidden-words" htmlFor="q">
          {w('search')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          className="plain-input"
          placeholder={w('search')}
          maxLength={100}
          required
          defaultValue={new URLSearchParams(location.search).get('q') ?? ''}
        />
        <button type="submit" className="search-button">
          {w('searchButton')}
        </button>
      </form>
    </search>
  )
}

function Menu() {
  const w = useWords(words)
  const place = usePlace()
  const [open, setOpen] = useState(false)
  const shownFirst = (entry: Entry) => !entry.more || inside(entry.path, place)
  return (
    <nav aria-label={w('menu')} className={open ? 'head-menu menu-open' : 'head-menu'}>
      <button type="button" className="plain-button menu-button" aria-expanded={open} aria-controls="menu menu-rest" onClick={() => setOpen(!open)}>
        <span className="menu-word">{w('menuButton')}</span>
        <span className="more-word">{w(open ? 'lessButton' : 'moreButton')}</span>
      </button>
      <Links id="menu" of={menu.filter(shownFirst)} />
      <Links id="menu-rest" of={menu.filter((entry) => !shownFirst(entry))} />
    </nav>
  )
}

function Links({ id, of }: { id: string; of: readonly Entry[] }) {
  const text = useText()
  const place = usePlace()
  return (
    <ul id={id} className={id}>
      {of.map(({ path, words: name }) => (
        <li key={path}>
          <PortalLink to={path} current={inside(path, place)}>
            {text(name)}
          </PortalLink>
        </li>
      ))}
    </ul>
  )
}

/** True at the page itself and at those below it. */
function inside(path: string, place: string): boolean {
  const [pathname = ''] = place.split('?')
  return pathname === path || pathname.startsWith(`${path}/`)
}
