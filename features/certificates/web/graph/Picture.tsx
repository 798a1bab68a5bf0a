/** One chain or circle as a picture: boxes from top to bottom, arrows for what is wanted first, a dashed way for what leads back. */
import { useId } from 'react'
import { useLanguage, useWords } from '../../../../web/words.ts'
import type { GraphDemand, GraphStep, ProofGraph } from '../../contract/graph.ts'
import { draw } from '../../rules/graph/picture.ts'
import { linesOf } from './lines.ts'
import { words } from './words.ts'

const box = { width: 240, height: 86 }
const gap = { across: 32, down: 46 }
const margin = 44

type Point = { x: number; y: number }

export function Picture({ steps, demands, graph, name }: { steps: readonly GraphStep[]; demands: readonly GraphDemand[]; graph: ProofGraph; name: string }) {
  const w = useWords(words)
  const arrow = useId()
  const { places, columns, rows, back } = draw(
    steps.map(({ id }) => id),
    demands,
  )
  const width = columns * box.width + (columns - 1) * gap.across + 2 * margin
  const height = rows * box.height + (rows - 1) * gap.down + 16
  const countIn = (row: number) => [...places.values()].filter((place) => place.row === row).length
  const cornerOf = (step: string): Point => {
    const { column, row } = places.get(step) ?? { column: 0, row: 0 }
    const used = countIn(row) * box.width + (countIn(row) - 1) * gap.across
    return { x: (width - used) / 2 + column * (box.width + gap.across), y: 8 + row * (box.height + gap.down) }
  }
  const inCircle = new Set(graph.circles.flatMap(({ circle }) => circle))
  return (
    <figure className="proof-picture">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={w('picture', { name })}>
        <defs>
          <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="12" markerHeight="12" orient="auto">
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {demands.map((demand) => (
          <path
            key={demand.id}
            className={`proof-way${inCircle.has(demand.id) ? ' proof-way-circle' : ''}${back.has(demand.id) ? ' proof-way-back' : ''}`}
            d={wayOf(cornerOf(demand.from), cornerOf(demand.to), back.has(demand.id), width)}
            markerEnd={`url(#${arrow})`}
          />
        ))}
        {steps.map((step) => (
          <Box key={step.id} step={step} at={cornerOf(step.id)} held={step.heldBy.length > 0} />
        ))}
      </svg>
    </figure>
  )
}

/** Down from the foot of one box to the head of the next; back along the right edge. */
function wayOf(from: Point, to: Point, leadsBack: boolean, width: number): string {
  const foot = { x: from.x + box.width / 2, y: from.y + box.height }
  if (!leadsBack) {
    const head = { x: to.x + box.width / 2, y: to.y - 2 }
    return `M${foot.x} ${foot.y}C${foot.x} ${foot.y + gap.down / 2} ${head.x} ${head.y - gap.down / 2} ${head.x} ${head.y}`
  }
  const start = { x: from.x + box.width, y: from.y + box.height / 2 }
  const end = { x: to.x + box.width + 2, y: to.y + box.height / 2 }
  const edge = Math.min(width - 8, Math.max(start.x, end.x) + 32)
  return `M${start.x} ${start.y}C${edge} ${start.y} ${edge} ${end.y} ${end.x} ${end.y}`
}

function Box({ step, at, held }: { step: GraphStep; at: Point; held: boolean }) {
  const language = useLanguage()
  const english = language === 'en'
  const body = linesOf((english && step.bodyEn) || step.body, 26, 1)[0]
  const title = linesOf((english && step.titleEn) || step.title, 30, 2)
  return (
    <g transform={`translate(${at.x} ${at.y})`} className={`proof-box proof-${step.kind}${step.lawful === false ? ' proof-unlawful' : ''}`}>
      <title>{`${step.body}：${step.title}`}</title>
      <rect width={box.width} height={box.height} rx="6" />
      {held && <rect x="4" y="4" width={box.width - 8} height={box.height - 8} rx="4" className="proof-held" />}
      <text x="16" y="30" className="proof-body">
        {step.lawful === false ? `✕ ${body}` : body}
      </text>
      {title.map((line, place) => (
        <text key={line + place} x="16" y={54 + place * 22}>
          {line}
        </text>
      ))}
    </g>
  )
}
