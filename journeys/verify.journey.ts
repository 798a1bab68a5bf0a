/** Issue → check on a phone without a network → revoke → check again: with the old list, after its time, and with the new one. */
import { type Browser, type BrowserContext, type Page } from '@playwright/test'
import { qrModules } from '../foundation/qr.ts'
import { accessible, expect, test } from './browser.ts'
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
  await expect(page.getByText('等居委会主任审批。')).toBeVisible()
  const use = page.url()
  await enterAs(page, 'xiliDirector')
  await page.goto(use)
  await page.getByRole('button', { name: '批准用印' }).click()
  await expect(page.getByText('您是申请人或审批人，请印章保管人用印。')).toBeVisible()
  await enterAs(page, 'xiliKeeper')
  await page.goto(use)
  await accessible(page)
  await page.getByRole('button', { name: '用印并登记' }).click()
  await expect(page.getByText('已用印', { exact: true })).toBeVisible()
  await page.locator('.facts div').filter({ hasText: '证明打开' }).getByRole('link').click()
  await expect(page.getByText('兹证明：演示·郑学')).toBeVisible()
  await accessible(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 PDF' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/西里三区社区证.*号\.pdf$/)
  const link = await page.locator('.facts div').filter({ hasText: '核验页' }).getByRole('link').getAttribute('href')
  return { address: page.url(), link: link ?? '' }
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
  await page.getByLabel(/^按编号查询/).fill('新街口西里三区社区证〔2026〕999号')
  await page.keyboard.press('Enter')
  await expect(page.getByText('登记中没有这个编号。')).toBeVisible()
})
