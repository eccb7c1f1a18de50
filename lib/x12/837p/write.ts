import { assert } from '../../kernel/assert'
import { standardDelimiters } from '../syntax/delimiters'
import { wrapInEnvelope } from '../syntax/envelope'
import { type SegmentWriter, segmentWriter } from '../syntax/serialize'
import type { Claim837P, Interchange837P } from './interchange'
import { submitter } from './loops/1000a-submitter'
import { receiver } from './loops/1000b-receiver'
import { billingProvider } from './loops/2000a-billing-provider'
import { subscriber } from './loops/2000b-subscriber'
import { patient } from './loops/2000c-patient'
import { billingProviderName } from './loops/2010aa-billing-provider-name'
import { subscriberName } from './loops/2010ba-subscriber-name'
import { payerName } from './loops/2010bb-payer-name'
import { patientName } from './loops/2010ca-patient-name'
import { claim } from './loops/2300-claim'
import { renderingProvider } from './loops/2310b-rendering-provider'
import { serviceLocation } from './loops/2310c-service-location'
import { supervisingProvider } from './loops/2310d-supervising-provider'
import { serviceLine } from './loops/2400-service-line'
import { header } from './loops/header'
import { billingProviderLevel, numberLevels } from './number-levels'

/**
 * An 837P (005010X222A1) of one group and one transaction set, in the order of the guide. The same input gives the
 * same bytes. Throws on what the rules should have stopped (bad text, too many lines, a pointer to nothing): a file
 * is right or it is not written.
 */
export function write837P(interchange: Interchange837P): string {
  assertUnique(interchange.claims)
  const writer = segmentWriter(standardDelimiters)
  writeLoops(writer, interchange)
  const { control, at, usage, submitter: sender, receiver: recipient } = interchange
  const parties = { sender: sender.id, receiver: recipient.id }
  const kind = { functionalGroup: 'HC', transactionSet: '837', version: '005010X222A1' }
  return wrapInEnvelope({ control, at, usage, ...parties, ...kind }, writer.finish(), standardDelimiters)
}

// The table of contents of the guide: each line is a loop, and a file in loops/.
function writeLoops({ write }: SegmentWriter, interchange: Interchange837P): void {
  write(header(interchange))
  write(submitter(interchange))
  write(receiver(interchange))
  write(billingProvider(interchange.billingProvider, billingProviderLevel))
  write(billingProviderName(interchange.billingProvider))
  for (const level of numberLevels(interchange.claims)) {
    write(subscriber(level))
    write(subscriberName(level))
    write(payerName(level))
    if (level.dependent) {
      write(patient(level, level.dependent))
      write(patientName(level.dependent))
    }
    for (const each of level.claims) {
      write(claim(each))
      if (each.rendering) write(renderingProvider(each.rendering))
      if (each.serviceLocation) write(serviceLocation(each.serviceLocation))
      if (each.supervising) write(supervisingProvider(each.supervising))
      each.lines.forEach((line, i) => {
        write(serviceLine(each, line, i + 1))
      })
    }
  }
}

// CLM01 is how a 277CA and an 835 name the claim.
function assertUnique(claims: readonly Claim837P[]): void {
  assert(claims.length > 0, 'an 837P without a claim')
  assert(new Set(claims.map((each) => each.id)).size === claims.length, 'a CLM01 is in the file twice')
}
