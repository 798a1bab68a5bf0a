/** One job on a spreadsheet in a process of its own, so that its peak memory is its own: `node bench/sheet-jobs.ts <job> <file>`. */
import { createWriteStream, readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'
import { openSheet } from '../foundation/spreadsheets/open.ts'
import { writeSheet } from '../foundation/spreadsheets/write.ts'
import { openZip } from '../foundation/spreadsheets/zip.ts'
import { readXml } from '../foundation/spreadsheets/xml.ts'

export type JobResult = { ms: number; megabytes: number; cells: number; wrong: number; blocked: number }

const kinds = ['低保', '独居老人', '残疾人', '退役军人']

/** What stands at a place: names, 18-digit codes, addresses, numbers; the same for whoever writes and whoever compares. */
function valueAt(row: number, column: number): string | number {
  const mixed = (row * 2_654_435_761 + column * 40_503) >>> 0
  if (column % 20 === 2) return `110101${1950 + (mixed % 70)}0101${String(row % 1000).padStart(3, '0')}X`
  if (column % 20 === 5) return `朝阳区望京街道第${mixed % 400}社区${mixed % 97}号楼 & ${mixed % 3000} 室`
  return column % 3 === 0 ? mixed % 100_000 : column % 3 === 1 ? `网格${mixed % 200}` : (kinds[mixed % 4] ?? '')
}

function* rowsOf(count: number, width: number) {
  for (let row = 0; row < count; row += 1) yield Array.from({ length: width }, (_, column) => valueAt(row, column))
}

async function write(file: string, count: number, width: number) {
  const columns = Array.from({ length: width }, (_, at) => ({ label: `第${at + 1}列` }))
  await pipeline(writeSheet({ sheet: '表', columns, rows: rowsOf(count, width) }), createWriteStream(file))
  return { cells: count * width, wrong: 0 }
}

/** The floor of writing: the values joined with tabs and packed, no more. */
async function writeFloor(count: number, width: number) {
  async function* text() {
    let part = ''
    for (const row of rowsOf(count, width)) {
      part += `${row.join('\t')}\n`
      if (part.length < 65_536) continue
      yield Buffer.from(part)
      part = ''
    }
    yield Buffer.from(part)
  }
  await pipeline(text, createDeflateRaw({ level: 1 }), new Writable({ write: (_, __, done) => done() }))
  return { cells: count * width, wrong: 0 }
}

async function read(file: string) {
  const opened = await openSheet('表.xlsx', readFileSync(file))
  let [cells, wrong] = [0, 0]
  for await (const { number, cells: found } of opened.rows()) {
    if (number === 1) continue
    for (const [column, cell] of found.entries()) {
      cells += 1
      if (cell?.value !== valueAt(number - 2, column)) wrong += 1
    }
  }
  return { cells, wrong }
}

/** The floor of reading: unpacked and parsed, nothing made of it. */
async function readFloor(file: string) {
  const zip = await openZip('表.xlsx', readFileSync(file))
  let cells = 0
  const source = { name: '表', part: 'xl/worksheets/sheet1.xml' }
  const count = (name: string) => {
    if (name === 'c') cells += 1
  }
  for await (const _ of readXml(source, zip.read(source.part), { open: count }, () => []));
  return { cells, wrong: 0 }
}

async function job(what: string, file: string, count: number, width: number) {
  if (what === 'write') return write(file, count, width)
  if (what === 'write-floor') return writeFloor(count, width)
  return what === 'read' ? read(file) : readFloor(file)
}

const [, self, what, file = '', count = '0', width = '0'] = process.argv
if (what && self?.endsWith('sheet-jobs.ts')) {
  let [blocked, last] = [0, performance.now()]
  const beat = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last - 10)
    last = performance.now()
  }, 10)
  const began = performance.now()
  const found = await job(what, file, Number(count), Number(width))
  clearInterval(beat)
  const result: JobResult = { ms: performance.now() - began, megabytes: process.resourceUsage().maxRSS / 1024, blocked, ...found }
  console.log(JSON.stringify(result))
}
