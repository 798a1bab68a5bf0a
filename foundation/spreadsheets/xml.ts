/** XML of workbooks: read in pieces, without a document type, and never more of it in memory than one element needs. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { isRefusal } from '../refusal.ts'
import { brokenFile, unsafeXml } from './faults.ts'
import { limits } from './limits.ts'

export type Attributes = Record<string, string>
export type XmlEvents = {
  /** `name` without its prefix. */
  open?: (name: string, attributes: Attributes, tag: SaxesTagPlain) => void
  text?: (text: string) => void
  close?: (name: string, tag: SaxesTagPlain) => void
}
export type XmlSource = { name: string; part: string }

/** x:row → row */
export function plain(name: string): string {
  const at = name.indexOf(':')
  return at < 0 ? name : name.slice(at + 1)
}

/** A parser to be fed with text. Refuses a document type (no entity is ever expanded), broken XML, endless text and endless depth. */
export function xmlReader({ name, part }: XmlSource, events: XmlEvents) {
  const parser = new SaxesParser()
  let depth = 0
  let lastEvent = 0
  // the parser's own position counts the last piece twice once it has been read
  let written = 0
  parser.on('doctype', () => {
    throw unsafeXml(name, part)
  })
  parser.on('error', () => {
    throw brokenFile(name, part)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > limits.xmlDepth) throw brokenFile(name, part)
    lastEvent = parser.position
    events.open?.(plain(tag.name), tag.attributes, tag)
  })
  parser.on('text', (text) => events.text?.(text))
  parser.on('cdata', (text) => events.text?.(text))
  parser.on('closetag', (tag) => {
    depth -= 1
    lastEvent = parser.position
    events.close?.(plain(tag.name), tag)
  })
  return {
    write(text: string) {
      parser.write(text)
      written += text.length
      if (written - lastEvent > limits.xmlRun) throw brokenFile(name, part)
    },
    close: () => void parser.close(),
  }
}

/** Runs the events over a part that comes in pieces of UTF-8 (or UTF-16); after each piece `piece` may be asked for what it gave. */
export async function* readXml<T>(
  source: XmlSource,
  pieces: AsyncIterable<Uint8Array>,
  events: XmlEvents,
  taken: () => Iterable<T>,
): AsyncGenerator<T, void, undefined> {
  let decoder: TextDecoder | undefined
  const reader = xmlReader(source, events)
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8', { fatal: true })
      reader.write(decoder.decode(piece, { stream: true }))
      yield* taken()
    }
    reader.write(decoder?.decode() ?? '')
    reader.close()
    yield* taken()
  } catch (fault) {
    throw isRefusal(fault) ? fault : brokenFile(source.name, source.part)
  }
}

/** The same for a small part that is already text. */
export function readXmlText(source: XmlSource, text: string, events: XmlEvents): void {
  const reader = xmlReader(source, events)
  reader.write(text.startsWith('\ufeff') ? text.slice(1) : text)
  reader.close()
}

/** Text as XML carries it. Control characters XML cannot hold are written the way Excel does: _x0001_. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex
  return /[&<>"\u0000-\u001f\ufffe\uffff\ud800-\udfff_]/.test(text) ? escapeRare(text) : text
}

function escapeRare(text: string): string {
  const coded = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, coded)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  )
}

/** What Excel writes as _x000D_ back into the character. */
export function unescapeExcel(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
}
