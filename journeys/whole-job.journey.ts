import { applied, applyForAdmission } from './apply.ts'
import { accessible, expect, test } from './browser.ts'
import { comment, commentOnIt, doIt, refusal, refuseIt } from './communities.ts'
import { handDown, handedDown, isRefusedASecondTime } from './hand-down.ts'
import { decided, holdMeeting } from './meeting.ts'
import { enterAs } from './people.ts'

const xili = '110102003028'

test('work is applied for, commented, admitted, handed down, refused or done, and everyone sees it', async ({ page }) => {
  // every main screen is looked at by axe, which is most of the time
  test.setTimeout(240_000)
  let application = ''
  let number = ''
  let dispatch = ''

  await test.step('the department applies; what is forbidden is stopped while typing', async () => {
    await page.goto('/desk/')
    await accessible(page)
    await enterAs(page, 'health')
    await accessible(page)
    application = await applyForAdmission(page)
  })

  await test.step('the secretary opens the window for comments', async () => {
    await enterAs(page, 'secretary')
    await accessible(page)
    await page.goto(application)
    await page.getByRole('button', { name: '征求意见' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '征求意见' }).click()
    await expect(page.getByText('征求意见中').first()).toBeVisible()
  })

  await test.step('a community comments; the department reads the words, not the name', async () => {
    await commentOnIt(page)
    await enterAs(page, 'health')
    await page.goto(application)
    await expect(page.getByRole('heading', { level: 1, name: applied })).toBeVisible()
    await expect(page.getByText(comment)).toBeVisible()
    await expect(page.getByText('一个受影响的社区').first()).toBeVisible()
    await expect(page.locator('main')).not.toContainText('西里三区')
  })

  await test.step('the joint meeting is held, decides, and the number is given', async () => {
    number = await holdMeeting(page)
  })

  await test.step('the public reads decision and number without signing in', async () => {
    await page.context().clearCookies()
    await page.goto('/admissions')
    const entry = page.getByRole('listitem').filter({ hasText: decided })
    await expect(entry).toContainText(number)
    await accessible(page)
    await page.goto(`/search?q=${encodeURIComponent(number)}`)
    await expect(page.getByRole('heading', { name: new RegExp(decided) })).toBeVisible()
    await expect(page.getByText(number).first()).toBeVisible()
    await expect(page.getByText('已准入，还没到生效日期')).toBeVisible()
    await accessible(page)
  })

  let taskNumber = ''
  await test.step('the district records the money, sees the gate open, and hands work down', async () => {
    await enterAs(page, 'xichengHealth')
    dispatch = await handDown(page)
    await accessible(page)
    taskNumber = /京准〔\d{4}〕\d+号/.exec(await page.locator('main').innerText())?.[0] ?? ''
    expect(taskNumber).not.toBe('')
    await isRefusedASecondTime(page)
  })

  await test.step('one community refuses lawfully, another does the work', async () => {
    await refuseIt(page, taskNumber)
    await doIt(page, taskNumber)
  })

  await test.step('the sender follows progress and reads the refusal', async () => {
    await enterAs(page, 'xichengHealth')
    await page.goto(dispatch)
    const refused = page.getByRole('region', { name: '依法拒绝' })
    await expect(refused.getByRole('link', { name: /西里三区/ })).toBeVisible()
    await expect(refused.getByText(refusal)).toBeVisible()
    await accessible(page)
  })

  await test.step('the public reads the burden, and what may be asked of the community', async () => {
    await page.context().clearCookies()
    await page.goto(`/burden?area=${xili}`)
    await expect(page.getByRole('heading', { level: 1, name: /西里三区.*的负担/ })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: '北京市卫生健康委员会' })).toContainText('依法拒绝 1')
    await accessible(page)
    await page.goto(`/my-community?code=${xili}`)
    await expect(page.getByRole('link', { name: handedDown })).toBeVisible()
    await accessible(page)
  })
})
