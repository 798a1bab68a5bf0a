/** Where one is: the address, links that do not reload, and the window's title. */
import { type MouseEvent, type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { useWords } from '../words.ts'
import { words } from './words.ts'

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
addEventListener('popstate', tell)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Path and query as they stand in the address bar. */
export function usePlace(): string {
  return useSyncExternalStore(subscribe, () => location.pathname + location.search)
}

/** Goes to a public page; `replace` for a filter that should not fill the way back. */
export function go(to: string, { replace = false }: { replace?: boolean } = {}) {
  if (replace) history.replaceState(null, '', to)
  else {
    history.pushState(null, '', to)
    scrollTo(0, 0)
  }
  tell()
}

export function PortalLink({ to, className, children, current }: { to: string; className?: string; children: ReactNode; current?: boolean }) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={to} onClick={follow} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}

/** Names the window after what the page shows. */
export function useTitle(title: string | undefined) {
  const w = useWords(words)
  useEffect(() => {
    if (title) document.title = `${title} · ${w('product')}`
  }, [title, w])
}

/** The values of `path` (`/lists/:list`) in an address, or undefined when it does not fit. */
export function match(path: string, pathname: string): Record<string, string> | undefined {
  const [wanted, given] = [path.split('/'), (pathname.replace(/\/+$/, '') || '/').split('/')]
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [place, part] of wanted.entries()) {
    const text = given[place] ?? ''
    if (part.startsWith(':') && text) values[part.slice(1)] = decode(text)
    else if (part !== text) return undefined
  }
  return values
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
