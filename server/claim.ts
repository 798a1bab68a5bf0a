/** The embedded database belongs to one process at a time: a second one, even to create an account, would damage it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WrongSettings } from './wrong-settings.ts'

function runs(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** Notes this process as the folder's owner; gives what undoes it. Refuses while another process that noted itself runs. */
export function claimFolder(folder: string): () => void {
  const file = join(folder, 'in-use-by')
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (owner > 0 && owner !== process.pid && runs(owner)) {
    throw new WrongSettings(`DATA_DIR=${folder} is in use by process ${owner}. Stop it first (if no Jianfu runs under that number, delete ${file}).`)
  }
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}
