/** A button that says what will happen before it happens. */
import { App } from 'antd'
import { useWords } from '../../../web/words.ts'
import { words } from './admin-words.ts'

type Props = { word: string; label?: string; how: string; pending: boolean; onConfirm: () => void }

export function ConfirmButton({ word, label = word, how, pending, onConfirm }: Props) {
  const w = useWords(words)
  const { modal } = App.useApp()
  const ask = () => modal.confirm({ title: label, content: how, okText: word, cancelText: w('cancel'), okButtonProps: { danger: true }, onOk: onConfirm })
  return (
    <button type="button" className="plain-button" aria-label={label} disabled={pending} onClick={() => void ask()}>
      {word}
    </button>
  )
}
