/** No seal without an entry, no certificate without a seal: read from the whole source, and tried on the database itself. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { rolledBack } from '../server/testing/database.ts'
import { importsOf, product, withoutComments } from './house.ts'

const files = product(['features', 'foundation', 'database', 'server'])
const register = 'features/certificates/commands/seal-register.ts'
const inserts =
  /\b(?:insertInto|mergeInto|replaceInto)\(\s*['"`](?:sealEntries|certificates|seal_entries)\b|\b(?:insert\s+into|merge\s+into|copy)\s+(?:public\.)?"?(?:seal_entries|certificates)\b/i

test('one function alone writes the register and the certificates', () => {
  expect(files.length).toBeGreaterThanOrEqual(150)
  const inserting = files.filter(({ path, text }) => !path.endsWith('.sql') && inserts.test(withoutComments(text)))
  expect(inserting.map(({ path }) => path)).toEqual([register])
  expect(withoutComments(inserting[0]?.text ?? '').match(/export (?:async )?function /g)).toHaveLength(1)
})

test('it is reached through the step of sealing alone, after the use was saved as sealed', () => {
  const importers = (of: string) => files.flatMap((source) => (importsOf(source).some(({ from }) => from === of) ? [source.path] : []))
  expect(importers(register)).toEqual(['features/certificates/commands/issue-certificate.ts', 'features/certificates/commands/seal-it.ts'])
  expect(importers('features/certificates/commands/issue-certificate.ts')).toEqual(['features/certificates/commands/seal-it.ts'])
  const sealing = withoutComments(files.find(({ path }) => path === 'features/certificates/commands/seal-it.ts')?.text ?? '')
  const saved = sealing.indexOf(`state: 'sealed'`)
  expect(saved).toBeGreaterThan(sealing.indexOf(`takeUpUse(request, id, 'seal')`))
  expect(Math.min(sealing.indexOf('issueCertificate(request'), sealing.indexOf('enterSeal(request'))).toBeGreaterThan(saved)
})

test('the database refuses to change or delete an entry, and a certificate without one', () =>
  rolledBack(async (db) => {
    const { rows } = await sql<{ name: string; on: string }>`
      select tgname as name, tgrelid::regclass::text as on from pg_trigger where tgrelid in ('seal_entries'::regclass, 'certificates'::regclass) and not tgisinternal`.execute(
      db,
    )
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['certificates_as_issued', 'seal_entries_append_only'])
    const { rows: constraints } = await sql<{ definition: string }>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid in ('seal_entries'::regclass, 'certificates'::regclass, 'seal_uses'::regclass)`.execute(
      db,
    )
    const definitions = constraints.map(({ definition }) => definition)
    expect(definitions).toContainEqual(expect.stringMatching(/FOREIGN KEY \(district, seal_entry_id\) REFERENCES seal_entries/))
    expect(definitions).toContainEqual(expect.stringMatching(/FOREIGN KEY \(district, certificate_id\) REFERENCES certificates.*DEFERRABLE INITIALLY DEFERRED/))
    expect(definitions).toContainEqual(expect.stringMatching(/UNIQUE \(district, community_code, year, sequence\)/))
    expect(definitions).toContainEqual(expect.stringContaining('keeper_account <> approved_by_account'))
    expect(definitions).toContainEqual(expect.stringContaining('approved_by_account <> asked_by_account'))
  }))
