/** The notice of an edition as an official document (GB/T 9704-2012): what changed, and the whole list as its annex. */
import { asFile, officialDocument, type Block } from '../../../foundation/documents.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { PrintFormat } from '../../../foundation/fields.ts'
import type { Request } from '../../../foundation/request.ts'
import { dayIn } from '../../../foundation/words.ts'
import type { Edition, List, ListEntry } from '../contract.ts'
import { listNames, noticeWords as words } from '../notice-words.ts'
import { getEdition } from './editions.ts'

const validity = ({ validFrom, validTo }: ListEntry) =>
  `${validFrom ? dayIn('zh', validFrom) : words.known}${validTo ? `至${dayIn('zh', validTo)}（不含）` : words.onwards}`
/** 〔not official〕 is said of every title whose wording was not obtained. */
const titleOf = ({ title, officialTitle }: ListEntry) => (officialTitle ? title : `${title}（${words.derived}）`)

/** Sixty-four digits in one run are never broken over lines rightly, nor read aloud. */
const inGroups = (hash: string) => hash.match(/.{8}/g)?.join(' ') ?? hash

function changes({ difference: { added, removed, changed } }: Edition): Block[] {
  const part = (heading: string, lines: readonly string[]): Block[] =>
    lines.length === 0
      ? []
      : [
          { kind: 'heading', level: 1, text: heading },
          { kind: 'list', items: lines, numbered: true },
        ]
  return [
    ...part(
      `${words.added}（${added.length}项）`,
      added.map(({ title }) => title),
    ),
    ...part(
      `${words.removed}（${removed.length}项）`,
      removed.map(({ title, doneInsteadBy }) => (doneInsteadBy ? `${title}。${words.insteadBy}：${doneInsteadBy}` : title)),
    ),
    ...part(
      `${words.changed}（${changed.length}项）`,
      changed.map(({ title }) => title),
    ),
  ]
}

function annexOf({ entries }: Edition): Block[] {
  return [
    {
      kind: 'table',
      head: [words.order, words.item, words.lead, words.basis, words.validity],
      rows: entries.map((entry, place) => [
        String(place + 1),
        titleOf(entry),
        entry.leadOrganisationName ?? entry.leadDepartment ?? '—',
        entry.basis.join('；') || '—',
        validity(entry),
      ]),
      widths: [1, 5, 3, 5, 3],
    },
  ]
}

/** Before it is published with the mark 预览. Refuses an unknown edition. */
export async function printEdition(request: Pick<Request, 'db'>, { list, number, format }: { list: List; number: number; format: PrintFormat }): Promise<File> {
  const edition = await getEdition(request, { list, number })
  const published = edition.state === 'published'
  const title = `关于公布《${edition.title}》的通知`
  const laidOut = officialDocument({
    kind: 'notice',
    issuer: words.issuer,
    title,
    addressee: words.addressee.split('、'),
    body: [
      {
        kind: 'paragraph',
        text: `现公布《${edition.title}》（${listNames[list]}第${number}期，共${edition.entries.length}项），自${dayIn('zh', edition.effectiveOn)}起施行。清单以外的事项，未经准入不得交给社区。`,
      },
      ...(edition.note ? [{ kind: 'paragraph' as const, text: edition.note }] : []),
      ...changes(edition),
      { kind: 'paragraph', text: `${words.hash}：${inGroups(edition.hash)}。${words.hashHow}` },
    ],
    attachments: [{ title: edition.title, body: annexOf(edition) }],
    date: civilDay(edition.publishedAt ?? edition.createdAt),
    issuedAt: edition.publishedAt ?? edition.createdAt,
    printedBy: { name: words.issuer },
  })
  return asFile(laidOut, `${edition.title}（第${number}期）`, format, { preview: !published })
}
