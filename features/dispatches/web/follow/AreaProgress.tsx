/** Progress down the area tree, each level read when it is opened. A table first: its rows can be read one by one. */
import { Fragment, useState } from 'react'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Loading, Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { StateBar } from '../StateBar.tsx'
import { stateOrder, stateTones } from '../states.ts'
import { stateWords, words as shared } from '../words.ts'
import './follow.css'
import { words } from './words.ts'

type Unit = AnsweredBy<typeof api.dispatches.followDispatch>[number]

export function AreaProgress({ id }: { id: string }) {
  const w = useWords(words)
  const read = useRead(api.dispatches.followDispatch, { id })
  return (
    <section className="section" aria-labelledby="progress-title">
      <h2 id="progress-title">{w('progressTitle')}</h2>
      <Shown read={read}>
        {(units) =>
          units.length === 0 ? (
            <p>{w('noProgress')}</p>
          ) : (
            <div className="list-frame tree-frame">
              <table className="tree">
                <caption>{w('progressLead')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{w('unit')}</th>
                    <th scope="col" className="figure">
                      {w('count')}
                    </th>
                    <th scope="col">{w('howFar')}</th>
                  </tr>
                </thead>
                <tbody>
                  {units.map((unit) => (
                    <UnitRows key={unit.code} id={id} unit={unit} depth={0} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Shown>
    </section>
  )
}

function UnitRows({ id, unit, depth }: { id: string; unit: Unit; depth: number }) {
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { counts, name, taskId } = unit
  const all = counts.sent + counts.accepted + counts.completed + counts.refused + counts.withdrawn
  return (
    <Fragment>
      <tr>
        <th scope="row" style={{ paddingLeft: 16 + depth * 20 }}>
          {taskId ? (
            <DeskLink to={`/tasks/${taskId}`}>{name}</DeskLink>
          ) : (
            <button type="button" className="tree-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
              {name}
            </button>
          )}
        </th>
        <td className="figure">{format.number(all)}</td>
        <td>{taskId ? <OneState counts={counts} /> : <StateBar counts={counts} />}</td>
      </tr>
      {open && <Below id={id} area={unit.code} depth={depth + 1} />}
    </Fragment>
  )
}

function Below({ id, area, depth }: { id: string; area: string; depth: number }) {
  const { data } = useRead(api.dispatches.followDispatch, { id, area })
  if (!data)
    return (
      <tr>
        <td colSpan={3}>
          <Loading />
        </td>
      </tr>
    )
  return data.map((unit) => <UnitRows key={unit.code} id={id} unit={unit} depth={depth} />)
}

/** A single community has one task: its state, not a bar. */
function OneState({ counts }: Pick<Unit, 'counts'>) {
  const s = useWords(shared)
  return (
    <>
      {stateOrder
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <StateTag key={state} tone={stateTones[state]} word={stateWords[state]} />
        ))}{' '}
      {counts.openQuestions > 0 && <StateTag tone="warn" word={s('question')} />}
    </>
  )
}
