/** 核验证明: what stands behind `#` never leaves the device; signature, status and paper are checked here. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import { check, codeIn, type Result } from './check.ts'
import { CompareFile } from './CompareFile.tsx'
import { ComparePaper } from './ComparePaper.tsx'
import { OtherWays } from './OtherWays.tsx'
import { Outcome } from './Outcome.tsx'
import { SignedFacts } from './SignedFacts.tsx'
import { useKnown } from './use-known.ts'
import { words } from './words.ts'
import './verify.css'

const codeNow = () => codeIn(location.hash)

function subscribe(changed: () => void) {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

const useCode = () => useSyncExternalStore(subscribe, codeNow)

export default function VerifyPage() {
  const w = useWords(words)
  const f = useFormat()
  const code = useCode()
  const { known, asked, offline } = useKnown()
  return (
    <>
      <h1>{w('title')}</h1>
      {code === '' && <p>{w('lead')}</p>}
      {code !== '' &&
        (globalThis.isSecureContext ? <Checking key={code} code={code} known={known} asked={asked} /> : <p role="alert">{w('unknownInsecure')}</p>)}
      <OtherWays open={code === ''} />
      {offline && known?.list && (
        <p className="screen-only verify-kept" data-kept="">
          {w('offlineReady', { asOf: f.instant(known.list.issuedAt), hours: known.list.hours })}
        </p>
      )}
    </>
  )
}

type Props = { code: string } & Pick<ReturnType<typeof useKnown>, 'known' | 'asked'>

function Checking({ code, known, asked }: Props) {
  const w = useWords(words)
  const [paper, setPaper] = useState<boolean | null>(null)
  const [file, setFile] = useState<boolean | null>(null)
  const matches = paper === false || file === false ? false : (paper ?? file)
  const [result, setResult] = useState<Result>()
  useEffect(() => {
    let gone = false
    if (known) void check(code, known, matches, new Date().toISOString()).then((next) => gone || setResult(next))
    return () => {
      gone = true
    }
  }, [code, known, matches])
  // what is not known may be known in a moment, when the network has answered
  if (!result || (!asked && result.standing.state === 'unknown')) return <p role="status">{w('checking')}</p>
  const { certificate, standing } = result
  return (
    <>
      <Outcome standing={standing} validUntil={certificate?.validUntil ?? null} wholeFile={file === true} />
      {matches === false && (standing.state === 'revoked' || standing.state === 'superseded') && (
        <p className="notice state-danger" role="status">
          {w('alteredContent')}
        </p>
      )}
      {certificate && (
        <>
          <SignedFacts of={certificate} />
          <ComparePaper of={certificate} matches={paper} onCompared={setPaper} />
          <CompareFile certificateId={certificate.certificateId} onCompared={setFile} />
        </>
      )}
    </>
  )
}
