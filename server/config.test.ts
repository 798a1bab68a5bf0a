import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { newKeyring, writeKeysFile } from './keys-file.ts'
import { WrongSettings } from './wrong-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'jianfu-settings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (given: NodeJS.ProcessEnv) => readConfig({ DATA_DIR: folder, ...given })

test('without any setting the house listens on this machine only, embedded, as a demonstration', () => {
  expect(read({})).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000', demonstration: true, databaseUrl: undefined })
})

test('a setting left empty counts as not given', () => {
  expect(read({ DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 3000, databaseUrl: undefined })
})

test('with a PostgreSQL address the demonstration is off unless it is asked for', () => {
  const url = 'postgres://jianfu@localhost/jianfu'
  expect(read({ DATABASE_URL: url }).demonstration).toBe(false)
  expect(read({ DATABASE_URL: url, DEMONSTRATION: 'true' }).demonstration).toBe(true)
})

test('every wrong setting is named, all at once, with what it was', () => {
  const wrong = () => read({ PORT: '99999', DATABASE_URL: 'mysql://x', DEMONSTRATION: 'yes', LOG_LEVEL: 'loud' })
  expect(wrong).toThrow(WrongSettings)
  for (const name of ['PORT=99999', 'DATABASE_URL=mysql://x', 'DEMONSTRATION=yes', 'LOG_LEVEL=loud']) expect(wrong).toThrow(name)
})

test('the keys of personal data are made at the first start, and written only when the database agrees', () => {
  const { keysFile, keysAreNew, keyring } = read({})
  expect({ keysFile, keysAreNew }).toEqual({ keysFile: join(folder, 'keys.json'), keysAreNew: true })
  expect(keyring).toMatchObject({ algorithm: 'aes-256-gcm', indexHash: 'sha256' })
  expect(existsSync(keysFile)).toBe(false)
  expect(read({ DATA_CIPHER: 'sm4' }).keyring).toMatchObject({ algorithm: 'sm4', indexHash: 'sm3' })
  expect(() => read({ DATA_CIPHER: 'des' })).toThrow('DATA_CIPHER=des')
})

test('a keys file that is there is read, not replaced; DATA_CIPHER rules over its cipher for new values', () => {
  const file = join(folder, 'other-keys.json')
  const kept = newKeyring('aes-256-gcm', '2026-11-23T02:00:00.000Z')
  writeKeysFile(file, kept)
  expect(read({ DATA_KEYS_FILE: file })).toMatchObject({ keysFile: file, keysAreNew: false, keyring: { current: kept.current, algorithm: 'aes-256-gcm' } })
  const { keyring } = read({ DATA_KEYS_FILE: file, DATA_CIPHER: 'sm4' })
  expect(keyring).toMatchObject({ current: kept.current, algorithm: 'sm4', indexHash: 'sha256' })
  expect(keyring.index.equals(kept.index)).toBe(true)
})

test('the cookie secret is made once, kept, and readable by its owner only', () => {
  const first = read({}).secret
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(read({}).secret).toBe(first)
  expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0)
})
