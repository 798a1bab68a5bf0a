/** Issue → check on a phone without a network → revoke → check again: with the old list, after its time, and with the new one. */
import { type Browser, type BrowserContext, type Page } from '@playwright/test'
import { qrModules } from '../foundation/qr.ts'
import { accessible, expect, test } from './browser.ts'
import { approveAndSeal, linkOf } from './issue-proof.ts'
import { enterAs } from './people.ts'

const day = 86_400_000

/** A worker asks, the director approves, the keeper seals; gives the certificate's page and the link its QR code says. */
async function issue(page: Page): Promise<{ address: string; link: string }> {
  await enterAs(page, 'xili')
  await page.goto('/desk/proofs?state=evidence_collected')
  await page.getByRole('row').filter({ hasText: '某学校招生办' }).getByRole('link').first().click()
  await page.getByLabel('姓名', { exact: true }).fill('演示·郑学')
  await page.getByLabel('身份证号（18 位）').fill('110102200906060066')
  await page.getByLabel('证明的事实').fill('2026年在本社区参加志愿服务，累计30小时')
  await page.getByLabel('用途').fill('向某学校（演示）说明志愿服务时长')
  await accessible(page)
  await page.getByRole('button', { name: '申请用印' }).click()
  await approveAndSeal(page)
  await expect(page.getByText('兹证明：演示·郑学')).toBeVisible()
  await accessible(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 PDF' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/西里三区社区证.*号\.pdf$/)
  return { address: page.url(), link: await linkOf(page) }
}

async function phoneOf(browser: Browser, baseURL: string | undefined): Promise<{ context: BrowserContext; phone: Page }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...(baseURL && { baseURL }) })
  return { context, phone: await context.newPage() }
}

/** A photograph of the paper's QR code, not quite straight. */
async function photograph(browser: Browser, link: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 640, height: 640 } })
  const modules = qrModules(link)
  const side = modules.length + 8
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('')
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 6}" height="${side * 6}" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`
  await page.setContent(`<body style="margin: 50px; transform: rotate(4deg)">${drawn}</body>`)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

const standing = (phone: Page) => phone.locator('[data-standing]')

test('a certificate is issued, checked offline on a phone, revoked, and checked again', async ({ page, browser, baseURL }) => {
  const { address, link } = await issue(page)
  const { context, phone } = await phoneOf(browser, baseURL)
  const sent: string[] = []
  context.on('request', (request) => void sent.push(request.url()))
  await phone.goto(link)
  await expect(standing(phone)).toHaveAttribute('data-standing', 'valid')
  await expect(phone.getByText('社区志愿服务记录证明')).toBeVisible()
  await expect(phone.locator('[data-kept]')).toBeVisible()
  await accessible(phone)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  // what stands behind # stays on the phone, and nobody's name is on the page
  const code = link.split('#')[1] ?? ''
  expect(code.length).toBeGreaterThan(200)
  expect(sent.filter((url) => new URL(url).search.includes(code.slice(0, 40)) || new URL(url).pathname.includes(code.slice(0, 40)))).toEqual([])
  await expect(phone.getByText('郑学')).toHaveCount(0)

  await context.setOffline(true)
  await phone.reload()
  await expect(standing(phone)).toHaveAttribute('data-standing', 'valid')
  await expect(phone.getByText('西里三区社区居委会')).toBeVisible()
  const altered = `${code.slice(0, 60)}${code[60] === 'A' ? 'B' : 'A'}${code.slice(61)}`
  await phone.goto(`/verify#${altered}`)
  await expect(standing(phone)).toHaveAttribute('data-standing', 'altered')
  await phone.goto(`/verify#${code}`)
  await phone.getByLabel('姓名').fill('演示·郑学')
  await phone.getByLabel('身份证号后四位').fill('0066')
  await phone.getByLabel('核对码').fill('23456-23456')
  await phone.getByRole('button', { name: '比对', exact: true }).click()
  await expect(phone.getByText('填写的内容（或文件）与签名时不一致。')).toBeVisible()

  await page.goto(address)
  await page.getByText('撤销', { exact: true }).first().click()
  await page.getByLabel('撤销原因').fill('志愿服务时长核对有误')
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await page.getByRole('button', { name: '确定撤销' }).click()
  await expect(page.getByText('志愿服务时长核对有误')).toBeVisible()

  // not online since: after its time the list is no longer relied on
  await phone.clock.setFixedTime(Date.now() + 2 * day)
  await phone.reload()
  await expect(standing(phone)).toHaveAttribute('data-standing', 'unknown')
  await expect(phone.getByText(/状态未知（状态表早于/)).toBeVisible()
  await accessible(phone)

  await phone.clock.setFixedTime(Date.now())
  await context.setOffline(false)
  await phone.reload()
  await expect(standing(phone)).toHaveAttribute('data-standing', 'revoked')
  await expect(phone.getByRole('heading', { name: /^已撤销（\d{4}年\d{1,2}月\d{1,2}日）$/ })).toBeVisible()
  await expect(phone.getByText(/无效/)).toHaveCount(0)
  await phone.goto('/verify')
  await phone.getByLabel(/^二维码照片/).setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: await photograph(browser, link) })
  await expect(standing(phone)).toHaveAttribute('data-standing', 'revoked')
  await context.close()
})

