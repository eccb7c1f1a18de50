export type Theme = 'system' | 'light' | 'dark'

/** Keeps the choice of colors in a cookie of its own and applies it at once. It holds nothing about anybody. */
export function chooseTheme(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser we support.
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', isDark)
}

/** What was chosen before; nothing chosen is as the system. */
export function chosenTheme(): Theme {
  const chosen = /(?:^|; )theme=(light|dark)/.exec(document.cookie)?.[1]
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}
