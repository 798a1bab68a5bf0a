import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
const base = 'http://127.0.0.1:3141'
const axe = readFileSync('/work/main/node_modules/axe-core/axe.min.js', 'utf8')
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
const people = await (await fetch(base + '/api/demonstration/people')).json()
export async function as(role) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
  const page = await context.newPage()
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('  console', m.type(), m.text().slice(0, 300)))
  page.on('pageerror', (e) => console.log('  pageerror', e.message))
  await page.goto(base + '/desk')
  const person = people.find((p) => p.role === role)
  const s = await page.evaluate(async (postId) => (await fetch('/api/demonstration/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ postId }) })).status, person.id)
  console.log(role, person.accountName, s)
  return page
}
export async function look(page, path, name) {
  await page.goto(base + '/desk' + path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await shot(page, name)
}
export async function shot(page, name) {
  await page.screenshot({ path: `/tmp/ashots/${name}.png`, fullPage: true })
  await page.evaluate(axe)
  const r = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
  console.log(name, page.url(), 'axe', r.violations.length, (await page.title()))
  for (const v of r.violations) console.log('   ', v.id, v.help, v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)))
}
export { browser, base }
