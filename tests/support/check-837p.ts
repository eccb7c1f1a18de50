// An independent reader of what lib/x12/837p writes: it shares no code with the writer, and knows the guide from
// domain.md 7.1 and x12.md 1 alone. It reads only our own delimiters.

type Read = { id: string; elements: string[]; loop: string; number: number }

// What begins a loop, and what may follow each segment of it; "-" ends a loop.
const loopOf: Record<string, string> = {
  'ST*837': '0000',
  'NM1*41': '1000A',
  'NM1*40': '1000B',
  'HL*20': '2000A',
  'NM1*85': '2010AA',
  'HL*22': '2000B',
  'NM1*IL': '2010BA',
  'NM1*PR': '2010BB',
  'HL*23': '2000C',
  'NM1*QC': '2010CA',
  'CLM*': '2300',
  'NM1*82': '2310B',
  'NM1*77': '2310C',
  'NM1*DQ': '2310D',
  'LX*': '2400',
  'SE*': 'end',
}
// Each loop: its segments in order, a question mark where one may be missing, then the loops that may follow.
const grammar: Record<string, [segments: string, next: string]> = {
  '0000': ['ST BHT', '1000A'],
  '1000A': ['NM1 PER', '1000B'],
  '1000B': ['NM1', '2000A'],
  '2000A': ['HL PRV?', '2010AA'],
  '2010AA': ['NM1 N3 N4 REF', '2000B'],
  '2000B': ['HL SBR', '2010BA'],
  '2010BA': ['NM1 N3? N4? DMG?', '2010BB'],
  '2010BB': ['NM1', '2300 2000C'],
  '2000C': ['HL PAT', '2010CA'],
  '2010CA': ['NM1 N3 N4 DMG', '2300'],
  '2300': ['CLM REF? HI', '2310B 2310C 2310D 2400'],
  '2310B': ['NM1 PRV?', '2310C 2310D 2400'],
  '2310C': ['NM1 N3 N4', '2310D 2400'],
  '2310D': ['NM1', '2400'],
  '2400': ['LX SV1 DTP REF', '2400 2300 2000B end'],
  end: ['SE', ''],
}

/** The problems of an 837P file written by us; none for a good one. */
export function check837P(text: string): string[] {
  const problems: string[] = []
  const say = (problem: string) => problems.push(problem)
  if (!/^[\x20-\x7e\n]*$/.test(text) || /[a-z]/.test(text)) say('a character outside the set, or lower case')
  if (!text.endsWith('~\n')) say('the last segment has no terminator and newline')
  const lines = text.split('\n').slice(0, -1)
  for (const line of lines) {
    if (!line.endsWith('~') || line.indexOf('~') !== line.length - 1) say(`not one segment a line: ${line}`)
    if (/[*:]~|:\*/.test(line) && !line.startsWith('ISA')) say(`a trailing empty element or component: ${line}`)
  }
  const rows = lines.map((line) => line.slice(0, -1).split('*'))
  checkEnvelope(lines[0] ?? '', rows, say)
  const read = withLoops(rows.slice(2, -2))
  checkOrder(read, say)
  checkLevels(read, say)
  for (const claim of claimsOf(read)) checkClaim(claim, say)
  const ids = read.filter((segment) => segment.id === 'CLM').map((segment) => segment.elements[1])
  if (new Set(ids).size !== ids.length) say('a CLM01 twice')
  return problems
}

type Say = (problem: string) => void

