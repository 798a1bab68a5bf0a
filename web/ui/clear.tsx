/** What `allowClear` of antd's choices is given: the cross, with a name in the present language (antd's own is English everywhere). */
import { CloseCircleFilled } from '@ant-design/icons'
import { useWords } from '../words.ts'
import { words } from './words.ts'

export function useClear() {
  const w = useWords(words)
  return { clearIcon: <CloseCircleFilled />, label: w('clear') }
}
