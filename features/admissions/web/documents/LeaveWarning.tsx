/** Asks before one leaves text that is not stored, and before the browser closes. */
import { useBlocker } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export function LeaveWarning({ isUnsaved }: { isUnsaved: () => boolean }) {
  const w = useWords(words)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  })
  return (
    <Modal
      open={status === 'blocked'}
      title={w('unsavedTitle')}
      onCancel={() => reset?.()}
      footer={
        <>
          <Button onClick={() => proceed?.()}>{w('leaveNow')}</Button>
          <Button type="primary" onClick={() => reset?.()}>
            {w('stay')}
          </Button>
        </>
      }
    >
      <p>{w('unsavedHow')}</p>
    </Modal>
  )
}
