/** Which page stands above which: for the trail on top and for the room shown as the present one. */
import type { DeskPage } from './page.ts'
import { pages } from './pages.ts'

/** True when `pathname` is an address of the page pattern `path`. */
export function fits(path: string, pathname: string): boolean {
  const [wanted, given] = [path.split('/'), pathname.replace(/\/$/, '').split('/')]
  return wanted.length === given.length && wanted.every((part, place) => part.startsWith('$') || part === given[place])
}

/** The page at an address; a page named as such comes before one with a value in its place. */
export const pageAt = (pathname: string): DeskPage | undefined => pages.find(({ path }) => path === pathname) ?? pages.find(({ path }) => fits(path, pathname))

export type Crumb = { to: string; title: DeskPage['title'] }

/** The pages above this one, the room first. Values in a path above are those of the present address. */
export function above(page: DeskPage, pathname: string): Crumb[] {
  const parent =
    pages.find(({ path }) => path === page.parent) ?? pages.find(({ menu, path }) => menu && path !== page.path && page.path.startsWith(`${path}/`))
  if (!parent) return []
  const given = pathname.split('/')
  const names = page.path.split('/')
  const to = parent.path
    .split('/')
    .map((part) => (part.startsWith('$') ? (given[names.indexOf(part)] ?? part) : part))
    .join('/')
  return [...above(parent, to), { to, title: parent.title }]
}

/** The path of the room an address belongs to. */
export function roomOf(pathname: string): string | undefined {
  const page = pageAt(pathname)
  return page && (above(page, pathname)[0]?.to ?? page.path)
}
