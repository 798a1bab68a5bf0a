import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import type { ProofGraph } from './contract/graph.ts'

const named = ({ steps }: ProofGraph, id: string) => {
  const step = steps.find((one) => one.id === id)
  return `${step?.body}：${step?.title}`
}
const walked = (graph: ProofGraph, circle: readonly string[]) => circle.map((id) => named(graph, graph.demands.find((one) => one.id === id)?.from ?? ''))

story('the reported cases stand in the graph with their circles, what nobody may issue, and what the state holds already', async ({ as }) => {
  const graph = await as.public().certificates.readProofGraph({})
  expect(graph.cases).toHaveLength(10)
  expect(graph.circles.map(({ circle }) => walked(graph, circle).toSorted()).toSorted()).toEqual([
    ['公证处：派人查阅户籍底册', '派出所：亲属关系证明'],
    ['居住地派出所：自行认定亲属关系', '户籍地派出所：亲属关系证明'],
  ])
  const impossible = new Map(graph.impossible.map(({ step, because }) => [named(graph, step), because]))
  expect(impossible.get('居委会：亲属关系证明')).toBe('nobody_may')
  // both ways to the notary's certificate are closed, so the money in the bank cannot be had either
  expect(impossible.get('公证处：继承公证书')).toBe('waits_for')
  expect(impossible.get('银行：支取遗产存款（惠州）')).toBe('waits_for')
  expect(impossible.has('人民法院：宣告无（限制）行为能力判决')).toBe(false)
  expect(graph.redundant.length).toBeGreaterThanOrEqual(8)
  expect(graph.toDrop).toMatchObject({ proven: true, demands: { length: 2 } })
})

story('what if these demands were dropped: no circle is left', async ({ as }) => {
  const { toDrop } = await as.public().certificates.readProofGraph({})
  const after = await as.public().certificates.readProofGraph({ without: toDrop.demands.join() })
  expect(after.circles).toEqual([])
  expect(after.toDrop.demands).toEqual([])
})

story('proofs of the lists stand in the graph with who asks for them and what must be seen first', async ({ as }) => {
  const graph = await as.public().certificates.readProofGraph({})
  const proof = graph.steps.find(({ body, title }) => body === '居委会' && title.startsWith('与死亡人员关系证明'))
  expect(proof).toMatchObject({ fromCatalogue: true, lawful: true })
  // what the lists call disputed is not called forbidden here
  const disputed = graph.steps.filter((step) => step.disputed)
  expect(disputed.map(({ id }) => id)).toEqual(expect.arrayContaining(['catalogue:CA03', 'catalogue:CA09', 'catalogue:CA14']))
  expect(graph.impossible.filter(({ step }) => disputed.some(({ id }) => id === step))).toEqual([])
  const first = graph.demands.filter(({ from }) => from === proof?.id).map(({ to }) => named(graph, to))
  expect(first.some((name) => name.includes('死亡证明'))).toBe(true)
  expect(graph.demands.some(({ to, fromCatalogue }) => to === proof?.id && fromCatalogue)).toBe(true)
})

story('a demand somebody met is entered, closes a circle, and is dropped with a reason', async ({ as, refused, trail }) => {
  const secretary = as('joint_meeting_secretary').certificates
  const way = (from: [string, string], to: [string, string]) => ({
    from: { kind: 'proof' as const, body: from[0], title: from[1] },
    to: { body: to[0], title: to[1], heldBy: [] },
    either: null,
    clause: null,
    note: null,
    source: '居民来信（测试）',
  })
  const a: [string, string] = ['甲单位', '在职证明']
  const b: [string, string] = ['乙单位', '住房证明']
  await secretary.enterDemand(way(a, b))
  const before = await as.public().certificates.readProofGraph({})
  const closing = await secretary.enterDemand(way(b, a))
  const after = await as.public().certificates.readProofGraph({})
  expect(after.circles.length).toBe(before.circles.length + 1)
  expect((await refused(secretary.enterDemand(way(b, a)))).code).toBe('DEMAND_STANDS')
  expect((await refused(secretary.enterDemand(way(a, ['“甲单位”', '在职 证明'])))).code).toBe('DEMANDS_ITSELF')
  expect((await refused(secretary.enterDemand({ ...way(a, ['丙单位', '某证明']), clause: { sourceId: 'nowhere', article: '一' } }))).code).toBe(
    'CLAUSE_UNKNOWN',
  )

  expect((await refused(secretary.dropDemand({ id: closing.id, revision: 9, because: '乙单位来函不再要求' }))).code).toBe('CHANGED_MEANWHILE')
  const dropped = await secretary.dropDemand({ id: closing.id, revision: 1, because: '乙单位来函不再要求' })
  expect(dropped).toMatchObject({ state: 'dropped', droppedOn: '2026-11-23' })
  expect((await refused(secretary.dropDemand({ id: closing.id, revision: 2, because: '再取消一次' }))).code).toBe('DROPPED_ALREADY')
  const now = await as.public().certificates.readProofGraph({})
  expect(now.circles.length).toBe(before.circles.length)
  expect(now.dropped[0]).toMatchObject({ id: closing.id, because: '乙单位来函不再要求' })
  expect((await trail()).map(({ event }) => event)).toContain('certificates.demand_dropped')
})

story('a community worker enters no demands, and a foreign id is not found', async ({ as, refused }) => {
  expect(
    (await refused(as('community_worker').certificates.dropDemand({ id: '00000000-0000-7000-8000-000000000000', revision: 1, because: '试试看' }))).status,
  ).toBe(403)
  expect(
    (await refused(as('list_steward').certificates.dropDemand({ id: '00000000-0000-7000-8000-000000000000', revision: 1, because: '试试看吧' }))).status,
  ).toBe(404)
})

story('the graph is taken away as a table that names what was found', async ({ as }) => {
  const graph = await as.public().certificates.readProofGraph({})
  const file = await as.public().certificates.downloadProofGraph({})
  const rows: Record<string, string>[] = parse(Buffer.from(await file.arrayBuffer()), { bom: true, columns: true })
  expect(rows).toHaveLength(graph.demands.length)
  expect(rows.filter((row) => row['在循环里'] === '是')).toHaveLength(4)
  expect(rows.filter((row) => row['建议取消'] === '是')).toHaveLength(2)
})
