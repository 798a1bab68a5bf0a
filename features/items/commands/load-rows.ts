/** Reads the rows of work-items.json and certificates.json as versions. What the files do not say is left empty, not guessed. */
import type { ClauseReference } from '../../laws/contract.ts'
import { wholeText } from '../../laws/rules.ts'
import type { CertificateTerms } from '../contract/certificate-terms.ts'
import type { CommunityRole, List, Period } from '../contract.ts'
import { placesElsewhere } from '../rules.ts'

type Basis = { sourceId: string; article: string | null }
export type WorkItemRow = {
  id: string
  list: 'duty' | 'assist' | 'prohibited' | 'list-fact'
  city: string
  title: string
  titleEn: string | null
  gist: string
  leadDepartment: string | null
  legalBasis: Basis[]
  frequency: string | null
  grounding?: string
  source: string
  officialTitle?: boolean
  note?: string
}
export type CertificateRow = {
  id: string
  status: 'allowed' | 'prohibited' | 'absurd'
  title: string
  titleEn: string | null
  requestedBy?: string
  usedFor?: string
  whoShouldVerify: string | null
  correctRoute?: string
  routeSource?: string
  legalBasis: Basis[]
  scope: string
  source: string
  alternatives?: string
  note?: string
  disputed?: boolean
  supersededIn?: string
  effectiveTo?: string
  granularity?: string
}
/** A row of certificate-terms.json: our reading of what the lists do not say. */
export type CertificateTermsRow = Pick<CertificateTerms, 'knowable' | 'knowableNote' | 'evidence' | 'validityDays' | 'competentBody' | 'route' | 'disputed'> & {
  code: string
  source: string
}

/** A row of the reference data as the first version of an item. */
export type LoadedVersion = {
  code: string
  list: List
  state: 'draft' | 'published'
  title: string
  titleEn: string | null
  content: string
  communityDuties: string
  departmentDuties: string
  communityRole: CommunityRole | null
  clauses: ClauseReference[]
  leadDepartment: string | null
  areaCode: string
  frequencyCount: number | null
  frequencyPeriod: Period | null
  frequencyNote: string | null
  validFrom: string | null
  validTo: string | null
  officialTitle: boolean
  grounding: string | null
  source: string
  note: string | null
  /** Set where the data says that it ended: it then stands on the cancelled list from `validTo`. */
  cancelledBecause: string | null
  certificate: CertificateTerms | null
}

const city = '110000000000'
/** Lists of other places are kept for comparison; their codes keep them from binding a community of this city. */
const areaOf = (place: string) => Object.entries(placesElsewhere).find(([, name]) => name.replace(/[省市]/g, '').startsWith(place.slice(0, 2)))?.[0] ?? city

/** Only wordings that name a number or a plain period are counted; 经常, 按需, 按月或按季 stay words. */
const countedFrequencies: Record<string, [count: number, period: Period]> = {
  每年: [1, 'year'],
  按月: [1, 'month'],
  按季: [1, 'quarter'],
  每年至少2次: [2, 'year'],
}

const clausesOf = (basis: readonly Basis[]): ClauseReference[] => basis.map(({ sourceId, article }) => ({ sourceId, article: article ?? wholeText }))
const joined = (...parts: (string | null | undefined | false)[]) => parts.filter((part) => part).join('；') || null

export function workItemVersion(row: WorkItemRow, effectiveFromOf: (sourceId: string) => string | null): LoadedVersion | undefined {
  if (row.list === 'list-fact') return undefined
  const candidate = row.id.startsWith('XA')
  const counted = countedFrequencies[row.frequency ?? '']
  const elsewhere = areaOf(row.city) !== city
  return {
    code: row.id,
    list: row.list,
    state: candidate ? 'draft' : 'published',
    title: row.title,
    titleEn: row.titleEn,
    content: row.gist,
    communityDuties: row.list === 'prohibited' ? '' : row.gist,
    departmentDuties: '',
    communityRole: row.list === 'duty' ? 'autonomy' : null,
    clauses: clausesOf(row.legalBasis),
    leadDepartment: row.leadDepartment,
    areaCode: areaOf(row.city),
    frequencyCount: counted?.[0] ?? null,
    frequencyPeriod: counted?.[1] ?? null,
    frequencyNote: row.frequency,
    validFrom: row.list === 'prohibited' ? latestDay(row.legalBasis, effectiveFromOf) : null,
    validTo: null,
    officialTitle: row.officialTitle ?? false,
    grounding: row.grounding ?? null,
    source: row.source,
    note: joined(row.note, candidate && '法定可准入候选：有法律依据，未列入北京清单，须经准入', elsewhere && `${row.city}清单，供参考`),
    cancelledBecause: null,
    certificate: null,
  }
}

