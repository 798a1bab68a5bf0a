/** Entering as one of the demonstration's people, by a click on the name, and leaving again. */
import { expect, type Page } from '@playwright/test'

type Shown = { find: string; name: RegExp }
const shown = (find: string, organisation = ''): Shown => ({ find, name: new RegExp(`演示·${find}.*${organisation}`) })

export const cast = {
  health: shown('申请员甲', '北京市卫生健康委员会'),
  secretary: shown('联席会议秘书'),
  member: shown('成员8'),
  xichengHealth: shown('西城卫健专员'),
  xili: shown('西里三区社工', '西里三区社区居委会'),
  xiliDirector: shown('西里三区主任'),
  xiliKeeper: shown('西里三区印章保管员'),
  yutaoyuan: shown('玉桃园社工'),
  civil: shown('申请员辛'),
  disabled: shown('申请员庚'),
  police: shown('申请员丁'),
  xinjiekou: shown('新街口街道科员'),
  xichengReports: shown('西城民政审核员'),
} as const

export type Person = keyof typeof cast

/** Opens the desk as somebody; whoever was there before is signed out first. */
export async function enterAs(page: Page, who: Person): Promise<void> {
  await page.goto('/desk/')
  const out = page.getByRole('button', { name: '退出', exact: true })
  const find = page.getByLabel('按姓名、单位或角色查找')
  await expect(out.or(find)).toBeVisible()
  if (await out.isVisible()) await out.click()
  // only the first few of a role stand there unasked
  await find.fill(cast[who].find)
  await page.getByRole('button', { name: cast[who].name }).click()
  await expect(page.getByRole('heading', { level: 1, name: '今天等我的事' })).toBeVisible()
}

/** Goes to a room by the list of rooms on the left. */
export async function goToRoom(page: Page, room: string): Promise<void> {
  await page.locator('aside.side').getByRole('link', { name: room }).first().click()
}

/** Chooses by typing into one of the desk's pickers (laws, areas, organisations): `option` is part of the line to click. */
export async function pick(page: Page, label: string, typed: string, option: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true })
  await box.click()
  await box.fill(typed)
  const line = page
    .locator('.ant-select-dropdown:visible')
    .locator('.ant-select-item-option, .ant-select-tree-node-content-wrapper')
    .filter({ hasText: option })
  await line.first().click()
  // where several may be chosen the list stays open, over the field below it
  if (await box.evaluate((field) => field.closest('.ant-select-multiple') !== null)) await box.press('Escape')
}
