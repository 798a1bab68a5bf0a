/** What the checks read: every source file of the house, what it imports, and every endpoint it declares. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contracts } from '../features/contracts.ts'
import { describe, type Endpoint } from '../foundation/endpoint.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['features', 'foundation', 'database', 'server', 'web', 'checks', 'journeys', 'bench']

export type Source = { path: string; text: string }

function under(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !path.startsWith('web/dist/'))
    .toSorted()
}

/** Files of the house by the end of their names; `['ts', 'tsx']` unless told. */
export function sources(folders: readonly string[] = rooms, endings: readonly string[] = ['ts', 'tsx']): Source[] {
  return folders
    .flatMap(under)
    .filter((path) => endings.some((ending) => path.endsWith(`.${ending}`)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Sources the product runs: no tests, and nothing that exists for tests and measurements only. */
export function product(folders: readonly string[] = ['features', 'foundation', 'database', 'server', 'web']): Source[] {
  return sources(folders).filter(({ path }) => !/\.test\.tsx?$|\.d\.ts$|\/testing\//.test(path))
}

export type Import = { from: string; typeOnly: boolean }

/** What a file imports: paths from the root of the house for its own files, package names as they stand. */
export function importsOf({ path, text }: Source): Import[] {
  const found: Import[] = []
  const statements =
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm
  for (const [, type, named, bare, late] of withoutComments(text).matchAll(statements)) {
    const given = named ?? bare ?? late ?? ''
    found.push({ from: given.startsWith('.') ? normalize(join(dirname(path), given)) : given, typeOnly: type !== undefined })
  }
  return found
}

/** The text without comments and with strings kept: what the program does, not what is said about it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

export type Declared = ReturnType<typeof describe> & { name: string; feature: string; endpoint: Endpoint }

export const declaredEndpoints: readonly Declared[] = Object.entries(contracts).flatMap(([feature, endpoints]) =>
  Object.entries(endpoints as unknown as Record<string, Endpoint>).map(([name, endpoint]) => ({
    ...describe(endpoint),
    name: `${feature}.${name}`,
    feature,
    endpoint,
  })),
)

export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
export const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** What the regime forbids to ask of a community: no check-ins, no points, no ranking, no time online. */
export const watching =
  /check_?in\b|checkins?\b|punch|attendance_?(point|score)|\bpoints?\b|score|rank|leaderboard|online_?(time|minute|duration)|打卡|积分|排名|在线时长/i
