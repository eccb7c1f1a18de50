'use client'

import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/components/ui/dialog'
import { Label } from '@/components/ui/label'
import { NativeSelect } from '@/components/ui/native-select'
import { type SettingValues, valuesGiven } from '@/lib/policy/change-settings'
import { knownPayers } from '@/lib/policy/known-payers'

/** A payer that settings can be taken from, with what was said of it; its answers about add-ons are its own. */
export type SettingsModel = { id: string; name: string; given: Partial<SettingValues> }

type CopySettingsProps = { models: readonly SettingsModel[]; onCopy: (values: Partial<SettingValues>) => void }

const published: SettingsModel[] = knownPayers
  .filter((one) => Object.keys(one.settings).length > 0)
  .map((one) => ({ id: one.key, name: one.label, given: valuesGiven(one.settings) }))

/** Takes over what was said of another payer: nothing is saved yet, each setting then stands changed on the page. */
export function CopySettings({ models, onCopy }: CopySettingsProps) {
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState('')
  const all = [...models, ...published]
  const model = all.find((one) => one.id === chosen) ?? all[0]
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">
          <Copy aria-hidden="true" /> Copy settings from
        </Button>
      </DialogTrigger>
      <DialogContent
        title="Copy settings from"
        description="They stand changed on the page, and you see which claims would follow before you save."
      >
        <Label htmlFor="copy-from">Payer or kind of payer</Label>
        <NativeSelect
          id="copy-from"
          className="mt-1.5"
          value={model?.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {models.length > 0 ? (
            <optgroup label="A payer you have">
              {models.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ) : null}
          <optgroup label="Kind of payer">
            {published.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </optgroup>
        </NativeSelect>
        <p className="mt-1.5 text-[12.5px]/[18px] text-muted-foreground">
          What another payer has answered about 99050 and 99051 is not copied: each payer is asked for itself.
        </p>
        <DialogFooter>
          <Button variant="outline" onClick={() => setOpen(false)}>
            Keep these
          </Button>
          <Button
            onClick={() => {
              if (model) onCopy(model.given)
              setOpen(false)
            }}
          >
            Copy the settings
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
