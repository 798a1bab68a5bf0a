/**
 * Fonts by their role. GB/T 9704-2012 names 小标宋, 仿宋, 楷体, 黑体 and 宋体; the usual ones (方正小标宋, 仿宋_GB2312 …) are licensed and never
 * shipped. Whoever holds a licence puts the files into a folder (setting FONTS_DIR), and they are taken before the open ones here.
 */
import { basename } from 'node:path'
import { loadFonts, type LoadedFonts } from './fonts/load.ts'
import { faces, roles, type Role } from './fonts/roles.ts'
import { shipped } from './fonts/shipped.ts'

let folder: string | undefined
let loaded: Promise<LoadedFonts> | undefined
const forgetting: (() => void)[] = []

/** Where licensed fonts lie; told once at start. The fonts are read when the first document is asked for. */
export function useFontsFolder(path: string | undefined): void {
  folder = path
  loaded = undefined
  for (const forget of forgetting) forget()
}

export const whenFontsChange = (forget: () => void) => void forgetting.push(forget)

export const fonts = (): Promise<LoadedFonts> => (loaded ??= loadFonts(folder))

/** Families in the order they are tried: the folder's, the open one, then those that hold what others lack. */
export function familiesOf({ own, anywhere }: LoadedFonts, role: Role): string[] {
  return [...new Set([...(own[role]?.families ?? []), shipped[role].family, ...anywhere])]
}

export type FontInUse = {
  role: Role
  /** What the standard names, and the font templates ask for. */
  face: string
  wanted: string
  inUse: string
  file: string
  from: 'folder' | 'shipped'
  /** The open font it was made from, and its licence; none for the folder's. */
  madeFrom?: string
  licence?: 'OFL-1.1'
}

/** Which font stands for which face, for the page that shows it and for the metadata of each document. */
export async function fontsInUse(): Promise<FontInUse[]> {
  const { own } = await fonts()
  return roles.map((role) => {
    const { face, names } = faces[role]
    const mine = own[role]
    const wanted = names[0] ?? face
    if (mine) return { role, face, wanted, inUse: mine.families[0] ?? mine.file, file: mine.file, from: 'folder' as const }
    const { family, file, madeFrom } = shipped[role]
    return { role, face, wanted, inUse: family, file: basename(file), from: 'shipped' as const, madeFrom, licence: 'OFL-1.1' as const }
  })
}
