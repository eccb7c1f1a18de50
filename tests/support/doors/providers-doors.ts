import type { Door } from './door'

export const doors: Record<string, Door> = {}
export const routes: Record<string, Door> = {}
