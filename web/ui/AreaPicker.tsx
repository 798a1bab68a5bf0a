/**
 * Finds areas by name, pinyin initials or code, or down the tree, which is fetched level by level. `value`: 12-digit codes.
 * A chosen unit stands for all that lies in it; Enter takes the first that is found, unless the arrows went to another. `root` limits the tree (default: the city's districts); `one` for a single area.
 */
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { api, type AnsweredBy } from '../api.ts'
import { useWords } from '../words.ts'
import { useClear } from './clear.tsx'
import type { Tie } from './FieldBox.tsx'
import { useQuiet } from './quiet.ts'
import { useRead } from './read.ts'
import { words } from './words.ts'

type Area = AnsweredBy<typeof api.areas.listAreas>['rows'][number]
type Props = Partial<Tie> & { value: string[]; onChange: (codes: string[]) => void; root?: string; one?: boolean; disabled?: boolean }
type Branch = { value: string; title: string; isLeaf: boolean; id: string; pId: string }

const city = '110000000000'

function branchOf({ code, name, childCount }: Area, parent: string): Branch {
  return { id: code, pId: parent, value: code, title: name, isLeaf: childCount === 0 }
}

function pathOf({ name, path }: Area): string {
  const above = path.filter((step) => step.code !== city && step.name !== name).map((step) => step.name)
  return above.length > 0 ? `${name}（${above.join(' · ')}）` : name
}

export function AreaPicker({ value, onChange, root = city, one = false, ...tie }: Props) {
  const w = useWords(words)
  const client = useQueryClient()
  const ownId = useId()
  const id = tie.id ?? ownId
  const [asked, setAsked] = useState('')
  const search = useQuiet(asked.trim())
  const [branches, setBranches] = useState<Branch[]>([])
  const top = useRead(api.areas.listAreas, { parent: root, page: 1, size: 200 })
  const found = useRead(api.areas.listAreas, search ? { search, page: 1, size: 50 } : null)
  const names = useQueries({
    queries: value.map((code) => ({
      queryKey: [api.areas.getArea.endpoint, { code }],
      queryFn: () => api.areas.getArea({ code }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })

  const open = async (parent: string) => {
    const { rows } = await client.fetchQuery({
      queryKey: [api.areas.listAreas.endpoint, { parent, page: 1, size: 200 }],
      queryFn: () => api.areas.listAreas({ parent, page: 1, size: 200 }),
    })
    setBranches((before) => [...before.filter(({ pId }) => pId !== parent), ...rows.map((row) => branchOf(row, parent))])
  }
  const moved = useRef(false)
  const first = async () => {
    const asking = { search: asked.trim(), page: 1, size: 50 }
    const { rows } = await client.fetchQuery({
      queryKey: [api.areas.listAreas.endpoint, asking],
      queryFn: () => api.areas.listAreas(asking),
      staleTime: Number.POSITIVE_INFINITY,
    })
    const code = rows[0]?.code
    if (!code) return
    onChange(one ? [code] : [...value.filter((chosenCode) => chosenCode !== code), code])
    setAsked('')
  }
  /** The list itself would take what it showed before the search was answered. */
  const takeFirst = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moved.current = true
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || moved.current || asked.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    void first()
  }
  const tree = search
    ? (found.data?.rows ?? []).map((row) => ({ ...branchOf(row, root), title: pathOf(row), isLeaf: true }))
    : [...(top.data?.rows ?? []).map((row) => branchOf(row, root)), ...branches]
  const chosen = value.map((code, place) => ({
    value: code,
    label: names[place]?.data?.name ?? tree.find((branch) => branch.value === code)?.title ?? code,
  }))

  return (
    <div className="area-picker" onKeyDownCapture={takeFirst}>
      <TreeSelect
        aria-label={tie.id ? undefined : w('areaPicker')}
        {...tie}
        id={id}
        // antd names this element in aria-controls but does not draw it
        popupRender={(menu) => <div id={`${id}_list`}>{menu}</div>}
        style={{ width: '100%' }}
        treeDataSimpleMode={{ id: 'id', pId: 'pId', rootPId: root }}
        treeData={tree}
        multiple={!one}
        labelInValue
        allowClear={useClear()}
        showSearch={{
          searchValue: asked,
          onSearch: (typed) => {
            moved.current = false
            setAsked(typed)
          },
          filterTreeNode: false,
          autoClearSearchValue: true,
        }}
        loadData={search ? undefined : ({ value: parent }) => open(String(parent))}
        value={one ? chosen[0] : chosen}
        placeholder={w('findArea')}
        notFoundContent={w('noArea')}
        onChange={(next: { value: string }[] | { value: string } | undefined) => {
          onChange((Array.isArray(next) ? next : next ? [next] : []).map((branch) => branch.value))
          setAsked('')
        }}
      />
    </div>
  )
}
