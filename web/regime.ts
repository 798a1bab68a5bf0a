/** The regime's numbers as the city has set them, for help texts and suggested days; the server has the last word. */
import { Settings } from '../foundation/settings.ts'
import { api } from './api.ts'
import { useRead } from './ui/read.ts'

/** Until they are read, the regime's own. */
const own = Settings.parse({})

export function useRegime(): Settings {
  return useRead(api.people.readRegime, {}).data?.settings ?? own
}
