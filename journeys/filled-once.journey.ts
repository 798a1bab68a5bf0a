import { isAdmitted, isPublic, isStopped } from './blocked-form.ts'
import { accessible, expect, test } from './browser.ts'
import { designForm } from './design-form.ts'
import { enterOne, heldBackIsKept, importAndTakeBack, openLedger, revealWithPurpose, typePasteAndUndo } from './keep-ledger.ts'
import { enterAs } from './people.ts'
import { confirmInAMinute, mendIt, passUp, readTheSum, returnOneCell } from './report-up.ts'

// every main screen is looked at by axe, which is most of the time
test.describe.configure({ timeout: 240_000 })

test('a form that asks what is held is drawn or stopped; what the meeting admits stands on the public page', async ({ page }) => {
  await test.step('the department uploads its template, sees 80 % held, draws it and applies', async () => {
    await enterAs(page, 'civil')
    await designForm(page)
  })
  await test.step('the pre-check stops a form that asks for what the ledgers hold', () => isStopped(page))
  await test.step('the joint meeting admits a form, and everyone reads its number', async () => {
    const number = await isAdmitted(page)
    await isPublic(page, number)
  })
})

test('a report opens filled in, is confirmed in under a minute, returned once, passed up and read in sum down to its records', async ({ page }) => {
  await test.step('the community corrects the returned cell', () => confirmInAMinute(page))
  await test.step('the street returns one cell with a reason', () => returnOneCell(page))
  await test.step('the community mends it', () => mendIt(page))
  await test.step('street and district pass it', () => passUp(page))
  await test.step('the city reads the number and who stands behind it', () => readTheSum(page))
})

test('a community types, pastes, undoes, looks at a masked number for a purpose, and takes an import back', async ({ page }) => {
  await enterAs(page, 'yutaoyuan')
  await openLedger(page)
  await test.step('in the grid', () => typePasteAndUndo(page))
  await test.step('what does not fit is kept', () => heldBackIsKept(page))
  await test.step('a masked number', () => revealWithPurpose(page))
  await test.step('an import with one faulty row', () => importAndTakeBack(page))
})

test('on a phone a report is submitted and a resident entered', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await enterAs(page, 'yutaoyuan')
  await page.goto('/desk/reports')
  await accessible(page)
  await page.getByRole('link', { name: '老年人口情况月报表' }).click()
  await expect(page.getByText('5 项全部已从台账预填，核对无误即可报送。')).toBeVisible()
  expect(await wider()).toBe(0)
  await accessible(page)
  await page.getByRole('button', { name: '核对无误，报送' }).click()
  await expect(page.getByText('待街道审核').first()).toBeVisible()
  await enterOne(page)
  expect(await wider()).toBe(0)
})
