'use client'

import { CircleCheck, CirclePause, UserPlus, UsersRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { unlessAway } from '@/components/form/what-keeps-away'
import { isTyping } from '@/components/layout/is-typing'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Notice } from '@/components/ui/notice'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import type { IsoDate } from '@/lib/kernel/dates'
import { addMember, type MemberPreview, previewMember } from '../actions'
import { PatientField } from './patient-field'

type AddMemberProps = { groupId: string; today: IsoDate; isFirst?: boolean }

/** Puts somebody into the group, and says before saving what that means. The key A opens it. */
export function AddMember({ groupId, today, isFirst = false }: AddMemberProps) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isFirst) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'a' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('[role=dialog]')) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isFirst])
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetTrigger asChild>
        <Button variant={isFirst ? 'outline' : 'default'}>
          <UserPlus aria-hidden="true" /> {isFirst ? 'Add the first member' : 'Add member'}
          {isFirst ? null : <Kbd>A</Kbd>}
        </Button>
      </SheetTrigger>
      <SheetContent title="Add a member" description="Sessions that were taken stay as they were.">
        {isOpen ? <AddMemberForm groupId={groupId} today={today} onDone={() => setOpen(false)} /> : null}
      </SheetContent>
    </Sheet>
  )
}

function AddMemberForm({ groupId, today, onDone }: AddMemberProps & { onDone: () => void }) {
  const [patientId, setPatientId] = useState('')
  const [joined, setJoined] = useState<IsoDate | null>(today)
  const [preview, setPreview] = useState<MemberPreview | null>(null)
  useEffect(() => {
    setPreview(null)
    if (patientId === '' || joined === null) return
    let isLatest = true
    const timer = setTimeout(async () => {
      const answer = await unlessAway(() => previewMember({ groupId, patientId, joinedDate: joined }))
      if (isLatest) setPreview(answer)
    }, 150)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [groupId, patientId, joined])
  return (
    <RecordForm action={addMember} hidden={{ groupId }} className="space-y-4" onDone={onDone}>
      <PatientField groupId={groupId} onChosen={setPatientId} />
      <DateField name="joinedDate" label="First day" defaultValue={today} onDay={setJoined} />
      <div role="status" className="space-y-3 empty:hidden">
        {patientId !== '' && joined !== null && preview === null ? (
          <p className="text-[13px] text-muted-foreground">Checking cover and size</p>
        ) : null}
        {preview ? <Told preview={preview} /> : null}
      </div>
      <div className="flex justify-end gap-2 border-t pt-4">
        <Button variant="outline" onClick={onDone}>
          Cancel
        </Button>
        <SubmitButton working="Adding">Add to the group</SubmitButton>
      </div>
    </RecordForm>
  )
}

function Told({ preview }: { preview: MemberPreview }) {
  if (preview.status === 'invalid') {
    return <p className="text-[13px]/5 text-denied">{Object.values(preview.fields)[0]}</p>
  }
  const { tone, cover, why, size, isTooLarge } = preview.outlook
  const isWell = tone === 'covered'
  return (
    <>
      {isWell || tone === 'none' ? (
        <p className={`flex items-center gap-2 text-[13px]/5 ${isWell ? 'text-ready' : 'text-muted-foreground'}`}>
          {isWell ? <CircleCheck aria-hidden="true" className="size-4 stroke-[1.8]" /> : null}
          {cover}
        </p>
      ) : (
        <Notice tone="hold" icon={CirclePause} title={cover}>
          {why ?? 'Their sessions would wait on hold.'}
        </Notice>
      )}
      {isTooLarge ? (
        <Notice tone="hold" icon={UsersRound} title="The group grows past a limit">
          {size}
        </Notice>
      ) : (
        <p className="text-[13px]/5 text-muted-foreground">{size}</p>
      )}
    </>
  )
}
