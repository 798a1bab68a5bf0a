/** Which attachments are taken: recognised by their content, never by what the sender calls them. */
import { fileTypeFromBuffer } from 'file-type'

/** 20 MB, as the screens say. */
export const fileLimit = 20 * 1024 * 1024

const openXml = 'application/vnd.openxmlformats-officedocument.'
const kinds: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: `${openXml}wordprocessingml.document`,
  xlsx: `${openXml}spreadsheetml.sheet`,
  pptx: `${openXml}presentationml.presentation`,
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  csv: 'text/csv',
  txt: 'text/plain',
}

export const acceptedKinds: readonly string[] = Object.keys(kinds)

function extensionOf(name: string): string {
  const extension = /\.([0-9a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return extension === 'jpeg' ? 'jpg' : extension
}

/** Text: no control characters but tab and line ends, and readable as UTF-8 or GB 18030 (what Excel here still writes). */
function isText(content: Uint8Array): boolean {
  if (content.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return false
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(content)
      return true
    } catch {
      return false
    }
  })
}

/** The media type, when the content is of an accepted kind and the name's extension says the same; else undefined. */
export async function recogniseFile(name: string, content: Uint8Array): Promise<string | undefined> {
  const extension = extensionOf(name)
  const mediaType = kinds[extension]
  if (!mediaType || content.length === 0) return undefined
  const found = await fileTypeFromBuffer(content)
  // the old Office formats share one container, which says no more than that
  if (found?.ext === 'cfb') return extension === 'doc' || extension === 'xls' ? mediaType : undefined
  if (found) return found.ext === extension ? mediaType : undefined
  return (extension === 'csv' || extension === 'txt') && isText(content) ? mediaType : undefined
}

/** A name safe to store, show and put into a header: no path, no control or direction characters, at most 120 long. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const cleaned = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '')
  if (cleaned.length <= 120) return cleaned || 'file'
  const extension = /\.[0-9a-z]+$/i.exec(cleaned)?.[0] ?? ''
  return `${cleaned.slice(0, 120 - extension.length)}${extension}`
}
