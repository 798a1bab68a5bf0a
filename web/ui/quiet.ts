import { useEffect, useState } from 'react'

/** The value once it has stood still for a moment: a search asks when typing pauses. */
export function useQuiet<Value>(value: Value, milliseconds = 250): Value {
  const [quiet, setQuiet] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return quiet
}
