import { GeistMono } from 'geist/font/mono'
import { GeistSans } from 'geist/font/sans'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { cn } from '@/components/cn'
import { ThemeFollower } from '@/components/layout/theme-follower'
import { Toaster } from '@/components/ui/toaster'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Cohort', template: '%s · Cohort' },
  description: 'Attendance in, claims out',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

// Before the first paint, so that a dark screen does not flash.
// Without quotes, which React would escape.
const followSystem =
  'if(matchMedia(`(prefers-color-scheme: dark)`).matches)document.documentElement.classList.add(`dark`)'

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  return (
    <html
      lang="en"
      suppressHydrationWarning
      className={cn(GeistSans.variable, GeistMono.variable, theme === 'dark' && 'dark')}
    >
      <head>{theme === 'dark' || theme === 'light' ? null : <script>{followSystem}</script>}</head>
      <body>
        <ThemeFollower />
        {children}
        <Toaster />
      </body>
    </html>
  )
}
