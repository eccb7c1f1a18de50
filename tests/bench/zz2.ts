import { segmentWriter, type Segment } from '../../lib/x12/syntax/serialize'
import { tokenize } from '../../lib/x12/syntax/tokenize'
import { write837P } from '../../lib/x12/837p/write'
import { serviceLine } from '../../lib/x12/837p/loops/2400-service-line'
import { claim } from '../../lib/x12/837p/loops/2300-claim'
import { renderingProvider } from '../../lib/x12/837p/loops/2310b-rendering-provider'
import { subscriber } from '../../lib/x12/837p/loops/2000b-subscriber'
import { subscriberName } from '../../lib/x12/837p/loops/2010ba-subscriber-name'
import { payerName } from '../../lib/x12/837p/loops/2010bb-payer-name'
import { aClaim, aLine, anInterchange } from '../unit/x12/an-interchange'
const c = aClaim({ lines: [0,1,2,3].map(() => aLine()) })
const level = { number: 2, subscriber: c.subscriber, dependent: null, claims: [c] }
let keep: unknown
const time = (what: string, f: () => unknown) => { for (let i=0;i<20000;i++) keep = f(); const a=performance.now(); for (let i=0;i<30000;i++) keep = f(); console.log(what, ((performance.now()-a)/30).toFixed(2), 'us') }
time('4 lines', () => c.lines.map((l, i) => serviceLine(c, l, i + 1)))
time('claim', () => claim(c))
time('rendering', () => renderingProvider(c.rendering!))
time('subscriber', () => subscriber(level))
time('subscriberName', () => subscriberName(level))
time('payer', () => payerName(level))
const all: Segment[][] = [subscriber(level), subscriberName(level), payerName(level), claim(c), renderingProvider(c.rendering!), ...c.lines.map((l, i) => serviceLine(c, l, i + 1))]
let w = segmentWriter(); let n = 0
time('write', () => { if (n++ % 5000 === 0) w = segmentWriter(); for (const s of all) w.write(s) })
import { aPerson, day } from '../unit/x12/an-interchange'
const names = ['Doe', 'Rivera', "O'Brien", 'Nuñez', 'Van der Berg', 'Haddad', 'Sørensen', 'Smith-Jones']
const cs = Array.from({ length: 10000 }, (_, i) => aClaim({ id: `C${String(i).padStart(9,'0')}`, subscriber: { ...aClaim().subscriber, memberId: `W${100000000 + i}`, person: aPerson({ firstName: `Pat${i%97}`, lastName: names[i % 8] as string }) }, lines: [0,1,2,3].map((n) => aLine({ code: n%2?'99051':'90853', modifiers: n?[]:['95'], chargeCents: 6000+(i*7+n)%900, date: day(`2025-09-${String(1+(i+n)%28).padStart(2,'0')}`) })) }))
const ls = cs.map((c) => ({ number: 2, subscriber: c.subscriber, dependent: null, claims: [c] }))
const each = (what: string, f: (i: number) => unknown) => { for (let r=0;r<8;r++) for (let i=0;i<10000;i++) keep = f(i); const a=performance.now(); for (let r=0;r<8;r++) for (let i=0;i<10000;i++) keep = f(i); console.log('10k', what, ((performance.now()-a)/80).toFixed(2), 'us') }
each('4 lines', (i) => cs[i]!.lines.map((l, j) => serviceLine(cs[i]!, l, j + 1)))
each('claim', (i) => claim(cs[i]!))
each('rendering', (i) => renderingProvider(cs[i]!.rendering!))
each('subscriber', (i) => subscriber(ls[i]!))
each('subscriberName', (i) => subscriberName(ls[i]!))
each('payer', (i) => payerName(ls[i]!))
each('write lines', (i) => { if (i===0) w = segmentWriter(); cs[i]!.lines.forEach((l, j) => w.write(serviceLine(cs[i]!, l, j + 1))) })
each('write claim', (i) => { if (i===0) w = segmentWriter(); w.write(claim(cs[i]!)) })
each('write name', (i) => { if (i===0) w = segmentWriter(); w.write(subscriberName(ls[i]!)) })
each('write rendering', (i) => { if (i===0) w = segmentWriter(); w.write(renderingProvider(cs[i]!.rendering!)) })
each('set', (i) => i === 0 ? new Set(cs.map((c) => c.id)).size : 0)
import { amountElement, codeElement, dateElement } from '../../lib/x12/syntax/elements'
const flatLines = cs.flatMap((c) => c.lines)
const per = (what: string, f: (i: number) => unknown) => { for (let r=0;r<4;r++) for (let i=0;i<40000;i++) keep = f(i); const a=performance.now(); for (let r=0;r<4;r++) for (let i=0;i<40000;i++) keep = f(i); console.log('line', what, ((performance.now()-a)/160).toFixed(3), 'us') }
per('touch', (i) => flatLines[i]!.chargeCents)
per('touch date', (i) => flatLines[i]!.date.length)
per('touch mods', (i) => flatLines[i]!.modifiers.length)
per('amount', (i) => amountElement('x', flatLines[i]!.chargeCents))
per('String', (i) => String(flatLines[i]!.chargeCents))
per('date', (i) => dateElement('x', flatLines[i]!.date))
per('date regex', (i) => /^\d{4}-\d{2}-\d{2}$/.test(flatLines[i]!.date))
per('code', (i) => codeElement('x', flatLines[i]!.code, /^(?=.*\d)[A-Z0-9]{5}$/))
per('pointers', (i) => flatLines[i]!.pointers.map((p) => String(p)))
per('slice', (i) => flatLines[i]!.date.slice(0, 4))
per('concat', (i) => `${cs[i >> 2]!.id}-1`)