function checkEnvelope(isa: string, rows: string[][], say: Say) {
  const [, gs, st] = rows
  const [se, ge, iea] = rows.slice(-3)
  const widths = isa
    .slice(0, -1)
    .split('*')
    .map((element) => element.length)
  if (isa.length !== 106 || widths.join() !== '3,2,10,2,10,2,15,2,15,6,4,1,5,9,1,1,1')
    say('the ISA is not 106 characters')
  if (!isa.endsWith('*:~') || rows[0]?.[11] !== '^') say('ISA11, ISA16 or the terminator')
  if (gs?.[0] !== 'GS' || gs[1] !== 'HC' || gs[7] !== 'X' || gs[8] !== '005010X222A1') say('GS')
  if (st?.[0] !== 'ST' || st[1] !== '837' || st[3] !== '005010X222A1') say('ST')
  if (se?.[0] !== 'SE' || se[1] !== String(rows.length - 4) || se[2] !== st?.[2])
    say(`SE01 ${se?.[1]} of ${rows.length - 4}`)
  if (ge?.[0] !== 'GE' || ge[1] !== '1' || ge[2] !== gs?.[6]) say('GE')
  if (iea?.[0] !== 'IEA' || iea[1] !== '1' || iea[2] !== rows[0]?.[13] || iea[2]?.length !== 9) say('IEA')
  if (Number(iea?.[2]) !== Number(gs?.[6]) || /^0/.test(gs?.[6] ?? '')) say('GS06 is not ISA13')
  if (rows[0]?.[6]?.trimEnd() !== gs?.[2] || rows[0]?.[8]?.trimEnd() !== gs?.[3]) say('sender or receiver differ')
}

function withLoops(rows: string[][]): Read[] {
  let loop = 'none'
  return rows.map((elements, i) => {
    const id = elements[0] ?? ''
    const code = id === 'HL' ? elements[3] : id === 'NM1' || id === 'ST' ? elements[1] : ''
    loop = loopOf[`${id}*${code}`] ?? loop
    return { id, elements, loop, number: i + 1 }
  })
}

function checkOrder(read: Read[], say: Say) {
  const runs: { loop: string; ids: string[]; number: number }[] = []
  for (const segment of read) {
    const begins = ['ST', 'HL', 'NM1', 'CLM', 'LX', 'SE'].includes(segment.id)
    if (begins || runs.length === 0) runs.push({ loop: segment.loop, ids: [], number: segment.number })
    runs.at(-1)?.ids.push(segment.id)
  }
  runs.forEach(({ loop, ids, number }, i) => {
    const [segments, next] = grammar[loop] ?? ['', '']
    const pattern = segments.split(' ').map((id) => (id.endsWith('?') ? `(?:${id.slice(0, -1)} )?` : `${id} `))
    if (!new RegExp(`^${pattern.join('')}$`).test(`${ids.join(' ')} `))
      say(`loop ${loop} at ${number} is ${ids.join(' ')}`)
    const following = runs[i + 1]?.loop
    const mayFollow = following === undefined ? next === '' : next.split(' ').includes(following)
    if (!mayFollow) say(`loop ${loop} at ${number} is followed by ${following}`)
  })
  const expected: Record<string, string> = { '2010AA': 'EI', '2300': 'G1', '2400': '6R' }
  for (const { id, elements, loop, number } of read) {
    if (id === 'REF' && elements[1] !== expected[loop]) say(`REF*${elements[1]} in loop ${loop} at ${number}`)
    if (id === 'DTP' && (elements[1] !== '472' || !/^\d{8}$/.test(elements[3] ?? ''))) say(`DTP at ${number}`)
    if (elements.slice(1).every((element) => element === '')) say(`an empty segment at ${number}`)
  }
}

