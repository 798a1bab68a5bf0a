/** Loads the data shipped in reference/ through the features that own it, once per content of the files. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { loadAreas } from '../features/areas/commands/load.ts'
import { loadRegister } from '../features/cleanups/commands/load.ts'
import { loadProofGraph } from '../features/certificates/commands/load-graph.ts'
import { loadFigures } from '../features/burden/commands/load.ts'
import { loadElements } from '../features/elements/commands/load.ts'
import { loadItems } from '../features/items/commands/load.ts'
import { loadLaws } from '../features/laws/commands/load.ts'
import { loadOrganisations } from '../features/people/commands/load.ts'
import { inTransaction, type Database } from '../foundation/database.ts'

type LoadedReferenceRow = { name: string; hash: string }

declare module '../foundation/database.ts' {
  interface Tables {
    loadedReferences: LoadedReferenceRow
  }
}

const file = (name: string) => readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8')

/** In the order of need: each step may look up what the earlier ones stored. */
const steps: { name: string; files: string[]; load: (db: Database, ...texts: string[]) => Promise<number> }[] = [
  { name: 'areas', files: ['areas-beijing.csv', 'areas.json'], load: loadAreas },
  { name: 'organisations', files: ['organisations.json'], load: loadOrganisations },
  { name: 'laws', files: ['legal-sources.json'], load: loadLaws },
  { name: 'elements', files: ['elements.json'], load: loadElements },
  { name: 'items', files: ['work-items.json', 'certificates.json', 'certificate-terms.json'], load: loadItems },
  { name: 'proof graph', files: ['proof-graph.json'], load: loadProofGraph },
  { name: 'cleanups', files: ['evaluations.json'], load: loadRegister },
  { name: 'figures', files: ['figures.json', 'burden-targets.json'], load: loadFigures },
]

export async function loadReference(db: Database, tell: (line: string) => void): Promise<void> {
  for (const { name, files, load } of steps) {
    const texts = files.map(file)
    const hash = createHash('sha256').update(texts.join('\n')).digest('hex')
    const before = await db.selectFrom('loadedReferences').select('hash').where('name', '=', name).executeTakeFirst()
    if (before?.hash === hash) continue
    await inTransaction(db, async (transaction) => {
      const rows = await load(transaction, ...texts)
      await transaction
        .insertInto('loadedReferences')
        .values({ name, hash })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ hash }))
        .execute()
      tell(`reference data loaded: ${name} (${rows})`)
    })
  }
}
