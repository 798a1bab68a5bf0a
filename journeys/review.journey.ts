/** A document with asks hidden in it: found as it is typed, filed, decided place by place, returned, mended, passed and issued. */
import { type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { accessible, expect, test } from './browser.ts'
import { enterAs, goToRoom, pick } from './people.ts'

const title = '关于做好元旦春节期间老年人健康服务工作的通知'
const strikes = '各社区要在活动室门口统一悬挂老年健康驿站牌子。'
const toAdmission = ['请各社区于每月25日前报送六十岁以上未接种老年人名册。', '社区书记须参加每周一上午的健康服务调度会。']
const body = `为切实保障老年人身体健康，现就有关工作通知如下。
一、压实责任
市卫生健康委负责统筹协调，每周分析研判一次监测数据。近年来，家庭医生签约率稳步提高。
二、做好服务
社区卫生服务中心负责接种，接种信息由医疗机构登记，不得要求社区重复填报。${toAdmission[0]}
提示卡由区卫生健康委统一印制。请各社区协助开展老年人冬季用药安全宣传。
${toAdmission[1]}医疗机构要在候诊区播放提示片。
三、强化支撑
社区卫生服务站要更新健康教育展板。${strikes}
家庭医生团队负责签约和随访。请各社区协助做好老年人家庭医生签约服务告知。
本通知自印发之日起施行。`

const cards = (page: Page) => page.locator('.asks > li')
const card = (page: Page, sentence: string) => cards(page).filter({ hasText: sentence })
const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing runs out of the screen').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)

test('five asks hidden in a notice: two are covered, one is struck, two go to admission; mended, it passes and is issued', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await enterAs(page, 'health')
  await goToRoom(page, '发文联审')
  await accessible(page)
  await page.getByRole('link', { name: '报一份发文' }).click()
  await page.getByLabel('标题', { exact: true }).fill(title)
  await page.getByLabel('主送', { exact: true }).fill('西城区各街道办事处、各社区居委会')
  await page.getByLabel('发往区域', { exact: true }).press('Backspace')
  await pick(page, '发往区域', '西城区', '西城区')
  await page.keyboard.press('Escape')
  await page.getByLabel('正文', { exact: true }).fill(body)
  await expect(page.getByText('共 5 处，社区 5 处；3 处没有准入事项覆盖。')).toBeVisible()
  for (const sentence of [...toAdmission, strikes, '老年人冬季用药安全宣传', '签约服务告知']) await expect(card(page, sentence)).toHaveCount(1)
  await accessible(page)
  await card(page, strikes).getByRole('button', { name: '看原文' }).click()
  expect(
    await page.getByLabel('正文', { exact: true }).evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)),
  ).toContain('悬挂')
  await page.getByRole('button', { name: '报审' }).click()
  await expect(page.getByText('待联审', { exact: true })).toBeVisible()
  const address = page.url()

  await enterAs(page, 'secretary')
  await page.goto(address)
  await expect(cards(page)).toHaveCount(5)
  await expect(page.getByText('已处理 2 处，还有 3 处')).toBeVisible()
  await accessible(page)
  await fits(page)
  for (const sentence of toAdmission) {
    await card(page, sentence).getByRole('radio', { name: '转准入' }).check()
    await card(page, sentence).getByRole('button', { name: '确定' }).click()
    await expect(card(page, sentence).getByText('处理：转准入')).toBeVisible()
  }
  await card(page, strikes).getByRole('radio', { name: '删去' }).check()
  await card(page, strikes).getByLabel('理由', { exact: true }).fill('居委会外只挂三块牌子。')
  await card(page, strikes).getByRole('button', { name: '确定' }).click()
  await expect(card(page, strikes).getByText('处理：删去')).toBeVisible()
  await page.getByRole('button', { name: '把选定的转准入（2）' }).click()
  await expect(page.getByText('已建立准入申请草稿，由发文单位补充后提交。')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '退回', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /退\s?回/ })
    .click()
  await expect(page.getByText('已退回', { exact: true })).toBeVisible()
  await expect(page.getByText('居委会外只挂三块牌子。').first()).toBeVisible()

  // the department sees both drafts, and takes the three sentences out
  await enterAs(page, 'health')
  await page.goto(address)
  await card(page, '未接种老年人名册').getByRole('link', { name: '看准入申请' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '报送六十岁以上未接种老年人名册' })).toBeVisible()
  await page.goto(`${address}/edit`)
  await page.getByLabel('正文', { exact: true }).fill([...toAdmission, strikes].reduce((text, sentence) => text.replace(sentence, ''), body))
  await expect(page.getByText('共 2 处，社区 2 处；0 处没有准入事项覆盖。')).toBeVisible()
  await page.getByRole('button', { name: '报审' }).click()
  await expect(page.getByText('待联审', { exact: true })).toBeVisible()

  await enterAs(page, 'secretary')
  await page.goto(address)
  await expect(page.getByText('社区的要求都有着落')).toBeVisible()
  await page.getByRole('button', { name: /通\s?过/ }).click()
  await expect(page.getByText('已通过，待印发')).toBeVisible()

  await enterAs(page, 'health')
  await page.goto(address)
  await page.getByRole('button', { name: /印\s?发/ }).click()
  await page.getByLabel('发文字号').fill(`京卫发〔${new Date().getFullYear()}〕88号`)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /印\s?发/ })
    .click()
  await expect(page.getByText('已印发', { exact: true })).toBeVisible()
  await accessible(page)
  const annexed = await page.request.get('/api/issued-documents?page=1&size=10')
  expect(((await annexed.json()) as { rows: { title: string; items: unknown[] }[] }).rows.find((row) => row.title === title)?.items).toHaveLength(2)
  await page.goto('/documents')
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('老年人冬季用药安全宣传（京准')
  await accessible(page)
  // the issued paper from its own page, by the links a reader sees
  await page.goto(address)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载 Word' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.docx$/)
  const paper = page.getByRole('link', { name: '看版式（PDF）' })
  const pdf = await page.request.get((await paper.getAttribute('href')) ?? '')
  expect(pdf.headers()['content-type']).toContain('application/pdf')
  const text = (await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), { mergePages: true })).text.replaceAll(/\s/g, '')
  for (const printed of [title, `京卫发〔${new Date().getFullYear()}〕88号`, '京准〔']) expect(text).toContain(printed)
})

