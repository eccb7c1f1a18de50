import { type ActionState, type FieldErrors, invalid, refused } from '@/components/form/action-state'
import { dayInWords, listInWords } from '@/lib/kernel/words'
import { licenceWords, type ProviderView, specialtyWords } from './provider-view'

/** 'Marisol Rivera'. */
export function inWords({ firstName, lastName }: Pick<ProviderView, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`
}

type Refusal =
  | { kind: 'not_found' }
  | { kind: 'conflict' }
  | { kind: 'npi_taken'; name: string }
  | { kind: 'supervisor_unfit' }
  | { kind: 'supervises'; names: string[] }
  | { kind: 'has_duties'; name: string; supervises: string[]; sessionsAhead: number }

/** Why a clinician was not saved, beside the field where there is one. */
export function providerRefusal(refusal: Refusal): ActionState {
  switch (refusal.kind) {
    case 'npi_taken':
      return invalid({ npi: `${refusal.name} has this NPI already.` })
    case 'supervisor_unfit':
      return invalid({ supervisorId: 'Choose somebody else who has an own licence.' })
    case 'supervises': {
      const names = listInWords(refusal.names)
      return invalid({ licence: `Supervises ${names}. Choose another supervisor there first.` })
    }
    case 'has_duties': {
      const { name, supervises, sessionsAhead } = refusal
      const parts = [
        ...(sessionsAhead > 0
          ? [`leads ${sessionsAhead} ${sessionsAhead === 1 ? 'session' : 'sessions'} to come`]
          : []),
        ...(supervises.length > 0 ? [`supervises ${listInWords(supervises)}`] : []),
      ]
      return refused(`${name} ${listInWords(parts)}. Let somebody else do that first, then set them aside.`)
    }
    case 'conflict':
      return refused('Somebody else has changed this provider. Open the page again, then decide.')
    default:
      return refused('There is no such provider here.')
  }
}

/** What stands there now, field by field, where it differs from what was sent; in words as the fields show it. */
export function theirsOf(sent: ProviderView, now: ProviderView & { supervisorName: string | null }): FieldErrors {
  const words: [keyof ProviderView, string][] = [
    ['firstName', now.firstName],
    ['lastName', now.lastName],
    ['licence', licenceWords[now.licence]],
    ['npi', now.npi ?? ''],
    ['taxonomy', now.taxonomy ?? ''],
    ['licenceThrough', now.licenceThrough === null ? '' : dayInWords(now.licenceThrough)],
    ['specialty', specialtyWords[now.specialty]],
    ['supervisorId', now.supervisorName ?? ''],
  ]
  return Object.fromEntries(words.filter(([name]) => sent[name] !== now[name]))
}
