/** Step two: areas and community types; below them the communities left out, which can be brought back. */
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { CommunityType } from '../../../areas/contract.ts'
import { communityTypeWords } from '../../../areas/words.ts'
import type { ItemVersionRead } from '../../../items/contract.ts'
import type { SendDraft } from './draft.ts'
import { covers } from './leave-out.ts'
import { words } from './words.ts'

type Props = { draft: SendDraft; version: ItemVersionRead | undefined; change: (part: Partial<SendDraft>) => void }

export function Targets({ draft, version, change }: Props) {
  const w = useWords(words)
  const text = useText()
  const { post } = useSession()
  const home = post?.areaCode
  const ofItem = (version?.areaCodes ?? []).filter((code) => home && covers(home, code))
  const toggle = (type: CommunityType, on: boolean) =>
    change({ communityTypes: on ? [...draft.communityTypes, type] : draft.communityTypes.filter((one) => one !== type) })
  const names = draft.leftOut
    .slice(0, 5)
    .map(({ name }) => name)
    .join('、')
  return (
    <section aria-labelledby="targets-title">
      <h2 id="targets-title">{w('targetsTitle')}</h2>
      <FieldBox name="areaCodes" label={w('areas')} help={w('areasHelp')}>
        {(tie) => <AreaPicker {...tie} value={draft.areaCodes} onChange={(areaCodes) => change({ areaCodes, leftOut: [] })} {...(home && { root: home })} />}
      </FieldBox>
      <p className="quick">
        {home && (
          <button type="button" className="plain-button" onClick={() => change({ areaCodes: [home], leftOut: [] })}>
            {w('myArea')}
          </button>
        )}
        {ofItem.length > 0 && !ofItem.includes(home ?? '') && (
          <button type="button" className="plain-button" onClick={() => change({ areaCodes: ofItem, leftOut: [] })}>
            {w('itemArea')}
          </button>
        )}
      </p>
      {draft.leftOut.length > 0 && (
        <p className="notice state-info">
          <span>{w('leftOut', { n: draft.leftOut.length, names: draft.leftOut.length > 5 ? w('andMore', { names }) : names })}</span>
          <button type="button" className="quiet-button" onClick={() => change({ leftOut: [] })}>
            {w('bringBack')}
          </button>
        </p>
      )}
      <fieldset className="types" id="field-communityTypes">
        <legend>{w('types')}</legend>
        {CommunityType.options.map((type) => (
          <label key={type} className="check">
            <input type="checkbox" checked={draft.communityTypes.includes(type)} onChange={(event) => toggle(type, event.target.checked)} />
            {text(communityTypeWords[type])}
          </label>
        ))}
        <p className="field-help">
          {w('typesHelp')}
          {version &&
            version.communityTypes.length > 0 &&
            ` ${w('typesOfItem', { types: version.communityTypes.map((type) => text(communityTypeWords[type])).join('、') })}`}
        </p>
      </fieldset>
    </section>
  )
}
