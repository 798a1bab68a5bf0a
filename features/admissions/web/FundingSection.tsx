/** 费随事转: the money that follows the work, or the reason why there is none. */
import { useId } from 'react'
import { useText } from '../../../web/words.ts'
import type { Funding } from '../../items/contract.ts'
import { OneOf, TextBox, TextLine } from './controls.tsx'
import { fundingFieldWords, fundingWords } from './field-words.ts'
import { useForm } from './form.ts'
import { FormField } from './FormField.tsx'

const kinds = ['budget', 'purchase', 'none'] as const
const empty: Record<Funding['kind'], Funding> = {
  budget: { kind: 'budget', line: '' },
  purchase: { kind: 'purchase', catalogueCode: '' },
  none: { kind: 'none', reason: '' },
}

export function FundingSection() {
  const text = useText()
  const { draft, set } = useForm()
  const { funding } = draft.proposal
  return (
    <FormField name="funding" group>
      {() => (
        <>
          <OneOf
            name="funding"
            value={funding?.kind}
            options={kinds.map((kind) => ({ value: kind, label: text(fundingWords[kind]) }))}
            onChange={(kind) => set('funding', empty[kind])}
          />
          {funding && <FundingDetail funding={funding} onChange={(next) => set('funding', next)} />}
        </>
      )}
    </FormField>
  )
}

function FundingDetail({ funding, onChange }: { funding: Funding; onChange: (funding: Funding) => void }) {
  const text = useText()
  const id = useId()
  return (
    <div className="field funding-detail">
      <label htmlFor={id}>{text(fundingFieldWords[funding.kind])}</label>
      {funding.kind === 'budget' && <TextLine tie={{ id }} value={funding.line} limit={200} onChange={(line) => onChange({ kind: 'budget', line })} />}
      {funding.kind === 'purchase' && (
        <TextLine tie={{ id }} value={funding.catalogueCode} limit={20} onChange={(catalogueCode) => onChange({ kind: 'purchase', catalogueCode })} />
      )}
      {funding.kind === 'none' && (
        <TextBox tie={{ id }} value={funding.reason} limit={500} lines={2} onChange={(reason) => onChange({ kind: 'none', reason })} />
      )}
    </div>
  )
}
