import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { accessible, expect, test } from './browser.ts'
import { enterAs, goToRoom } from './people.ts'

const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

test('from the public page to the chart, its table, its sum and the open file; by keyboard', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: '减负成效' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '北京市减下来的负担' })).toBeVisible()
  await expect(page.getByText(/个社区前后两期都有统计：工时 −\d/)).toBeVisible()
  const chart = page.getByRole('img', { name: /各项变化的条形图/ })
  await expect(chart.locator('svg').first()).toBeVisible()

  const row = page.getByRole('table', { name: '各项变化' }).getByRole('row').filter({ hasText: '工时' })
  const shown = (await row.locator('summary').innerText()).replace(/[^−+\d.%]/g, '')
  const sum = row.locator('details.sum')
  await sum.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(sum.getByText('相差 ÷ 基期 × 100')).toBeVisible()
  await expect(sum.locator('tr').last()).toContainText(shown)
  await accessible(page)
  await page.keyboard.press('Escape')
  await expect(sum.getByText('相差 ÷ 基期 × 100')).toBeHidden()

  // the table's own file says the same, with its unit
  const small = page.waitForEvent('download')
  await page
    .locator('.figure-table')
    .filter({ has: page.getByRole('table', { name: '各项变化' }) })
    .getByRole('button', { name: /CSV/ })
    .click()
  const table: Record<string, string>[] = parse(readFileSync(await (await small).path(), 'utf8'), { columns: true, bom: true })
  const hours = table.find((line) => line['指标'] === '工时')
  expect(hours).toMatchObject({ 单位: '分钟', 变化: shown.replace('−', '-').replace('%', '') })

  const asked = page.waitForEvent('download')
  await page.getByRole('link', { name: '全部数据（CSV）' }).click()
  const lines: Record<string, string>[] = parse(readFileSync(await (await asked).path(), 'utf8'), { columns: true, bom: true })
  const minutes = (period: string) =>
    lines
      .filter((line) => line['指标代码'] === 'person_minutes' && line['时期'] === period && line['两期都统计'] === '1')
      .reduce((total, line) => total + Number(line['数值']), 0)
  const percent = ((minutes('now') - minutes('then')) / minutes('then')) * 100
  expect(shown).toBe(`−${Math.abs(percent).toFixed(1).replace(/\.0$/, '')}%`)
  expect([Number(hours?.['基期']), Number(hours?.['现在'])]).toEqual([minutes('then'), minutes('now')])
})

test('the map has a list beside it that says the same; a place opens its own page, and what has no figure says so', async ({ page }) => {
  await page.goto('/lifted')
  await expect(page.getByRole('img', { name: /北京 16 个区的地图/ })).toBeVisible()
  await expect(page.getByText(/\d+ 个区划没有统计/)).toBeVisible()
  const list = page.getByRole('table', { name: '工时：各地的变化' })
  await expect(list.getByRole('row').filter({ hasText: '延庆区' })).toContainText('没有统计')
  const district = list.getByRole('link', { name: '西城区' })
  await district.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '西城区减下来的负担' })).toBeVisible()
  await page.getByLabel('指标', { exact: true }).selectOption({ label: '下达的会议' })
  await expect(page).toHaveURL(/indicator=meetings/)
  await expect(page.getByRole('heading', { name: '下达的会议：各地的变化' })).toBeVisible()
  await accessible(page)
})

test('on a phone, and in English', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/lifted')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText(/communities were counted both times: person-hours −/)).toBeVisible()
  await page.locator('summary', { hasText: 'Other published figures, by place' }).click()
  await expect(page.getByRole('img', { name: /Map of the 16 districts/ })).toBeVisible()
  expect(await page.evaluate(wider)).toBe(0)
  await accessible(page)
})

test('the desk compares with a named, frozen baseline, and sets published figures beside its own', async ({ page }) => {
  await enterAs(page, 'secretary')
  await goToRoom(page, '负担')
  await page.getByRole('link', { name: '减下来的负担' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '北京市减下来的负担' })).toBeVisible()
  await page.getByLabel('和谁比').selectOption({ label: '整治前九个月（演示）' })
  await expect(page.getByText(/定格，指纹 [0-9a-f]{12}/)).toBeVisible()
  const cut = page.getByRole('table', { name: '2018年文章的数字' }).getByRole('row').filter({ hasText: '居委会开具证明减少幅度' })
  await expect(cut).toContainText('40% (2018)')
  await expect(cut).toContainText('另有说法：90% (2019)')
  await accessible(page)
})

test('a report page says what it times, and lets it be switched off', async ({ page }) => {
  await enterAs(page, 'yutaoyuan')
  await page.goto('/desk/reports')
  await page.getByRole('table').getByRole('link').first().click()
  const share = page.getByRole('checkbox', { name: /报送时带上这张表填了大约多久/ })
  await expect(share).toBeChecked()
  await page.getByText('记什么、不记什么').click()
  await expect(page.getByText(/不留是谁、哪个社区、哪一天/)).toBeVisible()
  await share.uncheck()
  await page.reload()
  await expect(share).not.toBeChecked()
})