/** The latest first day of the cited sources where all of them are exact days; else null. */
function latestDay(basis: readonly Basis[], effectiveFromOf: (sourceId: string) => string | null): string | null {
  const days = basis.map(({ sourceId }) => effectiveFromOf(sourceId))
  return days.length > 0 && days.every((day) => day?.length === 10) ? (days.toSorted().at(-1) ?? null) : null
}

/** Bodies named in one breath, as a list: 公安机关、人民法院、妇联. */
const bodiesIn = (named: string | undefined) => (named ?? '').split(/[、；;]/).filter((body) => body.trim() !== '')

function termsOf(row: CertificateRow, ours: CertificateTermsRow | undefined): CertificateTerms {
  return {
    askedBy: bodiesIn(row.requestedBy),
    usedFor: row.usedFor ?? '',
    knowable: ours?.knowable ?? null,
    knowableNote: ours?.knowableNote ?? '',
    evidence: ours?.evidence ?? [],
    validityDays: ours?.validityDays ?? null,
    competentBody: row.whoShouldVerify ?? ours?.competentBody ?? null,
    route: row.correctRoute ?? row.alternatives ?? ours?.route ?? null,
    routeSource: row.routeSource ?? ours?.source ?? null,
    disputed: ours?.disputed ?? (row.disputed ? { note: row.note ?? '', for: null, against: null } : null),
    supersededIn: row.supersededIn ?? null,
  }
}

export function certificateVersion(
  row: CertificateRow,
  effectiveFromOf: (sourceId: string) => string | null,
  ours?: CertificateTermsRow,
): LoadedVersion | undefined {
  if (row.status === 'absurd') return undefined
  const banned = row.status === 'prohibited'
  const elsewhere = areaOf(row.scope) !== city
  const ended = row.effectiveTo === undefined ? null : `${Number(row.effectiveTo.slice(0, 4)) + 1}-01-01`
  return {
    code: row.id,
    list: banned ? 'banned_certificate' : 'certificate',
    state: 'published',
    title: row.title,
    titleEn: row.titleEn,
    content: banned ? '社区不出具此证明' : `用途：${row.usedFor ?? ''}`,
    communityDuties: '',
    departmentDuties: banned ? `正确办理途径：${row.correctRoute ?? ''}` : (joined(row.requestedBy && `由${row.requestedBy}要求`, row.alternatives) ?? ''),
    communityRole: null,
    clauses: clausesOf(row.legalBasis),
    leadDepartment: banned ? row.whoShouldVerify : (row.requestedBy ?? null),
    areaCode: areaOf(row.scope),
    frequencyCount: null,
    frequencyPeriod: null,
    frequencyNote: null,
    validFrom: banned ? latestDay(row.legalBasis, effectiveFromOf) : null,
    validTo: ended,
    // the first twenty bans and the Beijing titles found in print carry the official wording; the rest are categories or derived
    officialTitle: banned ? row.id.startsWith('CP') : row.scope.startsWith('北京(20'),
    grounding: joined(row.scope, row.granularity === 'category' && '只到类别'),
    source: row.source,
    note: joined(
      row.note,
      row.disputed && '有争议',
      ended !== null && `${row.supersededIn ?? ''}，停止的具体日期未核，按 ${row.effectiveTo} 年底计`,
      elsewhere && `${row.scope}清单，供参考，不适用于北京`,
    ),
    cancelledBecause: ended === null ? null : (row.supersededIn ?? null),
    certificate: termsOf(row, ours),
  }
}
