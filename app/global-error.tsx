'use client'

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'system-ui, sans-serif', padding: '15vh 24px', maxWidth: 480, margin: '0 auto' }}>
        <h1 style={{ fontSize: 22 }}>Cohort could not show this page</h1>
        <p>Nothing was changed. Try again; if it stays, tell whoever runs your server.</p>
        {error.digest ? <p>Error {error.digest}</p> : null}
        <button type="button" onClick={reset}>
          Try again
        </button>
      </body>
    </html>
  )
}
