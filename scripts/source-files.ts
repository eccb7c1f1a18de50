import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths'

/** Every file below these folders, as paths from the project's root. */
export function filesBelow(...folders: string[]): string[] {
  return folders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return []
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
  })
}

/** The TypeScript and JavaScript among them. */
export function sourceFiles(folders: string[]): string[] {
  return filesBelow(...folders).filter((path) => /\.[cm]?[jt]sx?$/.test(path))
}
