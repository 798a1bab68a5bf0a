/** How well the asks in a document are found: on the sentences the rules were tuned on, and on those held out, with every miss. */
import { freshAsking, freshDecoys } from '../features/admissions/testing/fresh-sentences.ts'
import { gatheredAsking } from '../features/admissions/testing/gathered-asking.ts'
import { gatheredDecoys } from '../features/admissions/testing/gathered-decoys.ts'
import { heldOutAsking, heldOutDecoys } from '../features/admissions/testing/held-out-sentences.ts'
import { howWell } from '../features/admissions/testing/how-well.ts'
import { asking, decoys, type Labelled } from '../features/admissions/testing/labelled-sentences.ts'
import { report } from './measure.ts'

/** @param aim what it ought to reach one day; the bound only keeps it from falling below what it was */
function measureSet(name: string, set: readonly Labelled[], least: { precision: number; recall: number }, aim = ''): void {
  const { precision, recall, sentences, misses } = howWell(set)
  report({
    what: `asks found in ${sentences.count} labelled sentences, ${name}`,
    on: 'engine',
    ours: `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} by kind; ${sentences.precision.toFixed(2)}, ${sentences.recall.toFixed(2)} by sentence`,
    floor: 'none',
    ratio: `${misses.length} read otherwise`,
    bound: `≥ ${least.precision}, ${least.recall} by kind${aim}`,
    holds: precision >= least.precision && recall >= least.recall,
  })
  for (const { sentence, labelled, found } of misses) {
    console.log(`        ${sentence}\n          labelled ${labelled.join(', ') || 'nothing'}; found ${found.join(', ') || 'nothing'}`)
  }
}

export function measureDocumentAsks(): void {
  measureSet('tuned on', [...asking, ...decoys, ...freshAsking, ...freshDecoys, ...gatheredAsking, ...gatheredDecoys], { precision: 0.9, recall: 0.9 })
  measureSet('held out', [...heldOutAsking, ...heldOutDecoys], { precision: 0.75, recall: 0.6 }, '; aim ≥ 0.9, 0.85')
}