test('without a scanner the number tells how it stands, by the keyboard alone', async ({ page }) => {
  await page.goto('/verify')
  await page.getByLabel(/^按编号查询/).fill('新街口西里三区社区证[2026]3号')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^已撤销（/)).toBeVisible()
  await accessible(page)
  // a year old: good in its time, and nobody is shown it in green
  await page.getByLabel(/^按编号查询/).fill('新街口西里三区社区证〔2025〕1号')
  await page.keyboard.press('Enter')
  await expect(page.getByText('有效，但期限已过')).toBeVisible()
  await page.getByLabel(/^按编号查询/).fill('新街口西里三区社区证〔2026〕999号')
  await page.keyboard.press('Enter')
  await expect(page.getByText('登记中没有这个编号。')).toBeVisible()
})

test('a slip is corrected: the new proof takes the place of the old one, and whoever scans the old paper is told the new number', async ({
  page,
  browser,
  baseURL,
}) => {
  await enterAs(page, 'xili')
  await page.goto('/desk/proofs/issued?search=西里三区社区证〔2026〕1号')
  await page
    .getByRole('link', { name: /西里三区社区证〔\d{4}〕1号/ })
    .first()
    .click()
  const old = await linkOf(page)
  const address = page.url()
  await page.getByRole('button', { name: '更正后重新出具' }).click()
  await page.getByLabel('姓名', { exact: true }).fill('演示·李明')
  await page.getByLabel('身份证号（18 位）').fill('110102200903070010')
  await page.getByLabel('证明的事实').fill('2026年暑期在本社区参加志愿服务，累计42小时')
  await accessible(page)
  await page.getByRole('button', { name: '申请用印' }).click()
  await approveAndSeal(page)
  await expect(page.getByText('累计42小时').first()).toBeVisible()
  const number = /\S+社区证〔\d{4}〕\d+号/.exec(await page.locator('main').innerText())?.[0] ?? ''

  await page.goto(address)
  await expect(page.getByText('已被替换').first()).toBeVisible()
  await expect(page.getByRole('link', { name: number })).toBeVisible()
  await expect(page.getByRole('button', { name: '更正后重新出具' })).toHaveCount(0)
  await accessible(page)
  const { context, phone } = await phoneOf(browser, baseURL)
  await phone.goto(old)
  await expect(standing(phone)).toHaveAttribute('data-standing', 'superseded')
  await expect(phone.getByText(number)).toBeVisible()
  await accessible(phone)
  await context.close()
})
