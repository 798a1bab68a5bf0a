/** A laid-out document as the file a browser saves. */
import type { PrintFormat } from '../fields.ts'
import type { LaidOut } from './types.ts'

const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

/** `preview`: the PDF with the mark 预览, for what is not in force yet; a .docx carries no mark. */
export async function asFile(laidOut: LaidOut, name: string, format: PrintFormat, { preview = false }: { preview?: boolean } = {}): Promise<File> {
  const bytes = await (format === 'docx' ? laidOut.docx() : preview ? laidOut.preview() : laidOut.pdf())
  return new File([new Uint8Array(bytes)], `${name}.${format}`, { type: types[format] })
}
