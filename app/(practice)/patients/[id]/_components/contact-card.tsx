import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { DetailsShown } from '../../_components/patient-view'
import { Fact } from './fact'

/** How to reach somebody, and what claims say of where they live. */
export function ContactCard({ patient }: { patient: DetailsShown }) {
  const { address, phone, email, family, isIdentifiedPatient } = patient
  const place = [address.city, [address.state, address.zip].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const lines = [address.street, address.street2, place].filter(Boolean)
  return (
    <Card aria-labelledby="side-contact">
      <CardHeader>
        <CardTitle id="side-contact">Contact</CardTitle>
      </CardHeader>
      <CardContent>
        <dl className="grid grid-cols-[80px_1fr] gap-x-3 gap-y-2 text-[13px]/[18px]">
          <Fact name="Address">
            {lines.length === 0
              ? 'Not known: claims wait (E-33)'
              : lines.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
          </Fact>
          {phone ? <Fact name="Phone">{phone}</Fact> : null}
          {email ? <Fact name="Email">{email}</Fact> : null}
          {family ? (
            <Fact name="Family">
              {family}
              {isIdentifiedPatient ? ', identified patient' : ''}
            </Fact>
          ) : null}
        </dl>
      </CardContent>
    </Card>
  )
}
