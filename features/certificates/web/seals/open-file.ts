/** Shows a PDF in a tab of its own; where the browser refuses one, it is saved. */
import { saveFile } from '../../../../web/ui/csv.ts'

export function openFile(file: File): void {
  const address = URL.createObjectURL(file)
  if (!window.open(address, '_blank')) saveFile(file.name, file)
  // the tab has read it long before
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
