import type { Metadata } from 'next'
import { requireActor } from '@/app/_server/session'
import { roleWords } from '@/components/layout/navigation'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PageTabs } from '@/components/layout/page-tabs'
import { GuideAdmin } from './_components/guide-admin'
import { GuideClinician } from './_components/guide-clinician'
import { GuideOwner } from './_components/guide-owner'
import { Facts } from './_components/guide-parts'

export const metadata: Metadata = { title: 'Day one' }

const guides = { owner: GuideOwner, clinician: GuideClinician, admin: GuideAdmin }
type GuideRole = keyof typeof guides

/** What each role is told of its day. An owner may do all of it, and reads the others' too. */
const roles: Record<GuideRole, readonly GuideRole[]> = {
  owner: ['owner', 'clinician', 'admin'],
  clinician: ['clinician'],
  admin: ['admin'],
}

const whoDoes = [
  ['The clinician', 'marks who came, writes the notes and signs them.'],
  ['The admin', 'keeps patients, coverages and authorizations, and plans the sessions.'],
  ['The owner', 'sets the practice up, answers for the payers’ rules, releases the claims and sends them.'],
] as const

type GuidePageProps = { searchParams: Promise<{ role?: string | string[] }> }

export default async function GuidePage({ searchParams }: GuidePageProps) {
  const actor = await requireActor('today:read', '/guide')
  const { role: asked } = await searchParams
  const shown = roles[actor.role].find((one) => one === asked) ?? actor.role
  const Guide = guides[shown]
  const tabs = roles[actor.role].map((one) => ({ key: one, label: roleWords[one], href: `/guide?role=${one}` }))
  return (
    <Page crumbs={[{ label: 'Day one' }]}>
      <PageHeader title="How a day goes" facts={['From who came to what is sent: attendance makes the claims']} />
      {tabs.length > 1 ? <PageTabs tabs={tabs} current={shown} label="Guides by role" /> : null}
      <div className="max-w-[820px] space-y-5">
        <Guide />
        <Facts title="Who does what" facts={whoDoes} />
      </div>
    </Page>
  )
}
