import { useWords } from '../words.ts'
import { words } from './words.ts'

const sizes = [20, 50, 100, 200]

/** Turns the pages of a list; silent when all of it is on one page. */
export function Pager({
  page: { total, page, size },
  onPage,
}: {
  page: { total: number; page: number; size: number }
  onPage: (change: { page?: number; size?: number }) => void
}) {
  const w = useWords(words)
  const pages = Math.max(1, Math.ceil(total / size))
  // whoever chose more rows a page than there are keeps the choice before them
  if (total <= size && !sizes.slice(1).includes(size)) return null
  return (
    <div className="list-pager">
      <label>
        {w('sizes')}{' '}
        <select value={size} onChange={(event) => onPage({ size: Number(event.target.value), page: 1 })}>
          {[...new Set([...sizes, size])].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="plain-button" disabled={page <= 1} onClick={() => onPage({ page: page - 1 })}>
        {w('earlier')}
      </button>
      <span>{w('pageOf', { page, pages })}</span>
      <button type="button" className="plain-button" disabled={page >= pages} onClick={() => onPage({ page: page + 1 })}>
        {w('later')}
      </button>
    </div>
  )
}
