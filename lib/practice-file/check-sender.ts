import type { Practice } from '../claims/billing-facts'
import { err, ok, type Result } from '../kernel/result'
import { checkLength, checkText, type TextLength, textLengths } from '../kernel/x12-text'
import type { Problem } from './problem'

export type Sender = {
  submitter: { id: string; name: string; contact: string; phone: string }
  receiver: { id: string; name: string }
}

/**
 * Who sends the file and to whom, or every reason why the practice cannot send one: no submitter, receiver or phone, a
 * ZIP without nine digits, a PO box, a telephone number that does not exist (contract, "837P"; domain.md E-31, E-35).
 */
export function checkSender(practice: Practice): Result<Sender, Problem[]> {
  const problems: Problem[] = []
  const report = (path: string, message: string) => problems.push({ path: `practice.${path}`, message })
  const checkField = (path: string, what: string, value: string, length: TextLength) => {
    const problem = checkText(value)?.message ?? checkLength(value, length)
    if (problem !== null && problem !== undefined) report(path, `${what} ${problem}.`)
  }
  const { submitter, receiver, address } = practice
  if (submitter === null) report('submitter', 'A claim file needs a submitter: the id your clearinghouse gave you.')
  else {
    checkField('submitter.id', 'The submitter id', submitter.id, textLengths.interchangeId)
    if (submitter.contact)
      checkField('submitter.contact', 'The submitter’s contact', submitter.contact, textLengths.contact)
  }
  if (receiver === null) report('receiver', 'A claim file needs a receiver: the clearinghouse it goes to.')
  else {
    checkField('receiver.id', 'The receiver id', receiver.id, textLengths.interchangeId)
    checkField('receiver.name', 'The receiver’s name', receiver.name, textLengths.organizationName)
  }
  const phone = practice.phone?.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '') ?? ''
  if (practice.phone === null) report('phone', 'A claim file needs the practice’s telephone number.')
  else if (!/^[2-9]\d{2}[2-9]\d{6}$/.test(phone)) {
    report('phone', 'A telephone number has ten digits; area code and exchange do not begin with 0 or 1.')
  }
  if (address.zip.length !== 9) report('address.zip', 'The billing address needs its nine-digit ZIP.')
  for (const line of ['street', 'street2'] as const) {
    if (isPostOfficeBox(address[line] ?? '')) {
      report(`address.${line}`, 'The billing address is a street, not a PO box.')
    }
  }
  if (!/^\d{9}$/.test(practice.taxId.replaceAll('-', ''))) report('taxId', 'A tax ID has nine digits.')
  checkField('name', 'The name of the practice', practice.name, textLengths.organizationName)
  checkField('address.street', 'The street of the billing address', address.street, textLengths.street)
  if (address.street2) checkField('address.street2', 'The suite or unit', address.street2, textLengths.street)
  checkField('address.city', 'The city of the billing address', address.city, textLengths.city)
  checkField('address.state', 'The state of the billing address', address.state, textLengths.state)
  if (problems.length > 0 || submitter === null || receiver === null) return err(problems)
  const contact = submitter.contact ?? ''
  return ok({ submitter: { id: submitter.id, name: practice.name, contact, phone }, receiver })
}

/** True for a PO box, a lock box or a private mailbox as an address line (domain.md 7.1, loop 2010AA). */
export function isPostOfficeBox(line: string): boolean {
  return /\b(p\.?\s*o\.?\s*box|post office box|lock\s*box|pmb)\b/i.test(line)
}
