/** A unit of a roll-up: one with units below opens them, a community leads to its report. */
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'

type Props = { code: string; name: string; reportId?: string | null; onArea: (code: string) => void }

export function UnitName({ code, name, reportId = null, onArea }: Props) {
  if (reportId) return <DeskLink to={`/reports/${reportId}`}>{name}</DeskLink>
  if (!code.endsWith('000')) return <>{name}</>
  return (
    <button type="button" className="tree-toggle" onClick={() => onArea(code)}>
      {name}
    </button>
  )
}
