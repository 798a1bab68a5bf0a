/** Taking care of what is held: two records of one person, a disputed address, a resident who asks. */
import { accessible, expect, test } from './browser.ts'
import { openLedger } from './keep-ledger.ts'
import { enterAs } from './people.ts'

test('two records of one person are merged once, however often one clicks, and parted again', async ({ page }) => {
  await enterAs(page, 'yutaoyuan')
  await openLedger(page)
  await page.getByRole('link', { name: '疑似重复' }).click()
  await page.getByRole('link', { name: '比对、合并' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^把重复的记录并入“演示/ })).toBeVisible()
  const comparing = page.url()
  await page.getByLabel('为什么是同一个').fill('同一个人，住址多写了一个字')
  await accessible(page)
  await page.getByRole('button', { name: '合并', exact: true }).dblclick()
  await expect(page.getByRole('button', { name: '拆回原来两条' })).toBeVisible()
  await accessible(page)
  await page.goto(comparing)
  await expect(page.getByText('这两条记录已经合并成一条。')).toBeVisible()
  await page.getByRole('link', { name: '看记录' }).click()
  await page.getByRole('button', { name: '拆回原来两条' }).click()
  await expect(page.getByText('已拆回。').first()).toBeVisible()
  await page.goto(comparing)
  await expect(page.getByLabel('为什么是同一个')).toBeVisible()
})

test('a disputed address is settled by the department that answers for it', async ({ page }) => {
  await enterAs(page, 'police')
  await page.getByRole('link', { name: /去核实/ }).click()
  await page.locator('summary').filter({ hasText: '核实' }).click()
  await page.getByLabel('核实说明').fill('已向派出所核对，确已搬家。')
  await accessible(page)
  await page.getByRole('button', { name: '确实有误，改正' }).click()
  await expect(page.getByText('没有待核实的异议')).toBeVisible()
  await enterAs(page, 'yutaoyuan')
  await page.goto('/desk/disputes?open=false')
  await expect(page.getByText('确实有误，已改正')).toBeVisible()
  // what was proposed stands now, in full, and not the mask the department saw of it
  await expect(page.getByRole('cell', { name: '演示路3号楼2单元402', exact: true })).toBeVisible()
})

test('whoever answers a resident sees who asked, for a purpose', async ({ page }) => {
  await enterAs(page, 'yutaoyuan')
  await page
    .getByRole('link', { name: /去答复/ })
    .first()
    .click()
  await page.getByRole('button', { name: '查看请求人' }).click()
  await page.getByLabel('用来做什么').fill('当面答复本人')
  await accessible(page)
  await page.getByRole('button', { name: '查看请求人' }).click()
  await expect(page.getByText('演示居民本人，到社区出示身份证')).toBeVisible()
})
