/** What the pre-check says of a proof that is to be admitted. */
import type { Said } from './rules/finding.ts'

export const proofWords = {
  termsMissing: {
    sentence: ['证明事项还没有写明{{what}}。', 'The proof does not say {{what}} yet.'],
    advice: [
      '在“证明条款”中填写；填不出来，通常说明不该由社区证明。',
      'Fill it in under “Terms of the proof”; what cannot be filled in is usually not the community’s to certify.',
    ],
  },
  cannotKnow: {
    sentence: [
      '社区无从核实这件事。不具备核实能力的，不得要求社区出具证明。',
      'A community has no means of knowing the fact. What it cannot verify it must not be asked to certify.',
    ],
    advice: [
      '由掌握事实的单位核验、部门间共享数据，或由当事人书面承诺；写明办理单位和途径。',
      'Let the body that holds the fact verify it, share data, or accept a declaration; name the body and the way.',
    ],
  },
  circle: {
    sentence: ['列入后会形成循环证明：{{way}}。', 'Admitting it would close a circle: {{way}}.'],
    advice: ['去掉其中一项前置要求，或者由提出要求的单位自行核查。', 'Drop one of the demands, or let the asking body verify the fact itself.'],
  },
} as const satisfies Record<string, Said>

/** What may be missing, as the sentence names it. */
export const termWords = {
  askedBy: ['由谁要求', 'who asks for it'],
  usedFor: ['用途', 'what it is used for'],
  knowable: ['社区怎样知道这件事', 'how a community knows the fact'],
  evidence: ['需要看的材料', 'what must be seen'],
} as const satisfies Record<string, readonly [string, string]>
