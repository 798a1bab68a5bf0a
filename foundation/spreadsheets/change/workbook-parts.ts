/** Putting a changed workbook together again: every part that is not changed is copied. */
import type { Readable } from 'node:stream'
import { inPieces } from '../write/sheet-xml.ts'
import { zipStream, type Part } from '../write/zip-stream.ts'
import type { Zip } from '../zip.ts'
import { rewriteText } from './rewrite.ts'

/** New text of a part by its name; a function is asked when its turn comes, pieces of text are streamed. */
export type Changes = ReadonlyMap<string, (() => AsyncIterable<string>) | (() => string | Promise<string>)>

/** Excel keeps the order in which it computes cells; it makes a new one, and takes offence at an old one that does not fit. */
const computing = /(^|\/)calcChain\.xml$/i

async function* textOf(made: AsyncIterable<string> | string | Promise<string>): AsyncGenerator<Uint8Array, void, undefined> {
  if (typeof made === 'object' && Symbol.asyncIterator in made) yield* inPieces(made)
  else yield Buffer.from(await made)
}

/**
 * Parts in `changes` that the workbook lacks are added. Those named in `last` are written at the end, when what comes before has been
 * counted.
 */
export function changedWorkbook(zip: Zip, changes: Changes, last: readonly string[]): Readable {
  const kept = zip.parts.filter((part) => !computing.test(part) && !part.endsWith('/'))
  const names = [...new Set([...kept, ...changes.keys()])]
  const order = [...names.filter((name) => !last.includes(name)), ...last.filter((name) => names.includes(name))]
  const parts = order.map((name): Part => {
    const change = changes.get(name)
    if (change) return { name, content: () => textOf(change()) }
    if (name === '[Content_Types].xml' || name.endsWith('workbook.xml.rels')) return { name, content: () => textOf(withoutComputing(zip, name)) }
    return { name, content: () => zip.read(name) }
  })
  return zipStream(parts)
}

/** The list of kinds, or relations, without the order of computing. */
export async function withoutComputing(zip: Zip, part: string, more = ''): Promise<string> {
  return rewriteText({ name: zip.name, part }, await zip.text(part), {
    open: (_, { PartName, Target }) => (computing.test(PartName ?? Target ?? '') ? null : undefined),
    end: (name) => (name === 'Types' || name === 'Relationships' ? more : undefined),
  })
}
