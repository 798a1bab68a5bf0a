import { useEffect, useRef } from 'react'

/**
 * For what opens in place of the button that opens it: the focus goes to `inside`, and back to `button` when it closes. It would be lost with
 * the button otherwise, and a keyboard or a screen reader begin at the top of the page.
 */
export function useFocusBetween<Inside extends HTMLElement, Button extends HTMLElement = HTMLButtonElement>(isOpen: boolean) {
  const inside = useRef<Inside>(null)
  const button = useRef<Button>(null)
  const before = useRef(isOpen)
  useEffect(() => {
    if (before.current !== isOpen) (isOpen ? inside.current : button.current)?.focus()
    before.current = isOpen
  }, [isOpen])
  return { inside, button }
}
