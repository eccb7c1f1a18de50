import type { Activity } from '@/lib/codes/activities'

/** How an activity is called on the screen. */
export const activityWords: Record<Activity, string> = {
  group_psychotherapy: 'Group psychotherapy',
  grooming: 'Grooming',
  adl_monitoring: 'Watching daily living skills',
  recreational_therapy: 'Recreational therapy',
  eating_together: 'Eating together',
  excursion: 'Excursion',
  social_interaction: 'Social interaction',
  travel: 'Travel',
  self_help_materials: 'Reading self-help materials',
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
