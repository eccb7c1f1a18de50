import { Facts, Keys, Steps, To } from './guide-parts'

/** A clinician's day: before the group, after it, and the notes. */
export function GuideClinician() {
  return (
    <>
      <Steps title="Before the group">
        <li>
          Open <To href="/today">Today</To>. Your next session is at the top, with who is not covered and who is nearly
          out of sessions.
        </li>
        <li>
          Open the session and print the sign-in sheet if you pass one round. It shows preferred names and an initial
          only.
        </li>
      </Steps>
      <Steps title="After the group">
        <li>Open the session from Today: everyone of the group has a row.</li>
        <li>
          Mark who came, came late, left early or did not come. Someone new walked in? Add a walk-in and choose the
          patient.
        </li>
        <li>Each row says at once what becomes of it: a claim, a claim on hold with its reason, or none and why.</li>
        <li>Save. The claims are made, and Undo stands in the message for a few seconds.</li>
      </Steps>
      <Steps title="The notes">
        <li>
          Open <To href="/notes">Notes</To>. What waits for your signature is listed, oldest first.
        </li>
        <li>
          Write what the group did once. For each member write how they took part, how they responded, and which goal of
          the plan it served.
        </li>
        <li>
          Sign. A signed note is locked. Where the owner has set that notes are written here, the claim that waited for
          it goes on.
        </li>
      </Steps>
      <Facts
        title="When something waits"
        facts={[
          ['On hold', 'The claim waits for a fact. The row says which one, and who can add it. It lifts itself.'],
          ['Not covered', 'No authorization covers the day. Your admin sees the same line on Today.'],
          ['Same text', 'Two notes say the same. Payers notice: write what is true of this member.'],
          ['Someone else saved', 'You see both versions of the row, and choose. Nothing you marked is lost.'],
        ]}
      />
      <Keys
        keys={[
          ['A', 'attended, for the row you are on'],
          ['L', 'late'],
          ['N', 'no show'],
          ['W', 'add a walk-in'],
          ['Y', 'why: what the row rests on'],
          ['Ctrl ↵', 'save, or sign a note'],
          ['?', 'every key of the page'],
        ]}
      />
    </>
  )
}
