/** A part copied while it is read, changed where a hook says so. What no hook touches comes out as it went in (comments aside). */
import { plain, readXml, xmlReader, type Attributes, type XmlSource } from '../xml.ts'
import { declaration, main } from '../write/parts.ts'

export type Hooks = {
  /** May change the attributes. Gives text that stands before the element; null leaves the element out with all it holds. */
  open?: (name: string, attributes: Attributes) => string | null | undefined
  /** Gives text that stands at the end inside the element. */
  end?: (name: string) => string | undefined
  /** Gives text that stands after the element. */
  after?: (name: string) => string | undefined
  /** Called with the text inside elements; gives what stands instead. */
  text?: (text: string) => string
}

const safe: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' }
const attribute = (text: string) => text.replace(/[&<>"\r\n\t]/g, (mark) => safe[mark] ?? mark)
const content = (text: string) => (/[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (mark) => safe[mark] ?? mark) : text)

/** Events for the reader, and `take` for what they have written so far. */
export function rewriting(hooks: Hooks) {
  let out = declaration
  let unclosed = false
  let skipped = 0
  let prefix: string | undefined
  const finish = () => {
    if (unclosed) out += '>'
    unclosed = false
  }
  // x:worksheet is written as worksheet, so that what hooks add needs no prefix
  const nameOf = (name: string) => (prefix !== '' && name.startsWith(`${prefix}:`) ? plain(name) : name)
  const events = {
    open(name: string, attributes: Attributes, tag: { name: string }) {
      if (skipped > 0) return void (skipped += 1)
      if (prefix === undefined) {
        prefix = tag.name.includes(':') ? tag.name.slice(0, tag.name.indexOf(':')) : ''
        if (prefix !== '') attributes.xmlns ??= attributes[`xmlns:${prefix}`] ?? main
      }
      const before = hooks.open?.(name, attributes)
      if (before === null) return void (skipped = 1)
      finish()
      out += before ?? ''
      out += `<${nameOf(tag.name)}`
      for (const key of Object.keys(attributes)) out += ` ${key}="${attribute(attributes[key] ?? '')}"`
      unclosed = true
    },
    text(text: string) {
      if (skipped > 0 || text === '') return
      finish()
      out += content(hooks.text ? hooks.text(text) : text)
    },
    close(name: string, tag: { name: string }) {
      if (skipped > 0) return void (skipped -= 1)
      const end = hooks.end?.(name) ?? ''
      if (end !== '') finish()
      out += unclosed ? '/>' : `${end}</${nameOf(tag.name)}>`
      unclosed = false
      out += hooks.after?.(name) ?? ''
    },
  }
  const take = (): string => {
    const done = out
    out = ''
    return done
  }
  return { events, take }
}

/** A large part, in pieces of text. */
export async function* rewrite(source: XmlSource, pieces: AsyncIterable<Uint8Array>, hooks: Hooks): AsyncGenerator<string, void, undefined> {
  const { events, take } = rewriting(hooks)
  yield* readXml(source, pieces, events, () => [take()])
}

/** A small part, whole. */
export function rewriteText(source: XmlSource, text: string, hooks: Hooks): string {
  const { events, take } = rewriting(hooks)
  const reader = xmlReader(source, events)
  reader.write(text.startsWith('\ufeff') ? text.slice(1) : text)
  reader.close()
  return take()
}
