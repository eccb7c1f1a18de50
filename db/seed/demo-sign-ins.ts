/** Who can sign in to the invented practice. The passwords are public, so they serve an invented practice alone. */
export const demoSignIns = [
  { role: 'clinician', email: 'marisol@lakeside.example', password: 'eight-open-chairs', name: 'Marisol Rivera, LCSW' },
  { role: 'owner', email: 'judith@lakeside.example', password: 'circle-by-the-lake', name: 'Judith Chen, PsyD' },
  { role: 'admin', email: 'dana@lakeside.example', password: 'renew-before-it-ends', name: 'Dana Whitlock' },
] as const
