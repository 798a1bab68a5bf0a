/** What is known of a community; its street and its district may change it. */
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { isWithin } from '../rules.ts'
import { communityTypeWords } from '../words.ts'
import type { WholeArea } from './whole.ts'
import { ProfileForm } from './ProfileForm.tsx'
import { words } from './words.ts'

export function ProfileSection({ area }: { area: WholeArea }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may, post } = useSession()
  const [editing, setEditing] = useState(false)
  const { profile } = area
  const mayEdit = may('areas.profile') && post !== undefined && isWithin(area.code, post.areaCode)
  return (
    <section>
      <h2>{w('profile')}</h2>
      {editing ? (
        <ProfileForm key={profile?.revision ?? 0} code={area.code} profile={profile} save={api.areas.saveProfile} onEnd={() => setEditing(false)} />
      ) : (
        <>
          {profile ? (
            <>
              <Facts
                of={[
                  {
                    label: w('communityType'),
                    value: text(profile.communityType ? communityTypeWords[profile.communityType] : words.unknown),
                  },
                  { label: w('households'), value: profile.households === null ? w('unknown') : format.number(profile.households) },
                  { label: w('staff'), value: profile.staff === null ? w('unknown') : format.number(profile.staff) },
                  profile.longitude !== null && { label: w('point'), value: `${profile.longitude}, ${profile.latitude}` },
                ]}
              />
              <p className="muted">
                {profile.illustrative ? (
                  <StateTag tone="neutral" word={words.illustrative} />
                ) : (
                  w('said', { who: profile.changedBy, when: format.instant(profile.changedAt) })
                )}
              </p>
            </>
          ) : (
            <p className="muted">{w('noProfile')}</p>
          )}
          {mayEdit && (
            <button type="button" className="plain-button" onClick={() => setEditing(true)}>
              {w(profile ? 'editProfile' : 'addProfile')}
            </button>
          )}
        </>
      )}
    </section>
  )
}
