/** What the lists themselves demand, as steps and demands: who asks a community for which proof, and what must be seen first. Pure. */
import type { CertificateTerms } from '../../../items/contract/certificate-terms.ts'
import type { GraphDemand, GraphStep } from '../../contract/graph.ts'

export const committee = { zh: '居委会', en: 'Residents’ committee' }

/** `lawful`: whether a community may issue it on the day (rules/issue.ts); null while that is `disputed`. */
export type ListedProof = {
  code: string
  title: string
  titleEn: string | null
  terms: CertificateTerms
  lawful: boolean | null
  disputed: boolean
  clause: GraphStep['clause']
  source: string
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\s“”"'「」（）()·]/g, '')
/** 「办理继承公证」 and 「继承公证书」 are one thing of the notary: asked for, and given. */
const thing = (title: string) =>
  plain(title)
    .replace(/^(?:办理|申请|申办|申领|领取|补办|开具|出具|取得|提交|提供)+(?=.{2})/, '')
    .replace(/(?<=公证|证明|判决|裁定|鉴定)(?:书|信|手续|原件|复印件)+$/, '')
const office = (body: string) => plain(body).replace(/^(?:公安|辖区|所在地|当地|属地)+(?=派出所)/, '')

/** Steps of one body and title are one step, whatever stands around the name: the key under which they meet. */
export const stepKey = ({ body, title }: { body: string; title: string }) => `${office(body)}|${thing(title)}`

const step = (id: string, rest: Partial<GraphStep> & Pick<GraphStep, 'kind' | 'body' | 'title'>): GraphStep => ({
  id,
  bodyEn: null,
  titleEn: null,
  lawful: null,
  clause: null,
  heldBy: [],
  note: null,
  fromCatalogue: true,
  disputed: false,
  ...rest,
})

/**
 * The asking bodies' requirements, the community's proof, and each piece of evidence that another body must give first. Evidence
 * seen at home or held by the community itself leads nowhere and makes no step.
 */
export function stepsOf({ code, title, titleEn, terms, lawful, disputed, clause, source }: ListedProof): { steps: GraphStep[]; demands: GraphDemand[] } {
  const own = step(`catalogue:${code}`, { kind: 'proof', body: committee.zh, bodyEn: committee.en, title, titleEn, lawful, disputed, clause })
  const demand = (from: GraphStep, to: GraphStep): GraphDemand => ({
    id: `${from.id}>${to.id}`,
    from: from.id,
    to: to.id,
    either: null,
    clause,
    note: null,
    caseCode: null,
    source,
    fromCatalogue: true,
    revision: null,
  })
  const asking = terms.askedBy.map((body, place) =>
    step(`catalogue:${code}:asked:${place}`, { kind: 'requirement', body, title: terms.usedFor || title, lawful: true }),
  )
  const evidence = terms.evidence.flatMap(({ label, issuedBy }, place) =>
    issuedBy === null || ['居民委员会', '居委会', '委托人', '当事人'].includes(issuedBy)
      ? []
      : [step(`catalogue:${code}:evidence:${place}`, { kind: 'proof', body: issuedBy, title: label })],
  )
  return {
    steps: [own, ...asking, ...evidence],
    demands: [...asking.map((one) => demand(one, own)), ...evidence.map((one) => demand(own, one))],
  }
}

/** Joins parts of a graph: steps of one body and title become the first of them, and demands follow; what one knows of the step, all know. */
export function joined(parts: readonly { steps: readonly GraphStep[]; demands: readonly GraphDemand[] }[]): { steps: GraphStep[]; demands: GraphDemand[] } {
  const byKey = new Map<string, GraphStep>()
  const idOf = new Map<string, string>()
  for (const one of parts.flatMap(({ steps }) => steps)) {
    const known = byKey.get(stepKey(one))
    idOf.set(one.id, known?.id ?? one.id)
    byKey.set(
      stepKey(one),
      known
        ? {
            ...known,
            // whatever a case says of it: the lists call it disputed, and so does the graph
            lawful: known.disputed || one.disputed ? null : (known.lawful ?? one.lawful),
            disputed: known.disputed || one.disputed,
            clause: known.clause ?? one.clause,
            heldBy: [...new Set([...known.heldBy, ...one.heldBy])],
          }
        : one,
    )
  }
  const demands = new Map<string, GraphDemand>()
  for (const demand of parts.flatMap((part) => part.demands)) {
    const moved = { ...demand, from: idOf.get(demand.from) ?? demand.from, to: idOf.get(demand.to) ?? demand.to }
    const way = `${moved.from}>${moved.to}`
    if (!demands.has(way)) demands.set(way, moved)
  }
  return { steps: [...byKey.values()], demands: [...demands.values()] }
}