test('what waits and what was returned stand readable on a phone and in English', async ({ page }) => {
  await enterAs(page, 'secretary')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/desk/documents?state=filed')
  await accessible(page)
  await fits(page)
  await page.getByRole('link', { name: '关于做好今冬明春老年人健康服务工作的通知' }).click()
  await expect(cards(page)).toHaveCount(5)
  await accessible(page)
  await fits(page)
  await page.goto('/desk/documents?state=returned')
  await page.getByRole('link', { name: '关于深化生活垃圾分类工作的通知' }).click()
  await expect(page.getByText('没有准入依据，改由收运企业和物业落实。').first()).toBeVisible()
  await accessible(page)
  await fits(page)
})

test('a chosen file is stored at once, its title and recipients in their fields; leaving loses nothing', async ({ page }) => {
  await enterAs(page, 'health')
  await page.goto('/desk/documents/new')
  const text = `${title}\n西城区各街道办事处、各社区居委会：\n${body}\n北京市卫生健康委员会\n2026年11月20日\n`
  await page.locator('input[type=file]').setInputFiles({ name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.getByRole('link', { name: '通知.txt' })).toBeVisible()
  const address = page.url()
  await page.goto('/desk/')
  await page.goto(address)
  await expect(page.getByRole('link', { name: '通知.txt' })).toBeVisible()
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue(title)
  await expect(page.getByLabel('主送', { exact: true })).toHaveValue('西城区各街道办事处、各社区居委会')
  await expect(page.getByLabel('正文', { exact: true })).toHaveValue(body)
  await page.locator('input[type=file]').setInputFiles({ name: '另一份.txt', mimeType: 'text/plain', buffer: Buffer.from('请各社区每月走访一次独居老人。') })
  await expect(page.getByText('正文里已经有文字')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '只保存原件' }).click()
  await expect(page.getByRole('link', { name: '另一份.txt' })).toBeVisible()
  await expect(page.getByLabel('正文', { exact: true })).toHaveValue(body)
})

test('a missed sentence is marked by mouse and by keyboard, judged like the others, and taken back', async ({ page }) => {
  const selected = '社区卫生服务站要更新健康教育展板。'
  const reached = '对行动不便的老年人，由家庭医生团队预约上门。'
  await page.setViewportSize({ width: 1366, height: 768 })
  await enterAs(page, 'secretary')
  await page.goto('/desk/documents?state=filed')
  await page.getByRole('link', { name: '关于做好今冬明春老年人健康服务工作的通知' }).click()
  await expect(cards(page)).toHaveCount(5)

  // dragged over with the mouse, the step stands at the end of that sentence only
  const sentence = page.locator('[data-sentence]').filter({ hasText: selected })
  await sentence.scrollIntoViewIfNeeded()
  const line = await sentence.evaluate((one) => one.getClientRects()[0]?.toJSON() as { left: number; right: number; top: number; height: number })
  await page.mouse.move(line.left + 4, line.top + line.height / 2)
  await page.mouse.down()
  await page.mouse.move(line.right - 4, line.top + line.height / 2, { steps: 4 })
  await page.mouse.up()
  const steps = page.getByRole('button', { name: /^这里也要求了/ })
  await expect(steps).toHaveCount(1)
  await steps.click()
  await page.getByRole('radio', { name: '牌子上墙' }).check()
  await accessible(page)
  await fits(page)
  await page.getByRole('button', { name: '标出', exact: true }).click()
  await expect(cards(page)).toHaveCount(6)
  await expect(card(page, selected).getByText('审查人标出')).toBeVisible()
  await expect(card(page, selected).getByText('未准入')).toBeVisible()
  await expect(page.getByText('已处理 0 处，还有 6 处')).toBeVisible()

  // by keyboard: each sentence has its step; of the street it holds nothing up
  await page.getByRole('button', { name: '逐句标出' }).press('Enter')
  expect(await steps.count()).toBe(await page.locator('[data-sentence]').count())
  const step = page.getByRole('button', { name: `这里也要求了：${reached}` })
  await step.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: '工作', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(step).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: '街道', exact: true })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(card(page, reached).getByText('对街道', { exact: true })).toBeVisible()
  await expect(step).toBeFocused()
  await expect(page.getByText('已处理 0 处，还有 6 处')).toBeVisible()
  await accessible(page)

  for (const [marked, left] of [
    [selected, 6],
    [reached, 5],
  ] as const) {
    await card(page, marked).getByRole('button', { name: '取消标出' }).click()
    await expect(cards(page)).toHaveCount(left)
  }
})
