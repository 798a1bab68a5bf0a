/**
 * One warm Typst compiler for the whole process, made when the first document is asked for: fonts are read once, the layout's cache is
 * kept small. Compiling is synchronous and takes milliseconds.
 */
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { join } from 'node:path'
import { setImmediate as otherWork } from 'node:timers/promises'
import { fonts, whenFontsChange } from './fonts.ts'

export type Sheet = 'official' | 'certificate'
const folder = join(import.meta.dirname, 'typst')

let warm: Promise<NodeCompiler> | undefined
whenFontsChange(() => (warm = undefined))

async function made(): Promise<NodeCompiler> {
  const [{ NodeCompiler: Compiler }, { files }] = await Promise.all([import('@myriaddreamin/typst-ts-node-compiler'), fonts()])
  return Compiler.create({ workspace: folder, fontArgs: [{ fontPaths: files }] })
}

/** Lays the data out on a sheet and uses the result; throws when the template or an SVG in it is broken. */
async function compiled<T>(sheet: Sheet, data: object, use: (compiler: NodeCompiler, document: NodeTypstDocument) => T): Promise<T> {
  warm ??= made()
  const compiler = await warm
  // between two documents others get their turn, and layouts no longer used are given back (only then do native objects go)
  await otherWork()
  const result = compiler.compile({ mainFilePath: join(folder, `${sheet}.typ`), inputs: { document: JSON.stringify(data) } })
  try {
    const document = result.result
    if (!document) throw new Error(`The page could not be laid out: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`)
    return use(compiler, document)
  } finally {
    // layouts of other documents are of no use to the next one; the templates are
    compiler.evictCache(4)
  }
}

/** PDF/A-2b (ISO 19005-2); `seconds` since 1970 stand as the time of making. */
export const compiledPdf = (sheet: Sheet, data: object, seconds: number): Promise<Uint8Array> =>
  compiled(sheet, data, (compiler, document) => new Uint8Array(compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: seconds })))

/** All pages in one tall drawing. */
export const compiledSvg = (sheet: Sheet, data: object): Promise<string> => compiled(sheet, data, (compiler, document) => compiler.plainSvg(document))

export const compiledPages = (sheet: Sheet, data: object): Promise<number> => compiled(sheet, data, (_, document) => document.numOfPages)
