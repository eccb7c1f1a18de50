import { Facts, Keys, Steps, To } from './guide-parts'

/** An admin's day: cover first, then new people, then the plan of sessions. */
export function GuideAdmin() {
  return (
    <>
      <Steps title="Each morning">
        <li>
          Open <To href="/today">Today</To>. It lists who has a session in the next 14 days that no authorization
          covers. An authorization is the payer’s yes to a number of sessions.
        </li>
        <li>Open the patient, ask the payer for more, and record the answer under Authorizations.</li>
        <li>The name leaves the list by itself, and a claim that waited for the answer goes on.</li>
      </Steps>
      <Steps title="A new patient">
        <li>
          <To href="/patients/new">Add the patient</To> with the card in your hand: name and birth date as the card has
          them, payer and member ID.
        </li>
        <li>
          Choose the diagnosis by its code or by words. The day it begins matters: claims look at the day of service.
        </li>
        <li>
          Open the <To href="/groups">group</To> and add the patient to its roster. Joining later changes no session
          that was held.
        </li>
      </Steps>
      <Steps title="The plan of sessions">
        <li>
          Open the <To href="/calendar">calendar</To>. Move or cancel a session there; a cancellation keeps its reason.
        </li>
        <li>Before you save, the page says which claims and reserved sessions the change touches.</li>
        <li>A group that meets every week has a series: change one session, this and following, or all.</li>
      </Steps>
      <Facts
        title="When a claim waits"
        facts={[
          ['Authorization', 'It ended, or its sessions are used. Record the new one.'],
          ['Coverage', 'No policy covers the day. Check the first and last day of the coverage with the card.'],
          ['Diagnosis', 'None was in force that day, or the code needs more digits. Choose another.'],
          ['Address', 'A claim needs the patient’s street, city, state and ZIP. Add what is missing.'],
        ]}
      />
      <Facts
        title="Where things are"
        facts={[
          [
            'Patients',
            <To key="to" href="/patients">
              details, coverages, diagnoses, authorizations
            </To>,
          ],
          [
            'Providers',
            <To key="to" href="/providers">
              licence, NPI, and which payers know them
            </To>,
          ],
          [
            'Payers',
            <To key="to" href="/payers">
              what each one pays and asks for
            </To>,
          ],
        ]}
      />
      <Keys
        keys={[
          ['Ctrl K', 'find a patient, a group or a session by name'],
          ['/', 'search this list'],
          ['J K', 'next and previous row'],
          ['N', 'a new session, in the calendar'],
          ['?', 'every key of the page'],
        ]}
      />
    </>
  )
}