function checkLevels(read: Read[], say: Say) {
  const levels = read.filter((segment) => segment.id === 'HL')
  const codeOf = (number: string | undefined) => levels[Number(number) - 1]?.elements[3]
  levels.forEach(({ elements: [, number, parent, code, children] }, i) => {
    if (number !== String(i + 1)) say(`HL01 ${number}, not ${i + 1}`)
    const above = { '20': undefined, '22': '20', '23': '22' }[code ?? '']
    if (code === '20' ? parent !== '' : codeOf(parent) !== above || Number(parent) > i)
      say(`HL ${number} has parent ${parent}`)
    const hasChildren = levels.some(({ elements }) => elements[2] === number)
    if (children !== (hasChildren ? '1' : '0')) say(`HL ${number} has HL04 ${children}`)
  })
  read.forEach((segment, i) => {
    if (segment.id !== 'SBR') return
    const isPatient = read[i - 1]?.elements[4] === '0'
    if ((segment.elements[2] === '18') !== isPatient) say(`SBR02 ${segment.elements[2]} at ${segment.number}`)
    const loop = read.slice(i, i + 6).filter(({ loop }) => loop === '2010BA')
    const ids = loop.map(({ id }) => id).join(' ')
    if (ids !== (isPatient ? 'NM1 N3 N4 DMG' : 'NM1')) say(`2010BA at ${segment.number} is ${ids}`)
  })
  let claims = 0
  for (const { id, number } of read) {
    claims = id === 'HL' ? 0 : claims + (id === 'CLM' ? 1 : 0)
    if (claims > 100) say(`more than 100 claims under one level at ${number}`)
  }
}

function claimsOf(read: Read[]): Read[][] {
  const claims: Read[][] = []
  for (const segment of read) {
    if (segment.id === 'CLM') claims.push([])
    else if (segment.id === 'HL' || segment.id === 'SE') claims.push([])
    claims.at(-1)?.push(segment)
  }
  return claims.filter((claim) => claim[0]?.id === 'CLM')
}

function checkClaim(claim: Read[], say: Say) {
  const all = (id: string) => claim.filter((segment) => segment.id === id).map((segment) => segment.elements)
  const [, id, total, , , place] = claim[0]?.elements ?? []
  const lines = all('SV1')
  const diagnoses = all('HI')[0]?.slice(1) ?? []
  if (!id || id.length > 20) say(`CLM01 ${id}`)
  if (!/^\d\d:B:1$/.test(place ?? '')) say(`CLM05 ${place} of ${id}`)
  if (lines.length < 1 || lines.length > 50) say(`${lines.length} lines of ${id}`)
  const sum = lines.reduce((whole, line) => whole + centsOf(line[2]), 0)
  if (sum !== centsOf(total) || !(sum > 0)) say(`CLM02 ${total} of ${id} is not the sum of SV102`)
  for (const amount of [total, ...lines.map((line) => line[2])]) {
    if (!/^(0|[1-9]\d*)(\.\d?[1-9])?$/.test(amount ?? '')) say(`amount ${amount} of ${id}`)
  }
  if (diagnoses.length < 1 || diagnoses.length > 12 || new Set(diagnoses).size < diagnoses.length) say(`HI of ${id}`)
  diagnoses.forEach((code, i) => {
    if (!code.startsWith(i === 0 ? 'ABK:' : 'ABF:') || code.includes('.')) say(`diagnosis ${code} of ${id}`)
  })
  for (const line of lines) {
    if (!/^HC:[A-Z0-9]{5}(:[A-Z0-9]{2}){0,4}$/.test(line[1] ?? '')) say(`SV101 ${line[1]} of ${id}`)
    if (line[3] !== 'UN' || !(Number(line[4]) > 0)) say(`units ${line[4]} of ${id}`)
    if (line[5] !== '' && line[5] === place?.slice(0, 2)) say(`SV105 of ${id} repeats CLM05-1`)
    const pointers = (line[7] ?? '').split(':').map(Number)
    const isBad = (pointer: number) => !(pointer >= 1 && pointer <= diagnoses.length)
    if (pointers.length > 4 || pointers.some(isBad)) say(`pointers ${line[7]} of ${id}`)
  }
  all('LX').forEach(([, number], i) => {
    if (number !== String(i + 1)) say(`LX ${number} of ${id}`)
  })
  const references = all('REF')
    .filter((reference) => reference[1] === '6R')
    .map((reference) => reference[2] ?? '')
  if (new Set(references).size !== lines.length || references.some(({ length }) => length > 30)) say(`REF*6R of ${id}`)
}

function centsOf(amount = ''): number {
  const [dollars = '', hundredths = ''] = amount.split('.')
  return Number(dollars) * 100 + Number(hundredths.padEnd(2, '0'))
}
