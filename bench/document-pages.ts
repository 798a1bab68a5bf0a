/** One kind of document in a process of its own, no text twice: prints the time of the processor it took, so that other work on the machine does not count. Run by documents.ts. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { certificatePage, officialDocument, type LaidOut } from '../foundation/documents.ts'
import { shipped } from '../foundation/documents/fonts/shipped.ts'

export type DocumentsResult = { documents: number; pages: number; ms: number; first: number; bytes: number; megabytes: number }

function spent(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

const sentences = [
  '各区要把社区减负作为加强基层治理的重要抓手',
  '坚持问题导向，严格落实准入制度',
  '凡未列入清单的事项，一律不得要求社区承担',
  '市有关部门应当在三十日内完成清理并公布结果',
]
const text = (seed: number, length: number) =>
  `第${seed}项，${Array.from({ length }, (_, index) => `${sentences[(seed * 7 + index * 3) % 4]}（${seed}之${index}）`).join('，')}。`
const common = { issuer: '北京市社区减负工作联席会议办公室', date: '2026-11-22', issuedAt: '2026-11-22T02:00:00.000Z' }
const modules = (seed: number) => Array.from({ length: 45 }, (_, y) => Array.from({ length: 45 }, (__, x) => (x * y * seed + x + y * 3) % 5 < 2))

const notice = (seed: number) =>
  officialDocument({
    ...common,
    kind: 'notice',
    number: `京减负办发〔2026〕${seed}号`,
    title: '关于印发《社区工作事项清单（2026年版）》的通知',
    addressee: '各区社区减负工作联席会议办公室',
    body: Array.from({ length: 24 }, (_, index) =>
      index % 6 === 0 ? { kind: 'heading', level: 1, text: '主要任务' } : { kind: 'paragraph', text: text(seed * 100 + index, 7) },
    ),
    copiesTo: ['市委办公厅'],
    printedBy: { name: common.issuer },
  })
const letter = (seed: number) =>
  officialDocument({
    ...common,
    kind: 'letter',
    number: `函〔2026〕${seed}号`,
    title: '不予出具证明告知书',
    addressee: '张三',
    body: [{ kind: 'paragraph', text: text(seed, 6) }],
  })
const proof = (seed: number) =>
  certificatePage({
    ...common,
    number: `证〔2026〕${seed}号`,
    text: [text(seed, 4)],
    facts: [['姓名', `张${seed}`]],
    check: { drawing: { modules: modules(seed) }, lines: ['扫码核验。'] },
  })

/** The floor: the same text and fonts in one plain Typst document, compiled as a whole and exported without an archive's demands. */
function floor(): DocumentsResult {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFileSync(shipped.body.file)] }] })
  const plain = (from: number) => {
    const lines = Array.from({ length: 600 }, (_, index) => text(from + index, 7)).join('\n\n')
    const document = compiler.compile({
      mainFileContent: `#set page(margin: 30mm)\n#set text(font: "Jianfu Fang", size: 16pt)\n#set par(justify: true, linebreaks: "simple")\n${lines}`,
    }).result
    if (!document) throw new Error('the floor cannot be laid out')
    return { bytes: compiler.pdf(document).length, pages: document.numOfPages }
  }
  plain(0)
  const began = process.cpuUsage()
  const made = plain(100_000)
  return { documents: 1, ...made, ms: spent(began), first: 0, megabytes: process.memoryUsage().rss / 1e6 }
}

async function many(make: (seed: number) => LaidOut, count: number): Promise<DocumentsResult> {
  const started = performance.now()
  await make(1).pdf()
  const first = performance.now() - started
  for (let seed = 2; seed < 12; seed += 1) await make(seed).pdf()
  const made: Uint8Array[] = []
  const began = process.cpuUsage()
  for (let seed = 100; seed < 100 + count; seed += 1) made.push(await make(seed).pdf())
  const ms = spent(began)
  const pages = made.reduce((sum, pdf) => sum + Number(/\/Count (\d+)/.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? 0), 0)
  const bytes = made.reduce((sum, pdf) => sum + pdf.length, 0)
  return { documents: count, pages, ms, first, bytes, megabytes: process.memoryUsage().rss / 1e6 }
}

const kinds: Record<string, () => Promise<DocumentsResult> | DocumentsResult> = {
  floor,
  notices: () => many(notice, 100),
  letters: () => many(letter, 300),
  proofs: () => many(proof, 300),
}
console.log(JSON.stringify(await kinds[process.argv[2] ?? '']?.()))
