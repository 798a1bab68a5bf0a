/** The department's part of a form: uploaded, seen to be held already, drawn instead of asked, applied for. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { goToRoom, pick } from './people.ts'
import { carePlan } from './sheets.ts'

export const designed = '独居老年人安全改造需求登记表'

const panel = (page: Page) => page.getByRole('region', { name: '是否已经有了' })

/** Minutes a community spends each time, as the panel says. */
async function minutes(page: Page): Promise<number> {
  const said = await panel(page)
    .getByText(/^每个社区每次/)
    .innerText()
  const hours = Number(/([\d.]+) 小时/.exec(said)?.[1] ?? 0)
  return hours * 60 + Number(/(\d+) 分钟/.exec(said)?.[1] ?? 0)
}

/** What is held is judged for the areas that are asked. */
async function askOnlyOneStreet(page: Page): Promise<void> {
  const areas = page.locator('.field', { has: page.getByLabel('报送范围', { exact: true }) })
  await areas.locator('.ant-select-selection-item-remove').click()
  await pick(page, '报送范围', '新街口街道', '新街口街道')
  await page.keyboard.press('Escape')
}

async function uploadTemplate(page: Page): Promise<void> {
  await goToRoom(page, '报表')
  await expect(page.getByRole('heading', { level: 1, name: '报表' })).toBeVisible()
  await accessible(page)
  await page.getByText('新建报表', { exact: true }).click()
  await page.getByLabel('报表名称', { exact: true }).fill(designed)
  await page.getByRole('button', { name: '开始设计' }).click()
  await askOnlyOneStreet(page)
  await page.getByLabel('选择 Excel 文件').setInputFiles(await carePlan())
  await expect(page.getByText(/^已保留表样/)).toBeVisible()
}

/** At least eight of the ten are held; one click draws them, and the minutes fall. */
async function drawWhatIsHeld(page: Page): Promise<void> {
  const figure = panel(page).getByText(/项已有或可推算/)
  await expect(figure).toContainText('/ 10 项')
  const held = Number(/^(\d+)/.exec(await figure.innerText())?.[1])
  expect(held / 10, 'the share that is held already').toBeGreaterThanOrEqual(0.8)
  await accessible(page)
  const asked = await minutes(page)
  await page.getByRole('button', { name: '已有的全部从台账取' }).click()
  await expect(page.getByText('已改为从台账取。')).toBeVisible()
  await expect.poll(() => minutes(page)).toBeLessThan(asked)
  await expect(page.getByRole('button', { name: '已有的全部从台账取' })).toHaveCount(0)
}

async function giveReasonAndBasis(page: Page): Promise<void> {
  await page.getByLabel('为什么要这张表').fill('摸清独居老年人家中安全改造的需求，安排施工单位上门。')
  await page.getByLabel('报送周期').click()
  await page.locator('.ant-select-dropdown:visible').getByText('每年', { exact: true }).click()
  await pick(page, '法规或文件', '老年人权益保障法', '中华人民共和国老年人权益保障法')
  const article = page.getByLabel('条款', { exact: true })
  await article.fill('第七条')
  await article.press('Escape')
  await page.getByRole('button', { name: '添加条款' }).click()
  await expect(page.locator('.cited').getByText('第七条')).toBeVisible()
}

async function applyWithIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: '生成准入申请' }).click()
  const precheck = page.getByRole('complementary', { name: '预检' })
  await expect(precheck).toBeVisible()
  await page.getByRole('radio', { name: '有预算科目' }).check()
  await page.getByLabel('预算科目或项目名称').fill('居家适老化改造补助·需求登记')
  await page.getByLabel('为什么需要社区来做', { exact: true }).fill('扶手装在哪里、哪天方便，只有熟悉老人的社区问得到。')
  await page.getByLabel('考虑过的其他办法', { exact: true }).fill('由施工单位电话询问，老人多不接陌生来电。')
  await page.getByRole('button', { name: /^用最早日期/ }).click()
  await page.getByRole('button', { name: '1 年', exact: true }).click()
  await expect(precheck.getByText('没有须修改的地方，可以提交。')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('已提交，待审查').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(designed) })).toBeVisible()
  await accessible(page)
}

export async function designForm(page: Page): Promise<void> {
  await uploadTemplate(page)
  await drawWhatIsHeld(page)
  await giveReasonAndBasis(page)
  await applyWithIt(page)
}
