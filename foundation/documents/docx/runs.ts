/** Runs and paragraphs with the fonts the standard names; Word takes another face by the alternative names in fonts.ts when one is not installed. */
import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import { faces, type Role } from '../fonts/roles.ts'
import { cell, pitch, size as sizes, twips } from '../measures.ts'

type Look = { role?: Role; size?: number; color?: string }

const fontOf = (role: Role) => {
  const name = faces[role].names[0] ?? faces[role].face
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name }
}

/** `size` in points. */
export const run = (text: string, { role = 'body', size = sizes.three, color }: Look = {}) =>
  new TextRun({ text, font: fontOf(role), size: size * 2, ...(color ? { color: color.slice(1) } : {}) })

type Place = Omit<IParagraphOptions, 'children' | 'spacing'> & { pitch?: number; before?: number; after?: number }

/** A paragraph on the grid: fixed line pitch of 225/22 mm. Distances before and after in millimetres. */
export function line(children: readonly ParagraphChild[], { pitch: own = pitch, before = 0, after = 0, ...rest }: Place = {}): Paragraph {
  return new Paragraph({ ...rest, children, spacing: { line: twips(own), lineRule: LineRuleType.EXACT, before: twips(before), after: twips(after) } })
}

/** Body text: two characters in, both edges straight. */
export const indented = (children: readonly ParagraphChild[], rest: Place = {}) =>
  line(children, { alignment: AlignmentType.BOTH, indent: { firstLine: twips(2 * cell), firstLineChars: 200 }, ...rest })

export const blanks = (count: number) => Array.from({ length: count }, () => line([]))
