/**
 * One warm Typst compiler for the whole process, made when the first document is asked for: fonts are read once, the layout's cache is
 * kept small. Compiling is synchronous and takes milliseconds.
 */
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { join } from 'node:path'
import { setImmediate as otherWork } from 'node:timers/promises'
import { fonts, whenFontsChange } from './fonts.ts'
import { firstWorking, newer, older, type Typesetter } from './typesetters.ts'

export type Sheet = 'official' | 'certificate'
const folder = join(import.meta.dirname, 'typst')

let tried: readonly Typesetter[] = [...newer, older]
let warm: ReturnType<typeof firstWorking> | undefined
whenFontsChange(() => (warm = undefined))

/** For the tests, which lay out with each there is. */
export function useTypesetters(typesetters: readonly Typesetter[]): void {
  tried = typesetters
  warm = undefined
}

async function made() {
  const { files } = await fonts()
  return firstWorking(tried, { workspace: folder, fontArgs: [{ fontPaths: files }] })
}

/** Lays the data out on a sheet and uses the result; throws when the template or an SVG in it is broken. */
async function compiled<T>(sheet: Sheet, data: object, use: (compiler: NodeCompiler, document: NodeTypstDocument, pdfStandard: string) => T): Promise<T> {
  warm ??= made()
  const { compiler, standard } = await warm
  // between two documents others get their turn, and layouts no longer used are given back (only then do native objects go)
  await otherWork()
  const result = compiler.compile({ mainFilePath: join(folder, `${sheet}.typ`), inputs: { document: JSON.stringify(data) } })
  try {
    const document = result.result
    if (!document) throw new Error(`The page could not be laid out: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`)
    return use(compiler, document, standard)
  } finally {
    // layouts of other documents are of no use to the next one; the templates are
    compiler.evictCache(4)
  }
}

/** PDF/A-2a with tags, or PDF/A-2b (ISO 19005-2); `seconds` since 1970 stand as the time of making. */
export const compiledPdf = (sheet: Sheet, data: object, seconds: number): Promise<Uint8Array> =>
  compiled(sheet, data, (compiler, document, pdfStandard) => new Uint8Array(compiler.pdf(document, { pdfStandard, creationTimestamp: seconds })))

/** All pages in one tall drawing. */
export const compiledSvg = (sheet: Sheet, data: object): Promise<string> => compiled(sheet, data, (compiler, document) => compiler.plainSvg(document))

export const compiledPages = (sheet: Sheet, data: object): Promise<number> => compiled(sheet, data, (_, document) => document.numOfPages)
