import type { Address } from '@/lib/kernel/address'
import { Field } from './field'

/** The five fields of an address; input-scalars reads them back as one. */
export function AddressFields({ address }: { address?: Address | null }) {
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">Address</legend>
      <Field name="street" label="Street" defaultValue={address?.street ?? ''} autoComplete="off" />
      <Field name="street2" label="Suite or unit" isOptional defaultValue={address?.street2 ?? ''} autoComplete="off" />
      <div className="grid grid-cols-[1fr_72px_120px] gap-3">
        <Field name="city" label="City" defaultValue={address?.city ?? ''} autoComplete="off" />
        <Field name="state" label="State" defaultValue={address?.state ?? ''} autoComplete="off" />
        <Field name="zip" label="ZIP" defaultValue={address?.zip ?? ''} inputMode="numeric" autoComplete="off" />
      </div>
    </fieldset>
  )
}
