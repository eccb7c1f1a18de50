import { type SourceKey, sources } from '@/lib/policy/sources'
import type { Finding } from '@/lib/rules/finding'
import { factLabel } from './fact-label'
import { factValue } from './fact-value'

/** The facts a rule looked at beside what it rests on. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const facts = Object.entries(finding.facts).flatMap(([name, value]) => {
    const said = factValue(name, value)
    return said === null ? [] : [{ name: factLabel(name), said }]
  })
  return (
    <div className="grid gap-x-8 gap-y-3 text-[13px]/[18px] sm:grid-cols-2">
      <dl className="grid grid-cols-[minmax(112px,max-content)_1fr] content-start gap-x-4 gap-y-1.5">
        {facts.length === 0 ? (
          <dd className="col-span-2 text-muted-foreground">The rule looked at nothing else.</dd>
        ) : null}
        {facts.map(({ name, said }) => (
          <div key={name} className="contents">
            <dt className="max-w-44 text-muted-foreground">{name}</dt>
            <dd className="break-words">{said}</dd>
          </div>
        ))}
      </dl>
      <div>
        <p className="text-xs/[18px] font-medium text-muted-foreground">Rule {finding.rule} rests on</p>
        <ul className="mt-0.5 space-y-1">
          {finding.sources.map((source) => (
            <li key={source} className="break-words">
              <SourceName source={source} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function SourceName({ source }: { source: string }) {
  const known = source in sources ? sources[source as SourceKey] : null
  const link = known ? known.link : source.startsWith('http') ? source : null
  const name = known?.title ?? (link ? new URL(link).hostname : source)
  return (
    <>
      {link ? (
        <a
          href={link}
          target="_blank"
          rel="noreferrer"
          className="text-primary underline decoration-primary-line underline-offset-4"
        >
          {name}
        </a>
      ) : (
        name
      )}
      {known ? (
        <span className="text-muted-foreground">
          , {known.publisher} {known.edition}
        </span>
      ) : null}
    </>
  )
}
