/** What a file is, by its content; its name must say the same. */
import { emptyFile, encryptedWorkbook, notASpreadsheet, tooLarge, wrongExtension } from './faults.ts'
import { limits } from './limits.ts'
import type { SpreadsheetKind } from './types.ts'

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** Names of streams in the container of old Office files are UTF-16. */
const holds = (bytes: Uint8Array, stream: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'))

function contentOf(name: string, bytes: Uint8Array): SpreadsheetKind | 'html' | 'xml' | undefined {
  if (startsWith(bytes, 0x50, 0x4b)) return 'xlsx'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    if (holds(bytes, 'EncryptedPackage')) throw encryptedWorkbook(name)
    return holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'xls' : undefined
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().toLowerCase()
  if (/^(<!doctype html|<html|<table|<meta|<head)/.test(start)) return 'html'
  if (start.startsWith('<?xml')) return start.includes('<html') ? 'html' : 'xml'
  return startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ? undefined : 'csv'
}

/** Refuses SPREADSHEET_EMPTY, _KIND, _EXTENSION, _ENCRYPTED and _TOO_LARGE. What stands inside a zip is judged when it is opened. */
export function kindOf(name: string, bytes: Uint8Array): SpreadsheetKind {
  const extension = /\.([0-9a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (bytes.length === 0) throw emptyFile(name)
  const found = contentOf(name, bytes)
  if (!['xlsx', 'xls', 'csv'].includes(extension) || found === undefined) {
    // a .xlsm is told about its macros when it is opened
    if (found === 'xlsx' && ['xlsm', 'xltx', 'xltm', 'xlsb', 'ods', 'zip'].includes(extension)) return 'xlsx'
    throw notASpreadsheet(name)
  }
  if (found === 'html' || found === 'xml' || found !== extension) throw wrongExtension(name, found)
  if (bytes.length > limits.file[found]) throw tooLarge(name, `.${found}`, limits.file[found], bytes.length)
  return found
}
