'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'

/**
 * A thin bar at the top while a page that was asked for is still being read. A record is looked for before anything of its
 * page is shown, so that one which is not there answers 404; until then this says that the link was heard.
 */
export function GoingBar() {
  const place = `${usePathname()}?${useSearchParams()}`
  const [left, setLeft] = useState<string | null>(null)
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      // The router takes a link over by preventing what the browser would do; the browser shows its own bar.
      if (!link || !event.defaultPrevented || link.origin !== location.origin) return
      if (`${link.pathname}${link.search}` !== `${location.pathname}${location.search}`) setLeft(place)
    }
    window.addEventListener('click', press)
    return () => window.removeEventListener('click', press)
  }, [place])
  useEffect(() => {
    if (left === null) return
    const timer = setTimeout(() => setLeft(null), 10_000)
    return () => clearTimeout(timer)
  }, [left])
  if (left !== place) return null
  return (
    <div aria-hidden="true" className="after-a-moment fixed inset-x-0 top-0 z-50 h-0.5 overflow-hidden print:hidden">
      <div className="going h-full w-1/3 bg-primary" />
    </div>
  )
}
