/** What a group did: psychotherapy, what the guide says is not psychotherapy, and what a payer should be asked about (domain.md 1.4). */
export const activities = [
  'group_psychotherapy',
  'grooming',
  'adl_monitoring',
  'recreational_therapy',
  'eating_together',
  'excursion',
  'social_interaction',
  'travel',
  'self_help_materials',
  'report_preparation',
  'music_therapy',
  'art_class',
  'sensory_stimulation',
  'cognitive_stimulation',
  'motion_therapy',
  'peer_led',
  'dbt_skills',
  'psychoeducation',
] as const
export type Activity = (typeof activities)[number]

/** The guide's nine, which no payer pays as group psychotherapy unless it says so (domain.md G-30, source SEED). */
export const guideExcludedActivities: readonly Activity[] = activities.slice(1, 10)

/** Billable, but a benefits call should have asked about them (domain.md G-34). */
export const unusualModalities: readonly Activity[] = ['dbt_skills', 'psychoeducation']
