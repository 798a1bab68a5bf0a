/** A report of 250 fields on its own page, a form of 250 fields by itself and the grid of 10,000 rows in a browser slowed down four times, beside bare HTML. */
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Database } from '../foundation/database.ts'
import type { Stage } from '../server/demonstration/stage.ts'
import { findChromium } from '../journeys/chromium.ts'
import { ms, percentile, report, times } from './measure.ts'
import { reportHouse } from './report-page.ts'
import { servePage } from './screens/served.ts'
import { watchKeys, watchScroll } from './screens/watch.ts'

const slower = 4
const keys = 50

/** From the call of the page until its first field can be typed into and the browser has drawn it. */
async function open(page: Page, url: string, field: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(field).first().waitFor({ state: 'attached' })
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector(selector)) return requestAnimationFrame(look)
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        }
        look()
      }),
    field,
  )
}

async function keystrokes(page: Page, field: string, between: (at: number) => Promise<void> = async () => undefined): Promise<number[]> {
  await page.locator(field).first().click()
  await page.evaluate(watchKeys)
  for (let at = 0; at < keys; at += 1) {
    await page.keyboard.press('abcdefghij'.charAt(at % 10))
    await page.waitForTimeout(40)
    await between(at)
  }
  return page.evaluate(() => (window as unknown as { tookKeys: number[] }).tookKeys)
}

const told = (what: string, ours: number, floor: number, most: number) =>
  report({ what, on: 'chromium', ours: ms(ours), floor: ms(floor), ratio: times(ours / floor), bound: `≤ ${most} ms`, holds: ours <= most })

const reportInput = '.report-cell input'

/** From the click in the list of reports, as a community does it, until the first cell can be typed into and the browser has drawn it. */
async function openFromList(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/desk/reports`)
  const link = page.locator('td a[href*="/reports/"]').first()
  await link.waitFor()
  await page.waitForTimeout(1500)
  return link.evaluate(
    (element, selector) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        const look = () => {
          if (!document.querySelector(selector)) return requestAnimationFrame(look)
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
        }
        ;(element as HTMLElement).click()
        look()
      }),
    reportInput,
  )
}

/** The report page of the desk, served by a house of its own: shell, session, the answer of the server and all. */
async function measureReportPage(page: Page, folder: string, stageOf: (db: Database) => Stage, bare: { ready: number; key: number }): Promise<void> {
  const { house, postId } = await reportHouse(folder, stageOf)
  try {
    const entered = await page.request.post(`${house.url}/api/demonstration/session`, { data: { postId }, headers: { origin: house.url } })
    if (!entered.ok()) throw new Error(`nobody was let in: ${await entered.text()}`)
    const ready: number[] = []
    for (let run = 0; run < 5; run += 1) ready.push(await openFromList(page, house.url))
    told(`report page of 250 fields, first input ready, CPU ${slower}× slower`, percentile(ready, 0.5), bare.ready, 1000)
    await page.waitForTimeout(1500)
    told(`report page of 250 fields, a key until drawn, p95 of ${keys}`, percentile(await keystrokes(page, reportInput), 0.95), bare.key, 50)
  } finally {
    await house.kill()
  }
}

/** `folder` is for the built page and the house's data. */
export async function measureScreens(folder: string, stageOf: (db: Database) => Stage): Promise<void> {
  const executablePath = findChromium()
  const { url, close } = await servePage(join(folder, 'page'))
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const slow = await page.context().newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const [ready, bare] = [[] as number[], [] as number[]]
    for (let run = 0; run < 5; run += 1) {
      ready.push(await open(page, `${url}?${run}#form`, '.form-field input'))
      bare.push(await open(page, `${url}?${run}#form-floor`, '#b0'))
    }
    told(`form of 250 fields, first input ready, CPU ${slower}× slower`, percentile(ready, 0.5), percentile(bare, 0.5), 1000)

    const bareKeys = await keystrokes(page, '#b0')
    await measureReportPage(page, join(folder, 'house'), stageOf, { ready: percentile(bare, 0.5), key: percentile(bareKeys, 0.95) })
    await open(page, `${url}#form`, '.form-field input')
    // let it draw the rest first: every field is then there
    await page.waitForTimeout(1000)
    told(`form of 250 fields, a key until drawn, p95 of ${keys}`, percentile(await keystrokes(page, '.form-field input'), 0.95), percentile(bareKeys, 0.95), 50)

    await open(page, `${url}#grid`, '.grid-body [role=row]')
    await page.waitForTimeout(500)
    // every tenth key goes on to the next cell: what was typed is kept and saved
    const inGrid = await keystrokes(page, '.grid-body [role=rowheader]', async (at) => {
      if (at % 10 === 9) await page.keyboard.press('Enter')
    })
    told(`grid of 10,000 × 20, a key until drawn, p95 of ${keys}`, percentile(inGrid, 0.95), percentile(bareKeys, 0.95), 50)
    const scrolled = await page.evaluate(watchScroll, '.grid')
    await open(page, `${url}#grid-floor`, '.grid')
    const scrolledBare = await page.evaluate(watchScroll, '.grid')
    told('grid of 10,000 × 20, frame to frame while scrolling, p95', percentile(scrolled, 0.95), percentile(scrolledBare, 0.95), 50)
  } finally {
    await browser.close()
    close()
  }
}
