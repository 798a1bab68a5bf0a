/** The licensed fonts are taken from the folder of whoever holds them, and what stands for what is said. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fontsInUse, officialDocument, useFontsFolder } from '../documents.ts'
import { shipped } from './fonts/shipped.ts'
import { renamed } from './testing/renamed-font.ts'
import { placesIn, readable } from './testing/places.ts'
import { letter } from './testing/samples.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianfu-fonts-'))
})
afterEach(() => {
  useFontsFolder(undefined)
  rmSync(folder, { recursive: true, force: true })
})

test('without a folder the open fonts stand for the official ones, each with its origin and licence', async () => {
  const used = await fontsInUse()
  expect(used.map(({ face, wanted, inUse, from }) => [face, wanted, inUse, from])).toEqual([
    ['小标宋体', '方正小标宋简体', 'Jianfu Biaosong', 'shipped'],
    ['仿宋体', '仿宋_GB2312', 'Jianfu Fang', 'shipped'],
    ['楷体', '楷体_GB2312', 'Jianfu Kai', 'shipped'],
    ['黑体', '黑体', 'Jianfu Hei', 'shipped'],
    ['宋体', '宋体', 'Jianfu Song', 'shipped'],
  ])
  for (const { licence, madeFrom } of used) expect([licence, madeFrom]).toEqual(['OFL-1.1', expect.stringMatching(/^(Noto|LXGW)/)])
})

test('a font of an official name in the folder is taken before the open one, and what it lacks comes from the open ones', async () => {
  writeFileSync(join(folder, 'simfang.ttf'), renamed(shipped.kai.file, 'Jianfu Kai', 'FangSong'))
  copyFileSync(shipped.hei.file, join(folder, 'unasked.ttf'))
  useFontsFolder(folder)
  const body = (await fontsInUse()).find(({ role }) => role === 'body')
  expect(body).toEqual({ role: 'body', face: '仿宋体', wanted: '仿宋_GB2312', inUse: 'FangSong', file: 'simfang.ttf', from: 'folder' })
  const pdf = await officialDocument({ ...letter, body: [{ kind: 'paragraph', text: '王䶮' }] }).pdf()
  expect(Buffer.from(readable(pdf), 'latin1').toString('utf8')).toContain('仿宋_GB2312 = FangSong;')
  const lines = (await placesIn(pdf)).flat()
  expect(lines.find(({ text }) => text === '2026年11月22日')?.family).toBe('JianfuKai-Regular')
  expect(lines.some(({ text }) => text === '王䶮')).toBe(true)
})
