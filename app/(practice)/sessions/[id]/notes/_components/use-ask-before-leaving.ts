import { useEffect } from 'react'

/**
 * While something typed is not saved, the browser asks before the page is left: also by a link, which else would change
 * the page without asking. Links to other notes of this page are left alone, since what was typed stays on it.
 */
export function useAskBeforeLeaving(hasUnsaved: boolean): void {
  useEffect(() => {
    if (!hasUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const follow = (event: MouseEvent) => {
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!isPlain || !link || link.target === '_blank' || link.pathname === window.location.pathname) return
      event.preventDefault()
      event.stopPropagation()
      window.location.assign(link.href)
    }
    window.addEventListener('beforeunload', ask)
    document.addEventListener('click', follow, true)
    return () => {
      window.removeEventListener('beforeunload', ask)
      document.removeEventListener('click', follow, true)
    }
  }, [hasUnsaved])
}
