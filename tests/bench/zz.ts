import { write837P } from '../../lib/x12/837p/write'
import { aClaim, aLine, anInterchange, aPerson, day } from '../unit/x12/an-interchange'
const names = ['Doe', 'Rivera', "O'Brien", 'Nuñez', 'Van der Berg', 'Haddad', 'Sørensen', 'Smith-Jones']
const x = anInterchange({ claims: Array.from({ length: 10000 }, (_, i) => aClaim({ id: `C${String(i).padStart(9,'0')}`, subscriber: { ...aClaim().subscriber, memberId: `W${100000000 + i}`, person: aPerson({ firstName: `Pat${i%97}`, lastName: names[i % 8] as string }) }, lines: [0,1,2,3].map((n) => aLine({ code: n%2?'99051':'90853', modifiers: n?[]:['95'], chargeCents: 6000+(i*7+n)%900, date: day(`2025-09-${String(1+(i+n)%28).padStart(2,'0')}`) })) })) })
for (let i = 0; i < 40; i++) write837P(x)
const t: number[] = []; const c0 = process.cpuUsage(); const w0=performance.now()
for (let i = 0; i < 15; i++) { const a = performance.now(); write837P(x); t.push(performance.now() - a) }
console.log(t.map((v) => v.toFixed(0)).join(' '))
const c=process.cpuUsage(c0); console.log("cpu per run ms", (c.user+c.system)/15000, "wall", (performance.now()-w0)/15)
