/** Which font plays which role: the licensed one from the folder where there is one, else the open one. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addCoverage } from './coverage.ts'
import { familiesIn } from './names.ts'
import { faces, roles, type Role } from './roles.ts'
import { shipped } from './shipped.ts'
import { fontsIn } from './tables.ts'

export type LoadedFonts = {
  /** In the order they are tried; the compiler reads those a document needs. */
  files: string[]
  /** Families tried after the role's own, whatever the role. */
  anywhere: string[]
  /** Code points that can be shown in every role. */
  held: ReadonlySet<number>
  /** The folder's file for a role, by the families it gives itself; empty where the shipped one is taken. */
  own: Partial<Record<Role, { file: string; families: string[] }>>
}

/** What one face lacks comes from here: the text face, signs of Latin script, rare characters. */
const fallBack = [shipped.body, shipped.number, shipped.rare]

type Found = { file: string; bytes: Buffer; families: string[] }

async function foundIn(folder: string): Promise<Found[]> {
  const names = (await readdir(folder)).filter((name) => /\.(ttf|otf|ttc)$/i.test(name)).toSorted()
  return Promise.all(
    names.map(async (file) => {
      const bytes = await readFile(join(folder, file))
      return { file, bytes, families: fontsIn(bytes).flatMap(familiesIn) }
    }),
  )
}

/** Reads the shipped fonts and those of the folder; throws when the folder or a font in it cannot be read. */
export async function loadFonts(folder: string | undefined): Promise<LoadedFonts> {
  const [open, found] = await Promise.all([Promise.all(fallBack.map(({ file }) => readFile(file))), folder ? foundIn(folder) : []])
  const own: LoadedFonts['own'] = {}
  for (const role of roles) {
    const wanted = faces[role].names.map((name) => found.find(({ families }) => families.includes(name))).find((font) => font !== undefined)
    if (wanted) own[role] = { file: wanted.file, families: wanted.families }
  }
  const held = new Set<number>()
  for (const bytes of [...open, ...found.map((font) => font.bytes)]) for (const tables of fontsIn(bytes)) addCoverage(tables, held)
  const anywhere = [...fallBack.map(({ family }) => family), ...found.flatMap(({ families }) => families)]
  return { files: [...found.map(({ file }) => join(folder ?? '', file)), ...Object.values(shipped).map(({ file }) => file)], held, own, anywhere }
}
