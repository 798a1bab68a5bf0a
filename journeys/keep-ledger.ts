/** A community keeps its ledger: typing, pasting, undoing, a look at a masked number, an import taken back, a phone. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { goToRoom } from './people.ts'
import { newcomers } from './sheets.ts'

const ledger = '居民基本台账'

export async function openLedger(page: Page): Promise<void> {
  await goToRoom(page, '台账')
  await expect(page.getByRole('heading', { level: 1, name: '台账' })).toBeVisible()
  // a list that is read again is paler until it is there
  await expect(page.locator('.list-waiting')).toHaveCount(0)
  await accessible(page)
  await page.getByRole('link', { name: ledger }).click()
  await expect(page.getByRole('heading', { level: 1, name: ledger })).toBeVisible()
}

const grid = (page: Page) => page.getByRole('grid', { name: ledger })
const cell = (page: Page, text: string) => grid(page).getByRole('gridcell').filter({ hasText: text }).first()

export async function typePasteAndUndo(page: Page): Promise<void> {
  await expect(cell(page, '19900000010')).toBeVisible()
  await accessible(page)
  await cell(page, '19900000010').click()
  await page.keyboard.type('19900008811')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已全部保存')).toBeVisible()
  await expect(cell(page, '19900008811')).toBeVisible()

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => navigator.clipboard.writeText('19900008812\t演示路8号楼1单元101\n19900008813\t演示路8号楼1单元102\n'))
  await cell(page, '19900000005').click()
  await page.keyboard.press('Control+v')
  const preview = page.getByRole('dialog', { name: '粘贴之前，请看一下' })
  await expect(preview.getByText(/4 格已有内容/)).toBeVisible()
  await accessible(page)
  await preview.getByRole('button', { name: '粘贴', exact: true }).click()
  await expect(cell(page, '19900008813')).toBeVisible()
  await expect(page.getByText('已全部保存')).toBeVisible()
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(cell(page, '19900000005')).toBeVisible()
  await expect(cell(page, '19900000006')).toBeVisible()
  await expect(page.getByText('已全部保存')).toBeVisible()
}

/** What does not fit says why, is not lost on the way out, and is there when one comes back. */
export async function heldBackIsKept(page: Page): Promise<void> {
  await cell(page, '19900000011').click()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^第 12 行“联系电话”还没有保存：/)).toBeVisible()
  await page.getByRole('link', { name: '疑似重复' }).click()
  const leaving = page.getByRole('dialog', { name: '还有 1 格没有保存' })
  await accessible(page)
  await leaving.getByRole('button', { name: '留下来修改' }).click()
  await expect(grid(page)).toBeVisible()
  await page.getByRole('link', { name: '疑似重复' }).click()
  await leaving.getByRole('button', { name: '先离开' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '疑似重复' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('1 格需要修改，还没有保存')).toBeVisible()
  await page.getByRole('button', { name: '去下一格' }).click()
  await grid(page).locator('.grid-cell.wrong').click()
  await page.keyboard.type('19900000011')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已全部保存')).toBeVisible()
  // a row leads to its record by its number, by keys and by the line beneath
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^演示/ })).toBeVisible()
  await expect(page.getByRole('navigation', { name: '所在位置' })).toContainText('台账')
  await page.goBack()
  await expect(grid(page)).toBeVisible()
}

/** The whole number only for a purpose, and the look is listed. */
export async function revealWithPurpose(page: Page): Promise<void> {
  const purpose = '核对身份证复印件（走查）'
  await cell(page, '110102********').click()
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^演示/ })).toBeVisible()
  await expect(page.getByText(/110102\*{8}/).first()).toBeVisible()
  await page.locator('summary').filter({ hasText: '查看完整内容' }).click()
  await page.getByRole('checkbox', { name: '身份证号' }).check()
  await page.getByLabel('用来做什么').fill(purpose)
  await accessible(page)
  await page.getByRole('button', { name: '查看完整内容' }).click()
  await expect(page.getByText(/^110102\d{11}[\dX]$/)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: purpose })).toContainText('玉桃园社工')
}

export async function importAndTakeBack(page: Page): Promise<void> {
  await openLedger(page)
  await page.getByText('用 Excel 或 CSV 导入').click()
  await page.getByLabel('选择文件').setInputFiles(await newcomers())
  await expect(page.getByRole('heading', { name: '检查结果' })).toBeVisible()
  await expect(page.getByText(/没有“1990-13-05”这一天/)).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '只导入合格的 2 行' }).click()
  await expect(page.getByText(/^新增 2 条/)).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '撤销这次导入' }).click()
  await expect(page.getByText(/撤销，台账回到导入前的样子/)).toBeVisible()
}

/** By the form, one field under the other. */
export async function enterOne(page: Page): Promise<void> {
  await page.goto('/desk/ledgers')
  await page.getByRole('link', { name: ledger }).click()
  await expect(page.getByRole('heading', { level: 1, name: ledger })).toBeVisible()
  await accessible(page)
  await page.getByRole('link', { name: '登记一条' }).click()
  await page.getByLabel(/^姓名/).fill('演示迁入丁')
  await page.getByLabel('性别').selectOption({ label: '女性' })
  await page.getByLabel('出生日期').fill('1961年3月')
  await page.getByLabel('联系电话').fill('19900009010')
  await page.getByLabel('现住址').fill('演示路9号楼1单元104')
  await accessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '演示迁入丁' })).toBeVisible()
  await accessible(page)
}
