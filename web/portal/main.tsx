/** The public pages: no sign-in, no cookies, light. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/ui.css'
import './portal.css'
import { Frame } from './Frame.tsx'
import { Present } from './Present.tsx'

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <Frame>
      <Present />
    </Frame>
  </StrictMode>,
)
