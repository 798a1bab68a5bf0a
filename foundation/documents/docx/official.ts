/** An official document for editing: the same order and measures as the PDF, every element a paragraph people can change. */
import { AlignmentType, BorderStyle, type FileChild } from 'docx'
import type { OfficialPage } from '../official.ts'
import { cell, red, size, twips } from '../measures.ts'
import { imprint } from './imprint.ts'
import { packed } from './page.ts'
import { editable } from './pieces.ts'
import { blanks, line, run } from './runs.ts'

const centred = { alignment: AlignmentType.CENTER }
const drawnTitle = (title: string) => title.split('\n').map((text) => line([run(text, { role: 'title', size: size.two })], { ...centred, pitch: 12.3 }))

function head(page: OfficialPage): FileChild[] {
  const names = page.mark.map((name, index) => name + (index === page.mark.length - 1 ? page.markAfter : ''))
  const isLetter = page.layout === 'letter'
  const markSize = Math.min(44, Math.floor(442 / Math.max(...names.map((name) => name.length))))
  const marks = names.map((name, index) =>
    line([run(name, { role: 'title', size: markSize, color: red })], { ...centred, pitch: markSize * 0.42, before: index > 0 || isLetter ? 0 : 35 }),
  )
  // Word takes at most 31 pt between a line and its text; 4 mm are 11 pt
  const rule = { bottom: { style: isLetter ? BorderStyle.THICK_THIN_SMALL_GAP : BorderStyle.SINGLE, size: 12, space: 11, color: red.slice(1) } }
  if (!isLetter) return [...marks, ...blanks(2), line([run(page.number)], { ...centred, border: rule }), ...blanks(2)]
  return [
    ...marks.slice(0, -1),
    ...marks.slice(-1),
    line([], { border: rule, pitch: 1 }),
    line([run(page.number)], { alignment: AlignmentType.RIGHT, before: 5 }),
    ...blanks(2),
  ]
}

function foot(page: OfficialPage): FileChild[] {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: twips(4 * cell), rightChars: 400 } }
  const attachments = page.attachments.map(({ title }, index) =>
    line([run(`${index === 0 ? `${page.attachmentWord}：` : ''}${page.attachments.length > 1 ? `${index + 1}. ` : ''}${title}`)], {
      indent: { left: twips((index === 0 ? 2 : 5) * cell) },
    }),
  )
  return [
    ...(page.attendance.length > 0 ? blanks(1) : []),
    ...page.attendance.map(({ label, names }) =>
      line([run(label, { role: 'hei' }), run(names)], { indent: { left: twips(5 * cell), hanging: twips(3 * cell) } }),
    ),
    ...(attachments.length > 0 ? [...blanks(1), ...attachments] : []),
    ...(page.signedBy.length > 0
      ? [
          ...blanks(2),
          ...page.signedBy.map((name) => line([run(name)], { alignment: AlignmentType.RIGHT, indent: { right: twips(2 * cell) } })),
          line([run(page.date)], right),
        ]
      : []),
    ...(page.note ? [line([run(page.note)], { indent: { left: twips(2 * cell) } })] : []),
  ]
}

export function officialDocx(page: OfficialPage, author: string): Promise<Uint8Array> {
  const attached = page.attachments.flatMap(({ title, body }, index) =>
    body.length === 0
      ? []
      : [
          line([run(page.attachmentWord + (page.attachments.length > 1 ? String(index + 1) : ''), { role: 'hei' })], { pageBreakBefore: true }),
          ...blanks(1),
          ...drawnTitle(title),
          ...blanks(1),
          ...body.flatMap(editable),
        ],
  )
  const addressee = page.addressee ? [line([run(page.addressee)])] : []
  const children = [
    ...head(page),
    ...drawnTitle(page.title),
    ...blanks(1),
    ...addressee,
    ...page.body.flatMap(editable),
    ...foot(page),
    ...attached,
    ...imprint(page),
  ]
  return packed([...children, line([], { pitch: 0.4 })], {
    title: page.title.replaceAll('\n', page.language === 'zh' ? '' : ' '),
    author,
    firstNumbered: page.layout !== 'letter',
  })
}
