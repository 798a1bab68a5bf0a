/** The browser fetches the file itself, so that a long one streams to disk. */
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

/** `from`: the address below /api. */
type Props = { from: string; asked: Readonly<Record<string, string>>; inOwnLayout?: boolean }

export function ExportButtons({ from, asked, inOwnLayout = false }: Props) {
  const w = useWords(words)
  const address = (format: 'xlsx' | 'csv') => `/api${from}?${new URLSearchParams({ ...asked, format })}`
  return (
    <>
      <a className="verb" href={address('xlsx')} download>
        {w(inOwnLayout ? 'export' : 'exportExcel')}
      </a>
      <a className="verb" href={address('csv')} download>
        {w('exportCsv')}
      </a>
    </>
  )
}
