/** A report on its way: filled already, one cell corrected, returned once more, passed up, and read in sum down to its records. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { enterAs, goToRoom, type Person } from './people.ts'

export const reported = '独居老年人巡视探访季报表'

async function openReport(page: Page, who: Person): Promise<void> {
  await enterAs(page, who)
  await goToRoom(page, '报送')
  const row = page.getByRole('row').filter({ hasText: reported })
  await (who === 'yutaoyuan' ? row : row.filter({ hasText: '玉桃园' })).getByRole('link', { name: reported }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(reported) })).toBeVisible()
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '核对无误，报送' }).click()
  await expect(page.getByText('待街道审核').first()).toBeVisible()
}

/** From the list to submitted in under a minute, records looked up on the way. */
export async function confirmInAMinute(page: Page): Promise<void> {
  await enterAs(page, 'yutaoyuan')
  await goToRoom(page, '报送')
  await expect(page.getByRole('row').filter({ hasText: reported })).toContainText('1 格退回')
  await accessible(page)
  const begun = performance.now()
  await openReport(page, 'yutaoyuan')
  const figure = page.locator('.report-cell').filter({ hasText: '独居老年人数' }).first()
  await expect(figure.getByText(/台账/).first()).toBeVisible()
  await figure.getByRole('button', { name: /^看明细/ }).click()
  await expect(figure.getByRole('link', { name: /^演示/ }).first()).toBeVisible()
  await expect(page.getByText('有一位老人转介过两次，请按人数填写。').first()).toBeVisible()
  // handed in as it was, the reviewer would have to be told why
  await page.getByRole('button', { name: '核对无误，报送' }).click()
  await expect(page.getByText(/^退回的 1 格没有改动/)).toBeVisible()
  await expect(page.getByRole('button', { name: '确认无误，附说明报送' })).toBeDisabled()
  await page.getByRole('textbox', { name: '发现需要帮助并转介的人数', exact: true }).fill('2')
  await submit(page)
  expect(performance.now() - begun, 'milliseconds from opening to submitted').toBeLessThan(60_000)
  await accessible(page)
}

const reason = '其中一位尚未落实，请核对。'

export async function returnOneCell(page: Page): Promise<void> {
  await openReport(page, 'xinjiekou')
  await page.getByRole('button', { name: '退回有问题的格' }).click()
  const cell = page.locator('.report-cell').filter({ hasText: '已落实服务的人数' })
  await cell.getByRole('checkbox', { name: /^退回这一格/ }).check()
  await expect(page.getByRole('button', { name: '退回所选 1 格' })).toBeDisabled()
  await cell.getByRole('textbox', { name: /退回原因/ }).fill(reason)
  await accessible(page)
  await page.getByRole('button', { name: '退回所选 1 格' }).click()
  await expect(page.getByText('退回修改').first()).toBeVisible()
}

export async function mendIt(page: Page): Promise<void> {
  await openReport(page, 'yutaoyuan')
  await expect(page.getByText(reason).first()).toBeVisible()
  await accessible(page)
  await page.getByRole('textbox', { name: '已落实服务的人数', exact: true }).fill('1')
  await submit(page)
}

export async function passUp(page: Page): Promise<void> {
  await openReport(page, 'xinjiekou')
  await page.getByRole('button', { name: '审核通过' }).click()
  await expect(page.getByText('待区审核').first()).toBeVisible()
  await openReport(page, 'xichengReports')
  await accessible(page)
  await page.getByRole('button', { name: '审核通过' }).click()
  await expect(page.getByText('待市级确认').first()).toBeVisible()
}

/** City, district, street, community, report, records. */
export async function readTheSum(page: Page): Promise<void> {
  await enterAs(page, 'civil')
  await goToRoom(page, '汇总')
  await accessible(page)
  await page.getByRole('link', { name: reported }).click()
  for (const unit of ['西城区', '新街口街道']) {
    await page
      .getByRole('rowheader')
      .getByRole('button', { name: new RegExp(unit) })
      .click()
    await expect(page.getByRole('button', { name: '上一级' })).toBeVisible()
  }
  // the browser's Back goes up one level, and forward again
  await page.goBack()
  await expect(page.getByRole('rowheader').getByRole('button', { name: /新街口街道/ })).toBeVisible()
  await page.goForward()
  await accessible(page)
  const row = page.getByRole('row').filter({ hasText: '玉桃园' })
  await expect(row.getByRole('cell').nth(3)).toHaveText('26')
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(reported) })).toBeVisible()
  const figure = page.locator('.report-cell').filter({ hasText: '独居老年人数' }).first()
  await figure.getByRole('button', { name: /^看明细/ }).click()
  await figure.getByRole('link', { name: /^演/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^演/ })).toBeVisible()
  await accessible(page)
}
