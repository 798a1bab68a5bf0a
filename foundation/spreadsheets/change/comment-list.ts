/** The comments a sheet has. */
import { readXmlText } from '../xml.ts'
import type { Zip } from '../zip.ts'

export type KnownComments = { authors: string[]; byPlace: Map<string, { author: string; text: string }> }

/** By reference: B3 → who says what. */
export async function readComments(zip: Zip, part: string): Promise<KnownComments> {
  const authors: string[] = []
  const byPlace: KnownComments['byPlace'] = new Map()
  let at = ''
  let inAuthor = false
  readXmlText({ name: zip.name, part }, await zip.text(part), {
    open: (name, { ref = '', authorId }) => {
      if (name === 'author') inAuthor = authors.push('') > 0
      if (name !== 'comment') return
      at = ref
      byPlace.set(ref, { author: authors[Number(authorId)] ?? '', text: '' })
    },
    text: (piece) => {
      const comment = byPlace.get(at)
      if (inAuthor) authors[authors.length - 1] += piece
      else if (comment) comment.text += piece
    },
    close: (name) => {
      if (name === 'author') inAuthor = false
      if (name === 'comment') at = ''
    },
  })
  return { authors, byPlace }
}
