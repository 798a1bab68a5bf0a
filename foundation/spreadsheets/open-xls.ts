/** A .xls (BIFF8 and older): read whole, one at a time, in a thread with a limit of its own, so that the house goes on answering. */
import { once } from 'node:events'
import { setImmediate as pause } from 'node:timers/promises'
import { deserialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { chooseSheet, type Asked } from './choose.ts'
import { brokenFile, encryptedWorkbook, noSheet, tooLarge, tooWide } from './faults.ts'
import { letterOf } from './letters.ts'
import { limits } from './limits.ts'
import type { OpenedSheet, Row } from './types.ts'
import type { XlsAnswer, XlsAsked } from './xls-worker.ts'

const heapMegabytes = 512
let queue: Promise<unknown> = Promise.resolve()

/** Waits until no other .xls is being read; the caller gives the place free again. */
async function turn(): Promise<() => void> {
  const before = queue
  let free = () => {}
  queue = new Promise<void>((resolve) => {
    free = resolve
  })
  await before
  return free
}

/** Always ends the thread. */
async function answerOf(name: string, asked: XlsAsked) {
  const free = await turn()
  const worker = new Worker(new URL('./xls-worker.ts', import.meta.url), { workerData: asked, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } })
  try {
    const [answer] = (await once(worker, 'message').catch((fault: unknown) => {
      const memory = fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
      throw memory ? tooLarge(name, '.xls', limits.file.xls, asked.bytes.length) : brokenFile(name, '.xls')
    })) as [XlsAnswer]
    if ('fault' in answer) throw answer.fault === 'encrypted' ? encryptedWorkbook(name) : brokenFile(name, '.xls')
    return answer
  } finally {
    await worker.terminate()
    free()
  }
}

/** Refuses SPREADSHEET_BROKEN, _ENCRYPTED, _TOO_LARGE, _NO_SHEET, _NO_SUCH_SHEET; while reading SPREADSHEET_TOO_WIDE. */
export async function openXls(name: string, bytes: Uint8Array, asked: Asked): Promise<OpenedSheet> {
  const { head, packed } = await answerOf(name, { bytes, sheet: asked })
  const { sheets, merges, hiddenColumns, dates } = head
  if (sheets.length === 0) throw noSheet(name)
  const sheet = chooseSheet(name, sheets, asked)
  async function* rows() {
    for (const some of packed) {
      for (const row of deserialize(some) as Row[]) {
        if (row.cells.length > limits.columns) throw tooWide(name, row.number, letterOf(row.cells.length - 1), limits.columns)
        yield row
      }
      await pause()
    }
  }
  return { kind: 'xls', sheets, sheet, merges, hiddenColumns, dates, rows }
}
