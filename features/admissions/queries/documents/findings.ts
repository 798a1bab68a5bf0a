/** What the rules find in a text: each ask with the item that covers it or the reason why none does. Nothing is stored. */
import { createHash } from 'node:crypto'
import type { Request } from '../../../../foundation/request.ts'
import { readSettings } from '../../../../foundation/settings.ts'
import { returnsAmong } from '../../../cleanups/queries/for-gate.ts'
import { heldAmong } from '../../../forms/queries/held-among.ts'
import { itemsNamedIn, type Named } from '../../../items/queries/covers.ts'
import { versionsInForce, type KnownVersion } from '../../../items/queries/versions.ts'
import type { DocumentDraft, DocumentFindings } from '../../contract/documents.ts'
import { asWritten } from '../../rules/documents/as-written.ts'
import { columnsListed } from '../../rules/documents/columns.ts'
import { findAsks, type FoundAsk } from '../../rules/documents/find-asks.ts'
import { bindsIn, judgeAsk, near, type AskFacts } from '../../rules/documents/judge-ask.ts'
import { withMarks, type Marked } from '../../rules/documents/marks.ts'
import { charactersOf } from '../../rules/documents/sentences.ts'
import { textDemands } from '../../rules/text-demands.ts'

type Asking = Pick<Request, 'db' | 'today'>

/** What was passed is what is issued: the same title, recipients and text. */
export function hashOf({ title, recipients, body }: Pick<DocumentDraft, 'title' | 'recipients' | 'body'>): string {
  return createHash('sha256').update([title, recipients, body].join('\n\u0000\n')).digest('hex')
}

const returning = new Set<FoundAsk['kind']>(['assessment', 'inspection', 'plaque', 'organisation', 'group_app', 'meeting', 'form'])

function forbiddenIn({ text, kind }: FoundAsk, lists: Parameters<typeof textDemands>[1]): AskFacts['forbidden'] {
  // assessments, plaques and organisations are judged by the register of its own; here only what no admission could allow
  const found = textDemands({ list: kind === 'proof' ? 'certificate' : 'assist', title: '', content: text, communityDuties: text }, lists).filter(
    ({ code, field }) => field !== 'communityRole' && !['NATURE_MISNAMED', 'PLAQUE_HIDDEN', 'ORGANISATION_HIDDEN'].includes(code),
  )
  return found[0] ? { sentence: asWritten(found[0].sentence, text), clause: found[0].clause } : null
}

async function bannedLists({ db, today }: Asking) {
  const listed = await versionsInForce(db, { day: today, lists: ['prohibited', 'banned_certificate'] })
  const entries = (list: KnownVersion['list']) => listed.filter((entry) => entry.list === list).map(({ id, code, title }) => ({ versionId: id, code, title }))
  return { prohibited: entries('prohibited'), bannedCertificates: entries('banned_certificate') }
}

/** Characters allowed for its kind, and the asks in the order of the text; `marks` made by hand are judged like what is found. */
export async function findingsOf(
  asking: Asking,
  { kind, title, recipients, body, areaCodes }: DocumentDraft,
  marks: readonly Marked[] = [],
): Promise<DocumentFindings> {
  const { db, today } = asking
  const settings = await readSettings(db)
  const most = kind === 'comprehensive' ? settings.comprehensiveDocumentCharacters : settings.specialDocumentCharacters
  const { asks: found, gone } = withMarks(findAsks(body, recipients), marks, body)
  const named = await itemsNamedIn(
    db,
    today,
    found.map(({ text }) => `${title} ${text}`),
    near,
  )
  const alone = await itemsNamedIn(
    db,
    today,
    found.map(({ text }) => text),
    near,
  )
  const lists = await bannedLists(asking)
  const returned = await returnsAmong(
    db,
    found.map(({ kind: of, because, text }) => ({ title: returning.has(of) ? because.words : '', content: text })),
    today,
  )
  const asks: DocumentFindings['asks'] = []
  for (const [position, ask] of found.entries()) {
    const [closest] = returned[position] ?? []
    const binds = ({ version }: Named) => bindsIn(version, areaCodes)
    const binding = (found: Named[][]) => (found[position] ?? []).filter(binds)
    const said = binding(alone)
    const facts: AskFacts = {
      // the title of the document may carry half of an item's name; the sentence alone counts first
      named: said.length > 0 ? said : binding(named),
      elsewhere: (alone[position] ?? []).filter((found) => !binds(found)),
      forbidden: forbiddenIn(ask, lists),
      returns:
        closest && closest.score >= settings.likenessWarns ? { title: closest.title, number: closest.decisionNumber ?? closest.cancelledOn ?? '—' } : null,
      held: ask.kind === 'form' ? await heldAmong(asking, columnsListed(ask.text), areaCodes) : [],
    }
    const { because, ...rest } = ask
    asks.push({ position, ...rest, named: because.named, ...judgeAsk(ask, facts) })
  }
  const characters = charactersOf(body)
  return { characters, most, tooLong: characters > most, marksGone: gone, asks }
}
