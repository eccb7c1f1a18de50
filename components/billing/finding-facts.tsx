import type { FactValue, Finding } from '@/lib/rules/finding'
import { factLabel } from './fact-label'

/** The facts a rule looked at beside its sources. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const facts = Object.entries(finding.facts)
  return (
    <div className="grid gap-4 text-[13px]/[18px] sm:grid-cols-[1fr_minmax(160px,240px)]">
      <dl className="grid grid-cols-[minmax(110px,auto)_1fr] content-start gap-x-4 gap-y-1.5">
        {facts.length === 0 ? (
          <dd className="col-span-2 text-muted-foreground">The rule looked at nothing else.</dd>
        ) : null}
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted-foreground">{factLabel(name)}</dt>
            <dd className="break-words">{factInWords(value)}</dd>
          </div>
        ))}
      </dl>
      <div>
        <p className="text-xs font-medium text-muted-foreground">Rule {finding.rule} rests on</p>
        <ul className="mt-1 space-y-1">
          {finding.sources.map((source) => (
            <li key={source} className="break-words">
              {source.startsWith('http') ? (
                <a
                  href={source}
                  target="_blank"
                  rel="noreferrer"
                  className="text-primary underline decoration-primary-line underline-offset-2"
                >
                  {new URL(source).hostname}
                </a>
              ) : (
                source
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function factInWords(value: FactValue): string {
  if (value === null) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === '' ? 'empty' : String(value).replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ')
}
