'use client'

import { Pencil, Plus } from 'lucide-react'
import { AddressFields } from '@/components/form/address-fields'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Field } from '@/components/form/field'
import { RecordSheet } from '@/components/form/record-sheet'
import { type Option, SelectField } from '@/components/form/select-field'
import { Button } from '@/components/ui/button'
import type { Address } from '@/lib/kernel/address'
import { ChangesSheet } from '../../_components/changes-sheet'
import { addLocation, closeLocation, previewLocation, saveLocation } from '../actions'

export type Place = {
  id: string
  name: string
  placeOfService: string
  timeZone: string | null
  address: Address
  version: number
}

type Options = { placesOfService: readonly Option[]; timeZones: readonly Option[]; ownZone: string }

/** A new place; what is held there later says what it bills. */
export function AddLocation({
  isMain,
  suggested,
  ...options
}: Options & { isMain: boolean; suggested: Address | null }) {
  return (
    <RecordSheet
      trigger={
        <Button variant={isMain ? 'default' : 'outline'}>
          <Plus aria-hidden="true" />
          Add a location
        </Button>
      }
      title="Add a location"
      description="Where the practice meets. Its hours are posted next."
      action={addLocation}
      save="Add the location"
      saving="Adding"
    >
      <LocationFieldset place={null} suggested={suggested} {...options} />
    </RecordSheet>
  )
}

/** One place, with the claims that a change of it would change. */
export function EditLocation({ place, ...options }: Options & { place: Place }) {
  return (
    <ChangesSheet
      trigger={
        <Button variant="outline" size="sm" aria-label={`Edit ${place.name}`}>
          <Pencil aria-hidden="true" />
          Edit
        </Button>
      }
      title={place.name}
      action={saveLocation}
      preview={previewLocation}
      hidden={{ id: place.id }}
      version={place.version}
      save="Save the location"
      saving="Saving"
    >
      <LocationFieldset place={place} {...options} />
    </ChangesSheet>
  )
}

/** Sets a place aside; it is then offered nowhere. */
export function CloseLocation({ id, name }: { id: string; name: string }) {
  return (
    <ConfirmForm
      trigger={
        <Button variant="ghost" size="sm" aria-label={`Set ${name} aside`}>
          Set aside
        </Button>
      }
      title={`Set ${name} aside?`}
      description="It is not offered any more. What was held there, and its claims, stay as they are."
      action={closeLocation}
      hidden={{ id }}
      act="Set it aside"
      acting="Setting it aside"
    />
  )
}

type LocationFieldsetProps = Options & { place: Place | null; suggested?: Address | null }

function LocationFieldset({ place, suggested, placesOfService, timeZones, ownZone }: LocationFieldsetProps) {
  return (
    <>
      <Field name="name" label="Name" defaultValue={place?.name ?? ''} autoComplete="off" />
      <SelectField
        name="placeOfService"
        label="Place of service"
        options={placesOfService}
        defaultValue={place?.placeOfService ?? '11'}
        help="Claims carry it. Add-ons are for the office (11) unless a payer says otherwise."
      />
      <AddressFields address={place?.address ?? suggested} />
      <p className="text-[12.5px]/[18px] text-muted-foreground">
        {suggested?.street ? 'This is your billing address; change it if you meet elsewhere. ' : ''}Nine digits of the
        ZIP are needed where the address is not the billing one (E-31).
      </p>
      <SelectField
        name="timeZone"
        label="Time zone"
        none={`The practice’s (${ownZone})`}
        options={timeZones}
        defaultValue={place?.timeZone ?? ''}
      />
    </>
  )
}
