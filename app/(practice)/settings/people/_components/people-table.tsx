import { roleWords } from '@/components/layout/navigation'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { ChangeRole } from './change-role'
import { EndMembership } from './end-membership'
import type { PersonView, ProviderOption } from './person-view'

type PeopleTableProps = { people: readonly PersonView[]; providers: readonly ProviderOption[] }

/** Who signs in, as what, since when, and when they were last here. */
export function PeopleTable({ people, providers }: PeopleTableProps) {
  const isOnlyOwner = people.filter((one) => one.role === 'owner').length === 1
  return (
    <Table label="People">
      <TableHead>
        <tr>
          <TableHeader>Name</TableHeader>
          <TableHeader className="max-md:hidden">Role</TableHeader>
          <TableHeader className="max-lg:hidden">Provider</TableHeader>
          <TableHeader className="max-md:hidden">Since</TableHeader>
          <TableHeader className="max-lg:hidden">Last seen</TableHeader>
          <TableHeader>
            <span className="sr-only">Change</span>
          </TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {people.map((one) => (
          <TableRow key={one.userId}>
            <TableCell>
              <span className="block font-medium">
                {one.name}
                {one.isYou ? <span className="ml-1.5 font-normal text-muted-foreground">you</span> : null}
              </span>
              <span className="block break-all text-muted-foreground">{one.email}</span>
              <span className="block md:hidden">{roleWords[one.role]}</span>
            </TableCell>
            <TableCell className="max-md:hidden">{roleWords[one.role]}</TableCell>
            <TableCell className="max-lg:hidden">
              {one.providerName ?? <span className="text-muted-foreground">Treats nobody</span>}
            </TableCell>
            <TableCell className="whitespace-nowrap tabular-nums max-md:hidden">{one.since}</TableCell>
            <TableCell className="whitespace-nowrap tabular-nums max-lg:hidden">
              {one.lastSeen ?? <span className="text-muted-foreground">Never</span>}
            </TableCell>
            <TableCell>
              {one.isYou ? (
                <span className="block text-right text-muted-foreground">
                  {isOnlyOwner ? 'The only owner' : 'Another owner can change this'}
                </span>
              ) : (
                <span className="flex justify-end gap-1.5 max-md:flex-col max-md:items-end">
                  <ChangeRole person={one} providers={providers} />
                  <EndMembership person={one} />
                </span>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
