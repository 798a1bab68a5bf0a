import type { Page } from '@playwright/test'
import { accessible, expect, test } from './browser.ts'
import { cast, enterAs } from './people.ts'

const chinese = /[\u3400-\u9fff]+/g
/** What the demonstration wrote in Chinese (people, places, titles), and the way back to Chinese. */
const written = '.person, .who, .post-line, .post-switcher, .waiting-title, .waiting-words .muted, .waiting .hidden-words, [lang="zh-CN"]'

/** The Chinese words of the page, spoken labels included, that nobody wrote into it. */
async function chineseOfTheInterface(page: Page): Promise<string[]> {
  const said = await page.evaluate((data) => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll(`${data}, script, style`)) one.remove()
    const labels = [...copy.querySelectorAll('*')].flatMap((one) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''))
    return [copy.innerText, ...labels].join(' ')
  }, written)
  return said.match(chinese) ?? []
}

test('in English neither sign-in nor the first page holds a Chinese word of the interface', async ({ page }) => {
  await page.goto('/desk/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await chineseOfTheInterface(page)).toEqual([])
  await accessible(page)
  await page.getByRole('button', { name: cast.secretary.name }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What waits for me today' })).toBeVisible()
  await expect(page.locator('.waiting li').first()).toBeVisible()
  expect(await chineseOfTheInterface(page)).toEqual([])
})

test('a community reads its inbox on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enterAs(page, 'yutaoyuan')
  await page.goto('/desk/tasks')
  await expect(page.locator('.task-card').first()).toBeVisible()
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await wider()).toBe(0)
  await accessible(page)
  await page.locator('.task-card a.verb').first().click()
  await expect(page.getByText('办理期限', { exact: true })).toBeVisible()
  expect(await wider()).toBe(0)
})

test('the desk is entered, and its content reached, with the keyboard alone', async ({ page }) => {
  await page.goto('/desk/')
  const person = page.getByRole('button', { name: cast.secretary.name })
  await expect(person).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (await person.evaluate((button) => button === document.activeElement)) break
  }
  await expect(person).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '今天等我的事' })).toBeVisible()
  const skip = page.getByRole('link', { name: '跳到正文' })
  for (let presses = 0; presses < 5; presses++) {
    await page.keyboard.press('Tab')
    if (await skip.evaluate((link) => link === document.activeElement)) break
  }
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main#content')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main#content :focus')).toHaveCount(1)
})
