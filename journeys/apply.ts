/** The department's part: an application written, stopped by the pre-check, mended and submitted. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { goToRoom, pick } from './people.ts'

export const applied = '视力障碍老人药品说明书朗读预约联系'
const forbidden = '社区每日打卡。'
const content = '每季度一次，帮助看不清药品说明书的老人预约药师朗读讲解。'

async function writeTheWork(page: Page): Promise<void> {
  await page.getByLabel('事项名称', { exact: true }).fill(applied)
  await page.getByLabel('具体内容', { exact: true }).fill(content + forbidden)
  await page.getByRole('radio', { name: /^联系居民/ }).check()
  await page.getByLabel('社区做什么', { exact: true }).fill('经本人同意，把需要朗读服务的老人介绍给社区卫生服务中心。')
  await page.getByLabel('部门做什么', { exact: true }).fill('社区卫生服务中心安排药师上门或电话朗读，登记用药情况并随访。')
}

/** The finding stands beside the form and at the field; both go when the words go. */
async function mendWhatIsBlocked(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: '预检' })
  const beside = panel.getByRole('listitem').filter({ hasText: '须修改' }).filter({ hasText: '打卡' })
  await expect(beside).toBeVisible()
  const atField = page.locator('#field-content-findings').getByText('打卡').first()
  await expect(atField).toBeVisible()
  await accessible(page)
  await page.getByLabel('具体内容', { exact: true }).fill(content)
  await expect(beside).toHaveCount(0)
  await expect(atField).toHaveCount(0)
}

async function giveBasisScopeAndMoney(page: Page): Promise<void> {
  await pick(page, '法规或文件', '老年人权益保障法', '中华人民共和国老年人权益保障法')
  const article = page.getByLabel('条款', { exact: true })
  await article.fill('第七条')
  await article.press('Escape')
  await page.getByRole('button', { name: '添加条款' }).click()
  await expect(page.locator('.cited').getByText('第七条')).toBeVisible()
  await pick(page, '适用区域', '新街口街道', '新街口街道')
  await page.getByLabel('周期', { exact: true }).selectOption({ label: '每季度' })
  await page.getByLabel('次数', { exact: true }).fill('1')
  await page.getByLabel('每次用时', { exact: true }).fill('30')
  await page.getByRole('button', { name: /^用最早日期/ }).click()
  await page.getByRole('button', { name: '1 年', exact: true }).click()
  await page.getByRole('radio', { name: '有预算科目' }).check()
  await page.getByLabel('预算科目或项目名称').fill('公共卫生服务补助·药学服务')
  await page.getByLabel('需要社区提供的数据', { exact: true }).fill('无')
  await page.getByLabel('为什么需要社区来做', { exact: true }).fill('药师不掌握哪些老人看不清说明书，需要熟悉的人征得本人同意后介绍。')
  await page.getByLabel('考虑过的其他办法', { exact: true }).fill('已在取药窗口提供大字说明，行动不便、由家人代取的老人仍拿不到。')
}

/** Gives the address of the application's page. */
export async function applyForAdmission(page: Page): Promise<string> {
  await goToRoom(page, '准入申请')
  await expect(page.getByRole('heading', { level: 1, name: '准入申请' })).toBeVisible()
  await accessible(page)
  await page.getByRole('link', { name: '申请准入' }).first().click()
  await page.getByRole('radio', { name: /^新的协助事项/ }).check()
  await page.getByRole('button', { name: '开始填写' }).click()
  await writeTheWork(page)
  await mendWhatIsBlocked(page)
  await giveBasisScopeAndMoney(page)
  const panel = page.getByRole('complementary', { name: '预检' })
  await expect(panel.getByText(/^30 分钟 × 每年 4 次 × \d+ 个社区/)).toBeVisible()
  await expect(panel.getByText('没有须修改的地方，可以提交。')).toBeVisible()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('已提交，待审查').first()).toBeVisible()
  await accessible(page)
  return new URL(page.url()).pathname
}
