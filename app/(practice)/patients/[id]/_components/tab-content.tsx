import type {
  AuthorizationShown,
  Choice,
  ClaimRowShown,
  CoverageShown,
  DetailsShown,
  DiagnosisShown,
  GroupShown,
  Looking,
  SessionShown,
  UsedVisitShown,
  VisitsShown,
} from '../../_components/patient-view'
import { AuthorizationCards } from './authorization-cards'
import { CoverageCards } from './coverage-cards'
import { DiagnosisList } from './diagnosis-list'
import { HistoryTab } from './history-tab'
import { NotesLocked, NotesTab } from './notes-tab'
import { Overview } from './overview'
import type { TabKey } from './patient-tabs'
import { UsedVisits } from './used-visits'

type TabContentProps = {
  tab: TabKey
  page: number
  size: number
  patientId: string
  patientName: string
  patient: DetailsShown
  coverages: readonly CoverageShown[]
  visits: readonly VisitsShown[]
  usedVisits: readonly UsedVisitShown[]
  diagnoses: readonly DiagnosisShown[]
  authorizations: readonly AuthorizationShown[]
  sessions: readonly SessionShown[]
  claims: readonly ClaimRowShown[]
  groups: readonly GroupShown[]
  counts: { sessions: number; claims: number; owesCents: number }
  payers: readonly Choice[]
  providers: readonly Choice[]
  looking: Looking & { mayReadNotes: boolean }
}

/** The open part of a patient's page. */
export function TabContent(props: TabContentProps) {
  const { tab, patientId, looking } = props
  const { today, mayWrite, mayAuthorize } = looking
  switch (tab) {
    case 'overview':
      return <Overview {...props} sessionCount={props.counts.sessions} owesCents={props.counts.owesCents} />
    case 'coverage':
      return (
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_316px]">
          <CoverageCards {...props} today={today} mayWrite={mayWrite} />
          <div>
            <UsedVisits patientId={patientId} usedVisits={props.usedVisits} mayWrite={mayWrite} />
          </div>
        </div>
      )
    case 'diagnoses':
      return <DiagnosisList {...{ patientId, today, mayWrite }} diagnoses={props.diagnoses} />
    case 'authorizations':
      return (
        <AuthorizationCards {...props} payerId={props.coverages[0]?.payerId} today={today} mayWrite={mayAuthorize} />
      )
    case 'notes':
      return looking.mayReadNotes ? <NotesTab sessions={props.sessions} today={today} /> : <NotesLocked />
    default:
      return <HistoryTab {...props} tab={tab} />
  }
}
