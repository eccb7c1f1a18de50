import { Facts, Keys, Steps, To } from './guide-parts'

/** An owner's day: release, send, look at what waits. */
export function GuideOwner() {
  return (
    <>
      <Steps title="Each day">
        <li>
          Open <To href="/today">Today</To>: the money that is ready, on hold, released and sent.
        </li>
        <li>
          Open <To href="/claims?tab=ready">what is ready</To> and release it. Each claim is checked once more before it
          goes.
        </li>
        <li>
          <To href="/claims?tab=released">Make a batch</To>: the released claims become one 837P, the file that
          clearinghouses read. Make a test file first if yours is new to you.
        </li>
        <li>
          Download it from <To href="/claims/batches">Batches</To> and hand it to your clearinghouse. What was sent
          never changes.
        </li>
      </Steps>
      <Steps title="When a claim waits">
        <li>
          Open <To href="/claims?tab=held">On hold</To>. Claims are gathered by reason, with the money that each reason
          holds back.
        </li>
        <li>
          The reason says what is wrong, what lifts it, and who has it. Add the missing fact, and the hold lifts itself.
        </li>
        <li>A payer has not been asked about an add-on? Ask once, record the answer, and all its claims follow.</li>
        <li>You know better than the rule? Some holds can be overridden, with a reason that stays with the claim.</li>
      </Steps>
      <Steps title="When the practice changes">
        <li>
          New hours, a fee, a payer’s rule: change it under <To href="/settings">Settings</To> or{' '}
          <To href="/payers">Payers</To>, with the day it begins.
        </li>
        <li>Before you save, the page shows which claims would change. Only claims that were not sent do.</li>
        <li>
          A new colleague: add the clinician under <To href="/providers">Providers</To> and invite by a link under{' '}
          <To href="/settings/people">People</To>.
        </li>
      </Steps>
      <Facts
        title="Words of this work"
        facts={[
          ['90853', 'Group psychotherapy: one line for each person and session.'],
          ['99050, 99051', 'Add-ons for evenings, weekends and days you are closed. Your posted hours decide which.'],
          ['NPI', 'The ten-digit number of a practice or a clinician. Its last digit is checked.'],
          ['837P', 'The file that carries claims to the clearinghouse.'],
          ['Clearinghouse', 'The company that passes your file on to the payers. It gave you a submitter id.'],
          ['Deadline', 'The last day a payer takes a claim. Today shows the nearest.'],
        ]}
      />
      <Facts
        title="Where things are"
        facts={[
          [
            'First hour',
            <To key="to" href="/start">
              the checklist from an empty practice to the first file
            </To>,
          ],
          [
            'Export',
            <To key="to" href="/settings/data">
              the whole practice as one file, for you to keep
            </To>,
          ],
          [
            'Try a time',
            <To key="to" href="/settings/hours#try-a-time">
              is Wednesday at six inside your posted hours?
            </To>,
          ],
        ]}
      />
      <Keys
        keys={[
          ['Ctrl K', 'find anything by name, or do something'],
          ['G C', 'go to the claims'],
          ['X', 'select a claim'],
          ['R', 'release what is selected'],
          ['O', 'override a hold, with a reason'],
          ['?', 'every key of the page'],
        ]}
      />
    </>
  )
}
