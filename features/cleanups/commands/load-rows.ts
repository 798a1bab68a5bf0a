/** From a row of reference/evaluations.json to an entry of the register: what it says, and how sure it is. */
import type { Authority, Decided, EntryKind, EntryState } from '../contract.ts'

export type EvaluationRow = {
  part: 'activity' | 'organisation' | 'organisation-count' | 'indicator'
  id: string
  title: string
  titleEn: string
  owner: string
  status?: 'kept-central' | 'kept' | 'merged' | 'cancelled' | 'historical' | 'local' | 'unknown'
  decision?: 'keep' | 'keep-indoor' | 'remove-plaque'
  legalBasis?: string | null
  note: string | null
  source: string
  confidence?: string
}

export type LoadedEntry = {
  kind: EntryKind
  authority: Authority | null
  state: EntryState
  decided: Decided | null
  place: 'outside' | 'inside' | null
  vetoWords: string | null
  elsewhere: boolean
  duties: string
  objects: string
  doubt: string | null
}

const plain: LoadedEntry = {
  kind: 'award',
  authority: null,
  state: 'found',
  decided: null,
  place: null,
  vetoWords: null,
  elsewhere: false,
  duties: '',
  objects: '',
  doubt: null,
}

/** What each status of the source means here. Only what it names as decided is decided; the rest waits to be verified. */
const byStatus: Readonly<Record<NonNullable<EvaluationRow['status']>, Partial<LoadedEntry>>> = {
  'kept-central': { authority: 'central', state: 'kept', decided: 'kept', doubt: '参考资料记为中央部署类保留项目，依据文件原文未核。' },
  kept: { state: 'reviewed', doubt: '参考资料记为保留，但没有写明由谁要求开展，待核。' },
  merged: { state: 'merged', decided: 'merged', doubt: '参考资料记为已合并，并入哪一项未核。' },
  cancelled: { authority: 'none', state: 'cancelled', decided: 'cancelled' },
  historical: { doubt: '历史项目，是否仍在开展待核。' },
  local: { elsewhere: true, doubt: '外地做法，只供参考。' },
  unknown: { doubt: '参考资料没有写明是否保留、由谁要求，待核。' },
}

/** Few of the source's titles name an assessment; the rest create models or reach standards. */
const assessments = /测评|考评|考核|一票否决/

function activity({ title, status = 'unknown' }: EvaluationRow): LoadedEntry {
  return {
    ...plain,
    kind: assessments.test(title) ? 'assessment' : 'award',
    ...byStatus[status],
    vetoWords: title.includes('一票否决') ? '一票否决' : null,
  }
}

const byDecision: Readonly<Record<NonNullable<EvaluationRow['decision']>, Partial<LoadedEntry>>> = {
  keep: { kind: 'plaque', place: 'outside', state: 'kept', decided: 'kept', authority: 'central' },
  // the organisation stays, its plaque does not hang outside
  'keep-indoor': { kind: 'organisation', place: 'inside', state: 'kept', decided: 'kept' },
  'remove-plaque': { kind: 'plaque', place: 'outside', state: 'reviewed' },
}

function organisation({ title, decision = 'remove-plaque', note }: EvaluationRow): LoadedEntry {
  const lawful = decision === 'keep-indoor'
  return {
    ...plain,
    ...byDecision[decision],
    duties: lawful ? (note ?? title) : '',
    objects: lawful ? '本社区居民' : '',
    doubt: decision === 'remove-plaque' ? '是否摘牌由联席会议决定。' : null,
  }
}

/** Undefined for counts and for indicators of satisfaction, which are no entries of the register. */
export function entryOf(row: EvaluationRow): LoadedEntry | undefined {
  if (row.part === 'activity') return activity(row)
  return row.part === 'organisation' ? organisation(row) : undefined
}

/** The single provisions of a text such as 「居委会组织法第十三条;北京市突发公共卫生事件应急条例第六条」. */
export function provisionsIn(text: string): { law: string; article: string }[] {
  return text.split(/[;；]/).flatMap((part) => {
    const found = /^(.*?)(第[一二三四五六七八九十百]+条)/.exec(part.trim())
    return found ? [{ law: (found[1] ?? '').replaceAll(/[《》]/g, ''), article: found[2] ?? '' }] : []
  })
}
