/** Finding tables in a font file (OpenType 1.9, "Organization of an OpenType Font"); of a collection every font is given. */
export type Tables = Map<string, DataView>

const tag = (view: DataView, at: number) => String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

function tablesAt(view: DataView, at: number): Tables {
  const tables: Tables = new Map()
  for (let index = 0; index < view.getUint16(at + 4); index += 1) {
    const entry = at + 12 + index * 16
    tables.set(tag(view, entry), new DataView(view.buffer, view.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12)))
  }
  return tables
}

/** None for a file that is no font; throws RangeError on a cut one. */
export function fontsIn(bytes: Uint8Array): Tables[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = tag(view, 0)
  if (kind === 'ttcf') return Array.from({ length: view.getUint32(8) }, (_, index) => tablesAt(view, view.getUint32(12 + index * 4)))
  return kind === 'OTTO' || kind === 'true' || kind === '\u0000\u0001\u0000\u0000' ? [tablesAt(view, 0)] : []
}
