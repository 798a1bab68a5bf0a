/** The overlap engine: how right it is on the labelled columns, and how long a draft of 200 columns against 10,000 forms takes. */
import { answerOverlap } from '../features/forms/overlap/answer.ts'
import { buildIndex, type OverlapIndex } from '../features/forms/overlap/index.ts'
import { AskIndex } from '../features/forms/overlap/same-ask.ts'
import { corpora, readCorpus, readShippedRegistry } from '../features/forms/overlap/testing/corpus.ts'
import { measureQuality } from '../features/forms/overlap/testing/quality.ts'
import { ms, percentile, report, times } from './measure.ts'
import { madeDraft, madeForms } from './overlap-forms.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function measureCorpora(index: OverlapIndex): void {
  for (const { name, atLeast } of corpora) {
    const { columns, precision, recall, rightNew, expectedNew, verdicts, misses } = measureQuality(index, readCorpus(name))
    for (const { column, expected, got, confidence } of misses) {
      console.log(`      ${name} missed ${JSON.stringify([...column.path, column.label].join(' › '))}: ${expected}, not ${got} (${confidence.toFixed(2)})`)
    }
    report({
      what: `overlap, ${name}: ${columns} columns`,
      on: 'engine',
      ours: `precision ${percent(precision)}, recall ${percent(recall)}, verdicts ${percent(verdicts)}`,
      floor: `${rightNew} of ${expectedNew} new ones recognised as new`,
      ratio: `${misses.length} missed`,
      bound: `≥ ${percent(atLeast.precision)}, ≥ ${percent(atLeast.recall)}`,
      holds: precision >= atLeast.precision && recall >= atLeast.recall,
    })
  }
}

/** The floor knows only labels written alike: of each form, how many of the draft's labels it has. */
function exactLabels(rows: ReadonlyMap<string, readonly number[]>, labels: readonly string[], count: number): Uint16Array {
  const shared = new Uint16Array(count)
  for (const label of labels) for (const form of rows.get(label) ?? []) shared[form] = (shared[form] ?? 0) + 1
  return shared
}

export function measureOverlap(): void {
  const index = buildIndex(readShippedRegistry())
  measureCorpora(index)
  const [count, columns, fields] = [10_000, 20, 200]
  const asks = new AskIndex()
  const rows = new Map<string, number[]>()
  for (const [at, form] of [...madeForms(index, count, columns)].entries()) {
    asks.add(form)
    for (const label of form.labels) rows.set(label, [...(rows.get(label) ?? []), at])
  }
  const holding = { ledgerTitles: [], ownerName: '民政局', communitiesShare: 1, freshShare: 1, subjects: 1 }
  const around = { holdings: (key: string) => (key.length % 7 === 0 ? null : holding), communities: 7007, subjectsPerCommunity: () => 20, asks }
  const ours: number[] = []
  const floor: number[] = []
  const busy: number[] = []
  for (let run = 0; run < 66; run += 1) {
    const draft = madeDraft(index, run, fields)
    const before = process.threadCpuUsage()
    const began = performance.now()
    const answer = answerOverlap(index, draft, around)
    const between = performance.now()
    const { user, system } = process.threadCpuUsage(before)
    const alike = exactLabels(
      rows,
      draft.sections.flatMap((section) => section.fields.map(({ label }) => label)),
      count,
    )
    const ended = performance.now()
    if (answer.findings.length !== fields || alike.length !== count) throw new Error('the draft was not answered')
    // the first few are warm-up
    if (run >= 6) {
      ours.push(between - began)
      busy.push((user + system) / 1000)
      floor.push(ended - between)
    }
  }
  const p95 = percentile(ours, 0.95)
  report({
    what: `overlap of a draft of ${fields} columns with ${count.toLocaleString('en')} forms × ${columns}, p95`,
    on: 'engine',
    ours: `${ms(p95)} (${ms(percentile(busy, 0.95))} of one core), p50 ${ms(percentile(ours, 0.5))}, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    floor: `${ms(percentile(floor, 0.95))} for labels written alike only`,
    ratio: times(p95 / percentile(floor, 0.95)),
    bound: '≤ 200 ms',
    holds: p95 <= 200,
  })
}
