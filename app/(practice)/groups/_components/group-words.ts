import type { GroupKind } from '@/lib/attendance/session'
import { type Activity, activities } from '@/lib/codes/activities'

/** The kinds of a group as the interface says them, with the code they bill. */
export const groupKindWords: Readonly<Record<GroupKind, string>> = {
  group: 'Group psychotherapy, 90853',
  multi_family: 'Multiple-family group, 90849',
}

/** What a group does, as the interface says it. */
export const activityWords: Readonly<Record<Activity, string>> = {
  group_psychotherapy: 'Group psychotherapy',
  grooming: 'Grooming',
  adl_monitoring: 'Monitoring of daily living',
  recreational_therapy: 'Recreational therapy',
  eating_together: 'Eating together',
  excursion: 'Excursion',
  social_interaction: 'Social interaction',
  travel: 'Travel',
  self_help_materials: 'Self-help materials',
  report_preparation: 'Preparing reports',
  music_therapy: 'Music therapy',
  art_class: 'Art class',
  sensory_stimulation: 'Sensory stimulation',
  cognitive_stimulation: 'Cognitive stimulation',
  motion_therapy: 'Motion therapy',
  peer_led: 'Led by peers',
  dbt_skills: 'DBT skills',
  psychoeducation: 'Psychoeducation',
}

export const activityOptions = activities.map((value) => ({ value, label: activityWords[value] }))
export const kindOptions = (Object.keys(groupKindWords) as GroupKind[]).map((value) => ({
  value,
  label: groupKindWords[value],
}))
