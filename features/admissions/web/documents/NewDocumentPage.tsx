import { useSession } from '../../../../web/session.ts'
import { WriteDocument } from './WriteDocument.tsx'

export default function NewDocumentPage() {
  const { post } = useSession()
  return <WriteDocument start={{ kind: 'special', title: '', recipients: '', areaCodes: post ? [post.areaCode] : [], body: '' }} />
}
